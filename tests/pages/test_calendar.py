"""The calendars, read back by a library that knows nothing of ours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.pages.icalendar_lines import WIDTH, line, text
from kaifong.pages.icalendar_zones import zone
from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged
from kaifong.testing import make_hub

RULES = "guidelines/recognition.yml"
Stage = Callable[..., tuple[Path, Staged]]
TITLES = (
    "Open; bench, night\\",
    "BEGIN:VEVENT",
    "夜晚單車團：由深水埗踩到大埔，沿路買早餐，落雨就改期，大家記得帶燈同埋水",
    "👩‍👩‍👧‍👦" * 12,
    "a:b\"c^d'e",
    "é" * 90,
)
# Starts, ends, zone: around changes of the clocks, odd offsets, whole days, and a zone that has none.
WHENS = {
    "spring": ("2026-03-29 01:30", "2026-03-29 03:30", "Europe/London"),
    "gap": ("2026-03-08 02:30", "2026-03-08 04:00", "America/New_York"),
    "twice": ("2026-10-25 01:30", "2026-10-25 02:30", "Europe/London"),
    "autumn": ("2026-11-01 00:30", "2026-11-01 05:30", "America/St_Johns"),
    "kathmandu": ("2026-06-06 10:00", "2026-06-06 13:00", "Asia/Kathmandu"),
    "south": ("2026-04-05 01:00", "2026-04-05 09:00", "Australia/Lord_Howe"),
    "ramadan": ("2026-02-14 23:00", "2026-02-15 06:00", "Africa/Casablanca"),
    "new-year": ("2026-12-31 22:00", "2027-01-01 02:00", "Asia/Tokyo"),
    "dublin": ("2026-01-10 10:00", "2026-07-10 11:00", "Europe/Dublin"),
    "utc": ("2026-06-06 10:00", "2026-06-06 13:00", "UTC"),
}


CANCELLED = "cancelled: 'Rain, black; @hidden-hand is ill.'\n"


def read(data: bytes | str) -> Any:
    """What the library makes of it: what it holds is told by its own kinds, which a test looks at."""
    return icalendar.Calendar.from_ical(data)


def event(title: str, starts: str, ends: str, zone: str, more: str = "") -> str:
    quoted = title.replace("'", "''")
    return (
        f"---\ntitle: '{quoted}'\nauthor: eve\nstarts: {starts}\nends: {ends}\nzone: {zone}\nplace: Here, there\n"
        f"{more}---\n\nWords.\n"
    )


@pytest.fixture(scope="module")
def calendar(small_stage: Stage) -> tuple[Path, Any]:
    """The stage, and the English calendar read back."""
    files = {f"content/en/events/{name}.md": event(name, *when) for name, when in WHENS.items()}
    for number, title in enumerate(TITLES):
        files[f"content/en/events/title-{number}.md"] = event(title, *WHENS["kathmandu"])
    files["content/en/events/day.md"] = event("Day", "2026-06-06 00:00", "2026-06-07 23:59", "Asia/Tokyo")
    files["content/en/events/off.md"] = event(
        "Off",
        "2026-06-06 10:00",
        "2026-06-06 11:00",
        "Asia/Tokyo",
        CANCELLED,
    )
    out, _ = small_stage(files)
    return out, read((out / "en/events.ics").read_bytes())


def events(calendar: Any) -> dict[str, Any]:
    return {str(one["UID"]).partition("@")[0].rpartition("/")[2]: one for one in calendar.walk("VEVENT")}


@pytest.mark.parametrize("name", WHENS)
def test_each_moment_comes_back_as_it_was_meant(calendar: tuple[Path, Any], name: str) -> None:
    starts, ends, where = WHENS[name]
    found = events(calendar[1])[name]
    for key, said in (("DTSTART", starts), ("DTEND", ends)):
        wanted = datetime.fromisoformat(said).replace(tzinfo=ZoneInfo(where))
        assert found[key].dt.astimezone(UTC) == wanted.astimezone(UTC), key


@pytest.mark.parametrize("where", sorted({zone for _, _, zone in WHENS.values()} - {"UTC"}))
def test_the_zones_alone_tell_the_time(where: str) -> None:
    """A program that knows no zone reads ours: each hour of two years has the offset that it really has."""
    lines = zone(ZoneInfo(where), 2026, 2027)
    observances = read("\r\n".join(lines) + "\r\n").subcomponents
    began = sorted(
        ((one["DTSTART"].dt - one["TZOFFSETFROM"].td, one["TZOFFSETTO"].td) for one in observances),
        key=lambda one: one[0],
    )
    hour = datetime(2026, 1, 1, tzinfo=UTC)
    while hour.year < 2028:
        told = [offset for start, offset in began if start <= hour.replace(tzinfo=None)][-1]
        assert told == hour.astimezone(ZoneInfo(where)).utcoffset(), hour
        hour += timedelta(hours=1)


def test_titles_come_back_letter_by_letter(calendar: tuple[Path, Any]) -> None:
    found = events(calendar[1])
    assert [str(found[f"title-{number}"]["SUMMARY"]) for number in range(len(TITLES))] == list(TITLES)
    assert str(found["title-0"]["LOCATION"]) == "Here, there"
    assert str(found["title-0"]["URL"]) == "https://hub.example/base/en/events/title-0/"


def test_lines_are_folded_by_octets_and_end_as_they_must(calendar: tuple[Path, Any]) -> None:
    data = (calendar[0] / "en/events.ics").read_bytes()
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    for one in data.split(b"\r\n"):
        assert len(one) <= WIDTH
        one.decode("utf-8")  # no letter is cut


def test_whole_days_are_days(calendar: tuple[Path, Any]) -> None:
    found = events(calendar[1])["day"]
    assert (found["DTSTART"].dt, found["DTEND"].dt) == (date(2026, 6, 6), date(2026, 6, 8))


def test_what_was_cancelled_stays_and_says_so(calendar: tuple[Path, Any]) -> None:
    found = events(calendar[1])
    assert str(found["off"]["STATUS"]) == "CANCELLED"
    assert str(found["off"]["DESCRIPTION"]).startswith("Rain, black; a member is ill.")
    assert str(found["day"]["STATUS"]) == "CONFIRMED"


def test_every_event_has_a_calendar_of_its_own(calendar: tuple[Path, Any]) -> None:
    alone = read((calendar[0] / "en/events/twice/event.ics").read_bytes())
    assert [one["UID"] for one in alone.walk("VEVENT")] == [events(calendar[1])["twice"]["UID"]]
    assert len(alone.walk("VTIMEZONE")) == 1
    assert len(list(alone.walk("VTIMEZONE")[0].subcomponents)) <= 10, "the years of the event, not the century"


def test_the_library_finds_nothing_amiss(calendar: tuple[Path, Any]) -> None:
    for one in (calendar[1], *calendar[1].walk("VEVENT"), *calendar[1].walk("VTIMEZONE")):
        assert one.errors == []
    for one in calendar[1].walk("VEVENT"):
        for key in ("UID", "DTSTAMP", "SEQUENCE", "LAST-MODIFIED", "SUMMARY"):
            assert key in one, key
    zones = {str(one["TZID"]) for one in calendar[1].walk("VTIMEZONE")}
    starts = [one["DTSTART"] for one in calendar[1].walk("VEVENT")]
    assert {str(one.params["TZID"]) for one in starts if "TZID" in one.params} == zones


def merged(number: int, *paths: MergedPath) -> Merge:
    moment = datetime(2026, number, 2, 9, tzinfo=UTC)
    return Merge(number, 1, "eve", "kit", moment, paths, f"records/merges/{number}.json")


def test_a_change_is_a_new_sequence_and_a_new_name_is_the_same_event(tmp_path: Path) -> None:
    old, new = "content/en/events/before.md", "content/en/events/after.md"
    merges = [
        merged(2, MergedPath(old, Action.ADDED)),
        merged(3, MergedPath(old, Action.EDITED)),
        merged(4, MergedPath(new, Action.RENAMED, old)),
    ]
    found = []
    for path, known in ((old, merges[:2]), (new, merges)):
        rules = "schema: kaifong.recognition/1\npoints: {story.author: 10}\nrules: {daily_cap: 40}\n"
        hub = make_hub({RULES: rules, path: event("Ride", *WHENS["utc"])})
        stage(Hub(hub.tree, hub.settings, History(Source.RECORDS, tuple(known))), date(2026, 11, 21), tmp_path)
        calendar = read((tmp_path / "en/events.ics").read_bytes())
        found += calendar.walk("VEVENT")
    before, after = found
    assert after["UID"] == before["UID"]
    assert (int(before["SEQUENCE"]), int(after["SEQUENCE"])) == (1, 2)
    assert [one["DTSTAMP"].dt for one in found] == [merges[1].merged_at, merges[2].merged_at]


@pytest.mark.parametrize(
    ("given", "written"),
    [
        ("a\r\nb\rc\n\u2028d", "a\\nb\\nc\\n\\nd"),
        ("\x00\x07\x1b", ""),
        ("a;b,c\\d", "a\\;b\\,c\\\\d"),
        ("a\tb", "a b"),
    ],
)
def test_a_text_s_value(given: str, written: str) -> None:
    assert text(given) == written


def test_a_line_of_any_length() -> None:
    for length in range(70, 160):
        folded = line("é" * length)
        assert folded.replace("\r\n ", "") == "é" * length + "\r\n"
        assert all(len(one.encode()) <= WIDTH for one in folded.split("\r\n"))
