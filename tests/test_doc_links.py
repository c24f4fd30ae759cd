"""What README, docs and the guidelines point at is there, and every page of docs can be reached from README."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("guidelines/**/*.md")])
FENCE = re.compile(r"^(`{3,}|~{3,}).*?^\1`*$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\(([^)\s]+)(?: \"[^\"]*\")?\)")


def links(page: Path) -> list[tuple[Path, str]]:
    """The relative links of a page: the file that each means, and what follows the #. Code is no link."""
    text = re.sub(r"`[^`\n]*`", "", FENCE.sub("", page.read_text(encoding="utf-8")))
    found = [link.partition("#") for link in LINK.findall(text) if not re.match(r"[a-z]+:", link)]
    return [((page.parent / path).resolve() if path else page, fragment) for path, _, fragment in found]


def places(page: Path) -> set[str]:
    """What can follow the #: headings as GitHub names them, and ids that are written out."""
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    titles = [title.lower().replace("`", "") for title in re.findall(r"^#+ (.*)$", text, re.MULTILINE)]
    named = {re.sub(r"[^\w\- ]", "", title).strip().replace(" ", "-") for title in titles}
    return named | set(re.findall(r"\{#([\w-]+)\}", text))


@pytest.mark.parametrize("page", PAGES, ids=[page.relative_to(ROOT).as_posix() for page in PAGES])
def test_every_relative_link_leads_somewhere(page: Path) -> None:
    for target, fragment in links(page):
        assert target.exists(), f"{target} is not there"
        assert not fragment or target.suffix != ".md" or fragment in places(target), (
            f"{target.name} has no {fragment}"
        )


def test_every_page_of_docs_is_reached_from_the_readme() -> None:
    waiting, seen = [ROOT / "README.md"], set()
    while waiting:
        page = waiting.pop()
        if page not in seen and page.suffix == ".md" and page.exists():
            seen.add(page)
            waiting += [target for target, _ in links(page)]
    assert not [page.name for page in PAGES if page.is_relative_to(ROOT / "docs") and page not in seen]


def test_a_link_that_leads_nowhere_would_be_seen(tmp_path: Path) -> None:
    page = tmp_path / "a.md"
    page.write_text("# One way\n\n[a](b.md) [b](#one-way) `[c](d.md)` [e](https://example.org/)\n", encoding="utf-8")
    assert links(page) == [(tmp_path / "b.md", ""), (page, "one-way")]
    assert places(page) == {"one-way"}
