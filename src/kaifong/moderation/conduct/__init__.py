"""What attacks people: lists, the ways in which they are disguised, and who is meant."""
