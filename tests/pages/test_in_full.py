"""What a page was given, written out: whatever could be told apart is, and what cannot be written is refused."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from enum import StrEnum
from functools import partial

import pytest
from markupsafe import Markup
from tests.pages.made_people import entry, site_of

from kaifong.pages.addresses import list_address
from kaifong.pages.in_full import in_full


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True)
class One:
    name: str
    more: tuple[object, ...] = ()


@dataclass(frozen=True)
class Other:
    name: str
    more: tuple[object, ...] = ()


TOLD_APART = (
    None,
    "",
    "None",
    "1",
    1,
    1.5,
    True,
    date(2026, 1, 2),
    datetime(2026, 1, 2, tzinfo=UTC),
    datetime(2026, 1, 2),  # noqa: DTZ001 - an event's own clock has no zone
    Colour.RED,
    "red",
    Markup("red"),
    (),
    ("a", "b"),
    ("b", "a"),
    ("a,b",),
    ("'a','b'",),
    (("a",), "b"),
    {"a": "b"},
    {"a": "b", "c": "d"},
    {"c": "d", "a": "b"},
    frozenset({"a", "b"}),
    One("a"),
    One("a", ("b",)),
    Other("a"),
    partial(list_address, "en", "stories"),
    partial(list_address, "en", "reviews"),
    list_address,
)


def test_what_differs_is_written_differently() -> None:
    written = [in_full(one, set()) for one in TOLD_APART]
    assert len(set(written)) == len(TOLD_APART)


@pytest.mark.parametrize("value", TOLD_APART, ids=map(str, range(len(TOLD_APART))))
def test_what_is_the_same_is_written_the_same(value: object) -> None:
    copy = replace(value) if isinstance(value, One | Other) else value
    assert in_full([value], set()) == in_full((copy,), set())


def test_of_a_set_the_order_does_not_count() -> None:
    assert in_full({f"m{at}" for at in range(20)}, set()) == in_full({f"m{at}" for at in reversed(range(20))}, set())


def test_an_entry_is_its_path_and_is_seen_wherever_it_hides() -> None:
    site = site_of({"content/en/stories/a.md": entry(author="a"), "content/en/stories/b.md": entry(author="b")})
    a, b = site.hub.entries["content/en/stories/a.md"], site.hub.entries["content/en/stories/b.md"]
    seen: set[str] = set()
    assert in_full({"deep": [One("x", (a,))]}, seen) != in_full({"deep": [One("x", (b,))]}, set())
    assert seen == {a.path}


@pytest.mark.parametrize(
    "made",
    [
        lambda site: site,
        lambda site: site.hub,
        lambda site: site.hub.settings,
        lambda site: [lambda: site],
        lambda _: One("x", (lambda: 1,)),
        lambda _: object(),
        lambda _: One,
        lambda _: iter(()),
    ],
)
def test_what_nobody_can_write_out_is_refused(made: partial[object]) -> None:
    with pytest.raises(TypeError, match="cannot be written out in full"):
        in_full(made(site_of({})), set())
