"""The day: from the clock in the hub's zone, or from SOURCE_DATE_EPOCH."""

from __future__ import annotations

from datetime import date

import pytest

from kaifong.errors import BuildError
from kaifong.publishing.clock import today
from kaifong.testing import make_hub


def test_the_day_is_that_of_the_hubs_own_zone(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = make_hub().settings
    assert settings.timezone == "Asia/Hong_Kong"
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795276800")  # 2026-11-21 16:00 UTC: midnight in Hong Kong
    assert today(settings) == date(2026, 11, 22)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795276799")
    assert today(settings) == date(2026, 11, 21)


@pytest.mark.parametrize("value", ["yesterday", "1.5", "9" * 17, "9" * 300, "-" + "9" * 12])
def test_what_is_no_moment_is_named(value: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", value)
    with pytest.raises(BuildError, match="SOURCE_DATE_EPOCH") as caught:
        today(make_hub().settings)
    assert "unset it" in caught.value.mend
