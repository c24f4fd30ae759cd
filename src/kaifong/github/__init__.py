"""The only room that will talk to GitHub."""
