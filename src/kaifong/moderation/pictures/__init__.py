"""Pictures as their bytes: what stands in them, what of it is private, the same without it, the same but smaller."""
