"""The build, and a review in worker processes."""
