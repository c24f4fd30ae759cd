"""One style sheet out of many."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.pages.sheets import SHEETS
from kaifong.publishing.mkdocs_hooks import THEME
from kaifong.publishing.style_sheet import joined


@pytest.fixture
def material(tmp_path: Path) -> Path:
    """A theme's folder with the two sheets that Material brings."""
    folder = tmp_path / "material"
    (folder / "assets/stylesheets").mkdir(parents=True)
    for name, text in (("main", '@charset "UTF-8";.md-typeset{color:red}'), ("palette", "[data-md]{color:blue}")):
        (folder / f"assets/stylesheets/{name}.0123abcd.min.css").write_text(text, encoding="utf-8")
        (folder / f"assets/stylesheets/{name}.0123abcd.min.css.map").write_text("{}", encoding="utf-8")
    return folder


def test_every_sheet_of_ours_is_listed() -> None:
    """A sheet that nobody loads dresses nothing."""
    assert sorted(SHEETS) == sorted(one.stem for one in (THEME / "assets").glob("*.css"))
    assert len(set(SHEETS)) == len(SHEETS)


def test_the_sheets_are_joined_in_their_order(material: Path) -> None:
    text = joined([str(THEME), str(material)]).text
    places = [text.index(".md-typeset{color:red}"), text.index("[data-md]{color:blue}"), text.index("--kf-")]
    assert places == sorted(places)
    assert text.count("@charset") == 1, "it counts at the very beginning alone"
    assert text.startswith("@charset")
    assert "/*" not in text
    assert "sourceMappingURL" not in text


def test_a_hub_may_put_a_sheet_of_its_own_in_the_place_of_ours(material: Path, tmp_path: Path) -> None:
    own = tmp_path / "overrides"
    (own / "assets").mkdir(parents=True)
    (own / "assets/kaifong-rtl.css").write_text(".mine{color:green}", encoding="utf-8")
    before, after = joined([str(THEME), str(material)]), joined([str(own), str(THEME), str(material)])
    assert ".mine{color:green}" in after.text
    assert before.address != after.address, "a sheet that changed has another name, or a cache would show the old one"


def test_its_name_depends_on_what_it_holds_alone(material: Path) -> None:
    assert joined([str(THEME), str(material)]) == joined([str(THEME), str(material)])


def test_a_theme_without_its_sheets_is_said(tmp_path: Path) -> None:
    with pytest.raises(BuildError, match="no style sheet “main”") as caught:
        joined([str(THEME), str(tmp_path)])
    assert "mkdocs-material" in (caught.value.mend or "")
