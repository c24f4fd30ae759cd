"""Caches that cannot be written, or that stopped builds left behind: they cost time, never the site."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.insight.charts.drawing import draw_here, spec_text
from kaifong.insight.charts.forms import bars
from kaifong.publishing.chart_drawing import Drawing
from kaifong.publishing.media.kept import Kept, key_of

SPEC = spec_text(bars((3, 2)))


def full(*_: object) -> None:
    raise OSError(28, "No space left on device")


def test_charts_are_drawn_where_nothing_can_be_kept(tmp_path: Path) -> None:
    """A file in the folder's place stands for all that makes a folder unusable: root may write anywhere else."""
    (tmp_path / "charts").write_text("in the way")
    drawing = Drawing(tmp_path / "charts")
    assert drawing([SPEC]) == draw_here([SPEC])
    drawing.tidy()
    assert (tmp_path / "charts").read_text() == "in the way"


def test_charts_are_drawn_on_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kaifong.publishing.chart_drawing.write_whole", full)
    assert Drawing(tmp_path)([SPEC]) == draw_here([SPEC])


@pytest.mark.parametrize("left", ["tmp1x2y.part", ".kaifong-77-0"])
def test_half_a_drawing_of_a_stopped_build_is_cleared_away(tmp_path: Path, left: str) -> None:
    drawing = Drawing(tmp_path)
    drawing([SPEC])
    (tmp_path / left).write_text("half")
    drawing.tidy()
    assert [one.suffix for one in tmp_path.iterdir()] == [".svg"]


def test_a_picture_that_cannot_be_kept_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "media").write_text("in the way")
    kept = Kept(tmp_path / "media", 1)
    kept.keep(key_of("one"), b"1")
    kept.tidy()
    assert kept.get(key_of("one")) is None
