"""The last build's site, kept beside its record, so that the next build makes only what has changed."""
