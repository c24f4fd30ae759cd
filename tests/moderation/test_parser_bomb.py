"""Every cap of the renderer has words in every language, and only what can be counted is told as a number."""

from __future__ import annotations

import pytest

from kaifong.languages.catalogue import LOCALES
from kaifong.languages.messages import available
from kaifong.rendering.caps import CAPS


@pytest.mark.parametrize("tag", sorted(available()))
def test_every_cap_has_words(tag: str) -> None:
    messages = (LOCALES / tag / "checks" / "parser-bomb.ftl").read_text(encoding="utf-8")
    counted, estimated = messages.split("parser-bomb-work =")
    unnamed = [one.name for one in CAPS if f"[{one.name}] " not in (estimated if one.estimate else counted)]
    assert unnamed == []
