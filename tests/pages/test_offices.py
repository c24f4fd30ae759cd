"""A profile shows the offices that the community's list gives, until they end; other roles are the profile's word."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kaifong.pages.stage import stage
from kaifong.testing import make_hub

RULES = "schema: kaifong.recognition/1\npoints: {story.author: 10}\nrules: {daily_cap: 40}\n"
LIST = "moderators:\n  - {id: 7, login: kit, from: 2026-01-01, until: 2026-12-31}\n"
PROFILE = """\
---
name: Kit
github_id: 7
languages: [en]
roles:
  - {role: maintainer}
  - {role: host}
---
Hello.
"""


@pytest.mark.parametrize(
    ("rules", "day", "shown"),
    [
        (RULES, date(2026, 11, 21), {"maintainer", "host"}),
        (RULES + LIST, date(2026, 12, 31), {"moderator", "host"}),
        (RULES + LIST, date(2027, 1, 1), {"host"}),
    ],
    ids=["no-list", "in-office", "after-it"],
)
def test_what_a_profile_shows(rules: str, day: date, shown: set[str], tmp_path: Path) -> None:
    stage(make_hub({"guidelines/recognition.yml": rules, "content/members/kit.md": PROFILE}), day, tmp_path)
    page = (tmp_path / "members/kit/index.md").read_text("utf-8")
    roles = ("maintainer", "moderator", "host")
    assert {one for one in roles if f"kf-mark--{one}" in page} == shown
    term, ended = page.partition('id="kf-past"')[::2]
    assert ("31 December 2026" in term) is ("moderator" in shown)
    assert ("31 December 2026" in ended) is (day > date(2026, 12, 31)), (
        "an office that ended stands among the earlier"
    )
