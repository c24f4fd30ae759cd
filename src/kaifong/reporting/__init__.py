"""A report in the reader's language, as text or JSON, and read back."""
