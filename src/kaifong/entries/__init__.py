"""The hub at one commit: kinds, schemas, front matter, translations."""
