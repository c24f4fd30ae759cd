"""Markdown to sanitised HTML and the facts read off it, within limits."""
