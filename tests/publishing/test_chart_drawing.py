"""Charts of a build: drawn once, drawn again when the cache lies, and done without where nothing draws."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from kaifong.insight.charts.drawing import draw_here, spec_text
from kaifong.insight.charts.forms import bars
from kaifong.publishing import chart_drawing
from kaifong.publishing.chart_drawing import Drawing
from kaifong.publishing.staging import bring_up_to_date

SPEC = spec_text(bars((3, 2)))
OTHER = spec_text(bars((5,)))


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A cache with one chart."""
    assert Drawing(tmp_path)([SPEC]) == draw_here([SPEC])
    return tmp_path


def nothing_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine without vl-convert: the process ends as Python ends without a module."""
    code = "raise ModuleNotFoundError(\"No module named 'vl_convert'\")"
    real = subprocess.run
    monkeypatch.setattr(subprocess, "run", lambda _, **more: real([sys.executable, "-c", code], **more))


def test_what_is_drawn_is_in_the_order_asked_each_once(cache: Path) -> None:
    drawing = Drawing(cache)
    first, second, third = drawing([SPEC, OTHER, SPEC])
    assert first == third != second
    assert len(list(cache.glob("*.svg"))) == 2
    assert drawing.problem is None


def test_an_unchanged_chart_starts_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", None)
    assert Drawing(cache)([SPEC, SPEC]) == draw_here([SPEC, SPEC])


@pytest.mark.parametrize("lie", ["", "<svg/>", "short", "\x00\xff"])
def test_a_cache_that_was_changed_is_noticed(cache: Path, lie: str) -> None:
    [file] = cache.glob("*.svg")
    right = file.read_bytes()
    file.write_bytes(lie.encode("latin-1"))
    assert Drawing(cache)([SPEC]) == draw_here([SPEC])
    assert file.read_bytes() == right


def test_a_chart_cut_short_is_noticed(cache: Path) -> None:
    [file] = cache.glob("*.svg")
    file.write_bytes(file.read_bytes()[:-20])
    assert Drawing(cache)([SPEC]) == draw_here([SPEC])


def test_without_what_draws_it_is_said_and_the_rest_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing_draws(monkeypatch)
    drawing = Drawing(tmp_path)
    assert drawing([SPEC, OTHER]) == [None, None]
    assert "No module named 'vl_convert'" in str(drawing.problem)
    monkeypatch.setattr(subprocess, "run", None)  # it is not tried again
    assert drawing([OTHER]) == [None]


def test_a_chart_that_cannot_be_drawn_is_said_and_the_others_stand(tmp_path: Path) -> None:
    drawing = Drawing(tmp_path)
    found = drawing([spec_text({"mark": "nonsense"}), SPEC])
    assert found == [None, *draw_here([SPEC])]
    assert "1 of 2" in str(drawing.problem)


def test_the_cache_is_bounded_and_keeps_what_is_used(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chart_drawing, "MOST", 1)
    drawing = Drawing(cache)
    drawing([OTHER])
    drawing.tidy()
    monkeypatch.setattr(subprocess, "run", None)
    assert len(list(cache.glob("*.svg"))) == 1
    assert Drawing(cache)([OTHER]) == draw_here([OTHER])


def test_a_build_without_what_draws_stands_and_says_so_once(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    record = {
        "schema": "kaifong.merge/1",
        "pull_request": 1,
        "submitter": {"id": 101, "login": "ann"},
        "merged_by": None,
        "merged_at": "2026-11-02T09:00:00Z",
        "paths": [{"path": "content/members/ann.md", "change": "added"}],
    }
    for name, text in {
        "content/members/ann.md": "---\nname: Ann\n---\n",
        "records/merges/1.json": json.dumps(record),
    }.items():
        (hub / name).parent.mkdir(parents=True, exist_ok=True)
        (hub / name).write_text(text, encoding="utf-8")
    nothing_draws(monkeypatch)
    done = bring_up_to_date(hub, date(2026, 11, 21), 1)
    assert [one for one in done.left_out if "charts" in one] == [one for one in done.left_out if "vl_convert" in one]
    assert len([one for one in done.left_out if "charts" in one]) == 1
    page = (done.folder / "en/insight/2026Q4/index.md").read_text(encoding="utf-8")
    assert "<table" in page
    assert "<svg" not in page
