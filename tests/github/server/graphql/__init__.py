"""The simulated GitHub's GraphQL: GitHub's own schema (an extract), answered from the server's state."""
