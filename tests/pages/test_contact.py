"""Where something is reported in private: in the foot of every page, and never anything but mail or https."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from kaifong.community.recognition import RECOGNITION
from kaifong.pages.stage import stage
from kaifong.testing import HUB_YML, make_hub

RULES = (Path(__file__).parents[2] / RECOGNITION).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("contact", "link"),
    [
        ("conduct@hub.example", "mailto:conduct@hub.example"),
        ("https://hub.example/report?a=1&b=2", "https://hub.example/report?a=1&amp;b=2"),
        ("javascript:alert(1)", None),
        ("ask for Ada at the bench", None),
        ("a@b@c", None),
    ],
)
def test_the_contact_is_a_link_or_nothing(contact: str, link: str | None, tmp_path: Path) -> None:
    hub = make_hub({"hub.yml": f"{HUB_YML}contact: '{contact}'\n", RECOGNITION: RULES})
    stage(hub, date(2026, 11, 21), tmp_path)
    written = json.loads((tmp_path / ".site.json").read_text(encoding="utf-8"))
    assert {one["contact"] for one in written["languages"].values()} == {link}
