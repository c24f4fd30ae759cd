"""The transparency report: how moderators decided, counted so that nobody can be told from it."""
