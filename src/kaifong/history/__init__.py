"""What Git and the records know: changes, merges, decisions."""
