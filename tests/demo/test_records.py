"""The invented merge records fit the entries: who brought what, when, and where it is today."""

from __future__ import annotations

from datetime import date

from kaifong.community.recognition import RECOGNITION
from kaifong.entries.hub import Hub
from kaifong.history.merges import Source

LAST = date(2026, 11, 18)


def test_every_record_reads(demo: Hub) -> None:
    assert demo.history.source is Source.RECORDS
    assert demo.history.shortfall is None
    assert len(demo.history.merges) > 150
    days = [one.merged_at.astimezone(demo.settings.zone).date() for one in demo.history.merges]
    assert (min(days), max(days) <= LAST) == (date(2024, 11, 2), True)


def test_records_replay_to_the_tree_of_today(demo: Hub) -> None:
    """Each change is possible when it comes, and what is left in the end is what is there."""
    there: set[str] = set()
    for merge in demo.history.merges:
        for one in merge.paths:
            if one.change == "added":
                assert one.path not in there, one
                there.add(one.path)
            elif one.change == "renamed":
                assert one.old_path is not None
                there.remove(one.old_path)
                there.add(one.path)
            elif one.change == "removed":
                there.remove(one.path)
            else:
                assert one.path in there, (merge.number, one)
    images = {image for entry in demo.entries.values() for image in entry.images}
    assert there == set(demo.entries) | images | {RECOGNITION}


def test_submitters_and_who_merged_are_members(demo: Hub) -> None:
    logins = {one.front["github_id"]: one.front["login"] for one in demo.members.values()}
    stewards = {
        one.front["login"] for one in demo.members.values() for role in one.front.get("roles", ())
        if role["role"] in {"maintainer", "moderator"}
    } | {"bw-wahsuk"}  # the founder merged the maintainer's own profile, before there were moderators  # fmt: skip
    for merge in demo.history.merges:
        assert merge.submitter_id is not None
        assert logins[merge.submitter_id] == merge.submitter
        assert merge.merged_by in stewards


def test_an_entry_came_from_its_author_or_translator(demo: Hub) -> None:
    ids = {name: one.front["github_id"] for name, one in demo.members.items()}
    for path, entry in demo.entries.items():
        if entry.kind in {"member", "group", "guideline"}:
            continue
        first = demo.history.first(path)
        assert first is not None, path
        names = entry.front.get("translator") or (entry.front["author"],)
        assert first.submitter_id in {ids[name] for name in names}, path
        day = first.merged_at.astimezone(demo.settings.zone).date()
        assert 0 <= (day - entry.front["date"]).days <= 3, path


def test_the_season_board_lives(demo: Hub) -> None:
    quarter = [one for one in demo.history.merges if one.merged_at.date() >= date(2026, 10, 1)]
    assert len(quarter) >= 15
    assert len({one.submitter_id for one in quarter}) >= 8
