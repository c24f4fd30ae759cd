"""A site that stands for what the hub holds is left alone; whatever has changed means a build."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from kaifong.publishing import build as build_module
from kaifong.publishing.build import build
from kaifong.publishing.kept_site.standing import digest_of_standing
from kaifong.publishing.kept_site.standing import standing as standing_files
from kaifong.publishing.unchanged import RECORD, inputs, recalled, remember

NOW = date(2026, 11, 21)
TOLD = {"pages": 3}


@pytest.mark.build
def test_a_second_build_has_nothing_to_do(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = build(hub, hub / "site", NOW, 1, search=False)
    told: list[str] = []
    assert not first.unchanged

    def never(*_: object, **__: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr(build_module, "bring_up_to_date", never)
        second = build(hub, hub / "site", NOW, 1, told.append, search=False)
    assert second.unchanged
    assert (second.pages, second.languages, second.broken) == (first.pages, first.languages, first.broken)
    assert told == []
    assert not build(hub, hub / "site", NOW, 1, search=False, clean=True).unchanged


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    """A hub that says it was built."""
    for path in (
        "content/en/stories/a.md",
        "hub.yml",
        "mkdocs.yml",
        "hooks/own.py",
        "site/a.html",
        "overrides/x.html",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path, encoding="utf-8")
    (tmp_path / ".kaifong").mkdir()
    site = tmp_path / "site"
    remember(tmp_path, inputs(tmp_path, site, NOW, ()), digest_of_standing(standing_files(site)), TOLD)
    return tmp_path


def ask(root: Path, day: date = NOW, options: tuple[object, ...] = (), site: str = "site") -> object:
    there = digest_of_standing(standing_files(root / site))
    return recalled(root, inputs(root, root / site, day, options), lambda: there)


def test_it_stands_while_nothing_changes(standing: Path) -> None:
    assert ask(standing) == TOLD
    (standing / ".kaifong/cache").mkdir()
    (standing / ".notes").write_text("x", encoding="utf-8")
    assert ask(standing) == TOLD, "names with a dot are nobody's source"


@pytest.mark.parametrize(
    "path",
    ["content/en/stories/a.md", "hub.yml", "mkdocs.yml", "hooks/own.py", "overrides/x.html", "site/a.html"],
)
@pytest.mark.parametrize("change", [lambda one: os.utime(one, (1, 1)), Path.unlink], ids=["saved", "removed"])
def test_a_file_that_was_touched_means_a_build(standing: Path, path: str, change: Callable[[Path], object]) -> None:
    change(standing / path)
    assert ask(standing) is None


def test_another_day_option_or_place_means_a_build(standing: Path) -> None:
    assert ask(standing, date(2026, 11, 22)) is None
    assert ask(standing, options=("search",)) is None
    assert ask(standing, site="other") is None


def test_a_new_file_in_the_site_means_a_build(standing: Path) -> None:
    (standing / "site/extra.html").write_text("x", encoding="utf-8")
    assert ask(standing) is None


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"schema": "kaifong.site/1"}', b"{" * 10_000], ids=repr
)
def test_a_record_that_says_nothing_means_a_build(standing: Path, data: bytes) -> None:
    (standing / RECORD).write_bytes(data)
    assert ask(standing) is None


def test_a_record_of_another_shape_means_a_build(standing: Path) -> None:
    record = json.loads((standing / RECORD).read_bytes())
    (standing / RECORD).write_text(json.dumps(record | {"told": ["pages"]}), encoding="utf-8")
    assert ask(standing) is None
    (standing / RECORD).write_text(json.dumps(record | {"schema": "kaifong.site/2"}), encoding="utf-8")
    assert ask(standing) is None
