"""What surrounds a page: its language's name, words and fixed navigation, as `stage` wrote them into `.site.json`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from html import unescape
from pathlib import Path
from typing import Any

from kaifong.errors import BuildError

SITE_FILE = ".site.json"
# What the theme speaks where it does not know the page's language. Material always has it.
FALLBACK = "en"


@dataclass
class NavigationItem:
    """A line of the navigation, with the names that Material's templates ask for."""

    title: str
    url: str
    active: bool
    children: None = None
    is_page: bool = True
    is_section: bool = False
    is_link: bool = False
    meta: Mapping[str, Any] = field(default_factory=dict)

    @property
    def canonical_url(self) -> str:
        """Material's templates ask for it; relative links are enough here."""
        return self.url


@dataclass
class Navigation:
    """A language's fixed navigation; `homepage` is its home."""

    items: list[NavigationItem]
    homepage: NavigationItem | None

    def __iter__(self) -> Iterator[NavigationItem]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)


@dataclass(frozen=True)
class Chrome:
    """All languages' surroundings.

    Attributes:
        site_name: the hub's name in its reference language, escaped. url: where the site will stand, or None.
        languages: by tag, in the hub's order, as staged: every text in them is escaped.
    """

    site_name: str
    url: str | None
    languages: Mapping[str, Mapping[str, Any]]

    def of(self, tag: str) -> Mapping[str, Any]:
        """A language's own surroundings; the first language's for a page of none (the chooser)."""
        return self.languages.get(tag) or next(iter(self.languages.values()))

    def navigation(self, tag: str, address: str) -> Navigation:
        """The language's fixed navigation, as seen from the page at an address."""
        items = [NavigationItem(line["title"], line["href"], line["href"] == address) for line in self.of(tag)["nav"]]
        return Navigation(items, items[0] if items else None)

    def theme_language(self, wanted: str | None, theme_dirs: list[str]) -> str:
        """The wanted language of the theme's own words, or English where the theme lacks it.

        An unknown one would end the whole build with a template error that names no page.
        """
        return wanted if wanted and _has_language(wanted, tuple(theme_dirs)) else FALLBACK


def read_chrome(stage: Path) -> Chrome:
    """The surroundings in a stage's folder.

    Raises:
        BuildError: there are none: nothing was staged.
    """
    try:
        data = json.loads((stage / SITE_FILE).read_text(encoding="utf-8"))
    except (FileNotFoundError, ValueError):
        raise BuildError(
            "the stage is empty or was written by another version of Kaifong",
            mend="run `kaifong build`, or delete .kaifong/ and build again",
        ) from None
    languages = {tag: data["languages"][tag] for tag in data["order"]}
    url = data["url"]
    return Chrome(languages[data["reference"]]["name"], None if url is None else unescape(url), languages)


@lru_cache
def _has_language(wanted: str, theme_dirs: tuple[str, ...]) -> bool:
    return wanted.replace("-", "").isalnum() and any(
        (Path(folder) / "partials" / "languages" / f"{wanted}.html").is_file() for folder in theme_dirs
    )
