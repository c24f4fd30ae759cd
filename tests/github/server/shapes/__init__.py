"""How things of the state look in REST's JSON. `contract.completed` fills in what nobody reads."""
