"""The whole demo hub goes through its own checks with nothing but the advice that it means to show."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.findings import Verdict
from kaifong.moderation.review import review


def test_nothing_but_the_stale_clause(demo: Hub) -> None:
    # The author is shown one finding, on purpose: docs/demo-hub.md says which.
    files = tuple(
        ChangedFile(path, Action.ADDED, mode, demo.tree.read(path))
        for path, mode in demo.tree.modes.items()
        if path.startswith(("content/", "guidelines/")) and not path.endswith(".yml")
    )
    report = review(demo, Change(files), date(2026, 11, 21))
    assert report.errors == ()
    assert [(one.check, one.path) for one in report.findings] == [("stale-translation", "guidelines/ja/privacy.md")]
    assert report.verdict is Verdict.ADVISE
