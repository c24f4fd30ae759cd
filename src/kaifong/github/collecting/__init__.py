"""`collect`: what GitHub knows of merges, answers and discussions, as records of the hub's own."""
