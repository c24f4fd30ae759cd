"""A file as its author typed it: rows of Markdown, headings, scalars of front matter."""
