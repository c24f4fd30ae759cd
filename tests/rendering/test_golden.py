"""Every feature of Material that members may use, as it comes out: golden/<feature>.md gives golden/<feature>.html.

After a change on purpose: KAIFONG_WRITE_GOLDEN=1 pytest tests/rendering/test_golden.py, and read the difference.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.rendering.caps import CAPS
from kaifong.rendering.render import render
from kaifong.rendering.sanitise import closed

FOLDER = Path(__file__).parent / "golden"
HOSTS = ("youtube.com", "vimeo.com")


@pytest.mark.parametrize("source", sorted(FOLDER.glob("*.md")), ids=lambda path: path.stem)
def test_feature(source: Path, faults: Callable[[str], list[str]]) -> None:
    html = render(source.read_text(encoding="utf-8"), video_hosts=HOSTS).html
    expected = source.with_suffix(".html")
    if os.environ.get("KAIFONG_WRITE_GOLDEN"):
        expected.write_text(html + "\n", encoding="utf-8")
    assert html + "\n" == expected.read_text(encoding="utf-8")
    assert faults(html) == []
    assert closed(html) == html


def test_every_feature_that_the_guide_names_has_a_golden_file() -> None:
    guide = (FOLDER.parents[2] / "docs" / "rendering.md").read_text(encoding="utf-8")
    named = set(re.findall(r"golden/([a-z-]+)\.md", guide))
    assert named == {path.stem for path in FOLDER.glob("*.md")}


def test_the_guide_names_every_cap_with_its_limit() -> None:
    guide = (FOLDER.parents[2] / "docs" / "rendering.md").read_text(encoding="utf-8")
    table = guide.split("<!-- caps -->")[1].split("<!-- /caps -->")[0].strip().splitlines()[2:]
    assert table == [f"| {cap.name} | {cap.limit:,} | {cap.reason} |" for cap in CAPS]
