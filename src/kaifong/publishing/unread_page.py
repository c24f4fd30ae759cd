"""A page of which MkDocs reads nothing: its HTML is staged, and comes when its template is filled in."""

from __future__ import annotations

from typing import Any

from mkdocs.structure.pages import Page


class UnreadPage(Page):
    """A page without Markdown. MkDocs would set up a Markdown parser for each, a fifth of what a page costs."""

    def render(self, config: Any, files: Any) -> None:
        """See mkdocs.structure.pages.Page: what it gives for an empty text."""
        del config, files
        self.content = ""
        self.present_anchor_ids = set()


def leave_unread(files: Any, config: Any) -> None:
    """Makes the pages of MkDocs's `files` unread ones; MkDocs makes a page of a file that has none yet."""
    for file in files.documentation_pages():
        if file.page is None:
            UnreadPage(None, file, config)
