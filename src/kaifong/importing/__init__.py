"""Posts of other systems, brought in."""
