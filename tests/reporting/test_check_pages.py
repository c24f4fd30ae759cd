"""The pages of checks are there for `--explain`, in a checkout and in the built package."""

from __future__ import annotations

import tomllib
from pathlib import Path

from kaifong.moderation.checks import CHECKS
from kaifong.reporting import check_pages
from kaifong.reporting.check_docs import END, START

ROOT = Path(__file__).parents[2]


def test_every_check_has_its_page_without_the_marks_of_what_is_made() -> None:
    for check in CHECKS:
        page = check_pages.page(check.id)
        assert page is not None
        assert page.startswith(f"# {check.id}\n")
        assert START not in page
        assert END not in page


def test_what_is_no_check_has_no_page() -> None:
    assert check_pages.page("nothing-like-it") is None


def test_the_wheel_carries_them_where_they_are_looked_for_and_no_labelled_case() -> None:
    build = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]["targets"]
    place = Path(check_pages.__file__).parent.relative_to(ROOT / "src") / check_pages.PACKAGED
    assert build["wheel"]["force-include"] == {"docs/checks": place.as_posix()}
    assert build["wheel"]["packages"] == ["src/kaifong"]
    assert "tests/moderation/labelled" in build["sdist"]["exclude"]
