"""What is filled in once for all pages of a folder is what each of them would have had for itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.publishing.layout import lay_out
from kaifong.publishing.mkdocs_hooks import THEME
from kaifong.publishing.steady_parts import PARTS

pytestmark = pytest.mark.build
WriteStage = Callable[..., Path]


def pages(folder: Path) -> dict[str, str]:
    return {one.relative_to(folder).as_posix(): one.read_text(encoding="utf-8") for one in folder.rglob("*.html")}


@pytest.fixture
def root(write_stage: WriteStage, tmp_path: Path) -> Path:
    """A hub with pages above, at, below and beside those to which header and footer link, in two sections."""
    root = write_stage(tmp_path / "hub", pages=9)
    stage = root / ".kaifong/stage"
    text = (stage / "en/stories/story-0/index.md").read_text(encoding="utf-8")
    for address in ("", "en/guidelines/", "en/guidelines/deeper/", "en/guidelines-of-old/", "en/stories/"):
        (stage / address).mkdir(exist_ok=True)
        (stage / address / "index.md").write_text(text, encoding="utf-8")
    marked = text.replace('"section": null', '"section": "home"')
    assert marked != text
    (stage / "en/stories/story-3/index.md").write_text(marked, encoding="utf-8")
    return root


def own_templates(root: Path, suffix: str = "") -> None:
    """Gives the hub the same parts as templates of its own, each with something more at its end."""
    folder = root / "overrides/partials"
    folder.mkdir(parents=True)
    for part in PARTS.values():
        shutil.copy(THEME / part, folder)
        with (root / "overrides" / part).open("a", encoding="utf-8") as file:
            file.write(suffix)
    given = (root / "mkdocs.yml").read_text(encoding="utf-8")
    (root / "mkdocs.yml").write_text(given.replace("name: material", "name: material\n  custom_dir: overrides"))


def test_each_page_has_the_parts_that_it_would_fill_in_itself(root: Path, tmp_path: Path) -> None:
    lay_out(root, tmp_path / "shared", jobs=1)
    own_templates(root)
    lay_out(root, tmp_path / "each", jobs=1)
    shared, each = pages(tmp_path / "shared"), pages(tmp_path / "each")
    assert len(shared) == 17
    assert shared == each


def test_a_hubs_own_part_is_filled_in_on_each_page(root: Path, tmp_path: Path) -> None:
    own_templates(root, "<!-- seen from {{ page.url }} -->")
    lay_out(root, tmp_path / "each", jobs=1)
    for path, html in pages(tmp_path / "each").items():
        assert html.count(f"<!-- seen from {path.removesuffix('index.html')} -->") == len(PARTS)


def test_the_section_is_marked_where_the_page_says_so(root: Path, tmp_path: Path) -> None:
    lay_out(root, tmp_path / "site", jobs=1)
    marked = [path for path, html in pages(tmp_path / "site").items() if 'aria-current="page"' in html]
    assert marked == ["en/stories/story-3/index.html"]
