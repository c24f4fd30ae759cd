"""Structured data: what a page is, said to machines in schema.org's words, as JSON-LD."""
