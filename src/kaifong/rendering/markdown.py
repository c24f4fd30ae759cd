"""The one Markdown dialect of the hub: Python-Markdown with a fixed list of extensions, one instance per process."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from markdown import Markdown

EXTENSIONS: tuple[str, ...] = (
    "attr_list",
    "admonition",
    "md_in_html",
    "tables",
    "footnotes",
    "def_list",
    "abbr",
    "sane_lists",
    "toc",
    "pymdownx.details",
    "pymdownx.highlight",
    "pymdownx.superfences",
    "pymdownx.tabbed",
    "pymdownx.tasklist",
    "pymdownx.keys",
    "pymdownx.mark",
    "pymdownx.caret",
    "pymdownx.tilde",
    "pymdownx.betterem",
)


@lru_cache(maxsize=1)
def parser() -> Markdown:
    """The process's Markdown instance; building one costs milliseconds, so it is reset and used again."""
    from markdown import Markdown
    from pymdownx.slugs import slugify

    settings: dict[str, dict[str, Any]] = {
        "toc": {"slugify": slugify(case="lower"), "marker": "", "permalink": False},
        "pymdownx.highlight": {"guess_lang": False, "anchor_linenums": False, "linenums_style": "pygments-inline"},
        "pymdownx.tabbed": {"alternate_style": True},
        "pymdownx.tasklist": {"custom_checkbox": True},
    }
    return Markdown(extensions=list(EXTENSIONS), extension_configs=settings, tab_length=4)


def to_html(body: str) -> str:
    """Unsanitised HTML: goes to the sanitiser and nowhere else."""
    return str(parser().reset().convert(body))
