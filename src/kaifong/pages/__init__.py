"""The staged pages of the site, and the theme."""
