"""What the tests of whole reviews share: a small hub, and a review that is watched."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from kaifong.entries.hub import Hub
from kaifong.history.change import Change, ChangedFile, Submitter
from kaifong.moderation.findings import Report
from kaifong.moderation.review import review
from kaifong.testing import DAY, STORY, make_hub, story

# Seconds of work for one file, whatever is in it.
LIMIT = 5.0
BUNDLE = "content/en/stories/bundle/index.md"

Watched = Callable[..., Report]


@pytest.fixture(scope="session")
def small_hub() -> Hub:
    """A member, two stories in English and one in Chinese."""
    return make_hub(
        {
            "content/members/siu-ming.md": "---\nname: Siu-ming\ngithub_id: 7\nlogin: siu-ming\n---\nHello.\n",
            STORY: story("It rained.\n"),
            BUNDLE: story("![A wheel](photo.jpg)\n"),
            "content/zh-Hant/stories/wheel.md": story("落雨。\n"),
        }
    )


@pytest.fixture(scope="session")
def watched(small_hub: Hub) -> Watched:
    """Reviews a change of files; fails where a check failed, or where it took long."""

    def reviewed(*files: ChangedFile, submitter: Submitter | None = None) -> Report:
        change = Change(tuple(sorted(files, key=lambda one: one.path)), submitter)
        start = time.process_time()
        report = review(small_hub, change, DAY)
        spent = time.process_time() - start
        assert not report.errors, report.errors
        assert spent < LIMIT * max(len(files), 1), f"{spent:.1f} s"
        return report

    return reviewed
