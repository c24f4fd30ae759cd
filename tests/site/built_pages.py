"""The pages of a built site, and which of them are worth a look.

Nothing here lists pages by name, so what another room adds to the site is looked at without a word said here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_CLASSES = re.compile(r'\sclass="([^"]*)"')
_PAGE = re.compile(r'class="kf-page kf-page--([\w-]+) kf-kind--([\w-]+)')
_LANGUAGE = re.compile(r'<html[^>]* lang="([\w-]+)"')


@dataclass(frozen=True)
class BuiltPage:
    """One page as it stands in the site's folder.

    Attributes:
        address: below the site's root, with its slash; `404.html` for the one that has none.
        template: its layout and kind, such as `entry story`; empty where it is no page of the stage.
        language: of the whole page.
        classes: all that begin with `kf-`.
        leads_on: whether it stands at a former address, and takes readers along at once.
    """

    address: str
    template: str
    language: str
    classes: frozenset[str]
    leads_on: bool


def built_pages(site: Path) -> tuple[BuiltPage, ...]:
    """Every page of a site, by address."""
    return tuple(_read(site, file) for file in sorted(site.rglob("*.html")))


def _read(site: Path, file: Path) -> BuiltPage:
    text = file.read_text(encoding="utf-8")
    found = _PAGE.search(text)
    language = _LANGUAGE.search(text)
    names = {name for names in _CLASSES.findall(text) for name in names.split() if name.startswith("kf-")}
    return BuiltPage(
        address=file.relative_to(site).as_posix().removesuffix("index.html"),
        template="" if found is None else f"{found[1]} {found[2]}",
        language="" if language is None else language[1],
        classes=frozenset(names),
        leads_on='http-equiv="refresh"' in text,
    )


def pages_that_show_all(pages: Iterable[BuiltPage]) -> tuple[BuiltPage, ...]:
    """As few pages as show every template and every class of the site: those with most that is new come first.

    Pages that are none of the stage's, such as 404.html, count by their file's name; those that lead on are left out.
    """
    left = {page: page.classes | {_sort(page)} for page in pages if not page.leads_on}
    chosen: list[BuiltPage] = []
    while left:
        best = max(left, key=lambda page: (len(left[page]), page.address))
        shown = best.classes | {_sort(best)}
        chosen.append(best)
        left = {page: new for page, names in left.items() if (new := names - shown)}
    return tuple(chosen)


def _sort(page: BuiltPage) -> str:
    return page.template or f"file {page.address.rpartition('/')[2]}"
