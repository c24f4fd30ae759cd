"""A fresh hub, what is missing in one, and where its own checks come from."""
