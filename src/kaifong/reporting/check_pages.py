"""The page of a check as `--explain` prints it: docs/checks/<id>.md, which the built package carries with it."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from kaifong.reporting.check_docs import END, START

# Where the wheel has them (pyproject.toml puts them there), and where a checkout has them.
PACKAGED = "check_pages"
_CHECKOUT = Path(__file__).parents[3] / "docs/checks"


def page(check: str) -> str | None:
    """The page of one of the engine's checks, or None where it has none. Markdown, without the made table's marks.

    Args:
        check: its id, one of ours: it becomes part of a path.
    """
    name = f"{check}.md"
    for text in (files("kaifong.reporting") / PACKAGED / name, _CHECKOUT / name):
        if text.is_file():
            return plain_page(text.read_text(encoding="utf-8"))
    return None


def plain_page(text: str) -> str:
    """A page without the comments that say which part of it is made."""
    return "\n".join(line for line in text.splitlines() if line not in (START, END)) + "\n"
