"""The ids that members write: the renderer prefixes them once, and pages look for what it made of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any


def test_a_question_may_be_called_as_if_it_had_the_prefix(stage_of: Callable[..., tuple[Path, Any]]) -> None:
    ama = (
        "---\ntitle: Turning\nauthor: siu-ming\nstate: closed\nguests: [{name: Lau Wing, member: lau-wing}]\n"
        "starts: 2026-05-09 20:00\nzone: Asia/Hong_Kong\n---\n\nAsk.\n\n"
        "## May I turn here? {#u-turn}\n\n*Asked by @siu-ming*\n\n### Answer by @lau-wing\n\nYou may.\n"
    )
    out, _ = stage_of({"content/en/amas/turning.md": ama})
    page = (out / "en/amas/turning/index.md").read_text("utf-8")
    assert 'id="u-turn"' in page
    assert "kf-question" in page, "the body was laid out as a conversation"
