"""What a member takes along, and what is left of them when they go: exports and erasures."""
