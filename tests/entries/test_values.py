"""Each type of field: what it takes, and what it says to the rest."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime

import pytest

from kaifong.entries.kinds import KINDS
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Type
from kaifong.entries.strict_yaml import read
from kaifong.entries.validate import validate
from kaifong.entries.values import Wrong, scalar

RATING = Field("f", Type.NUMBER, low=1, high=5)


@pytest.mark.parametrize(
    ("spec", "typed", "value"),
    [
        (Field("f", Type.TEXT), "no", "no"),
        (Field("f", Type.TEXT), "  12:30 ", "12:30"),
        (Field("f", Type.TEXT, high=10), "五個中文字", "五個中文字"),
        (Field("f", Type.TEXT), "<script>alert(1)</script>", "<script>alert(1)</script>"),
        (Field("f", Type.SLUG), "dawn-ride", "dawn-ride"),
        (Field("f", Type.MEMBER), "@Siu-Ming", "siu-ming"),
        (Field("f", Type.ENTRY), "en/stories/dawn-ride", "en/stories/dawn-ride"),
        (Field("f", Type.ENTRY), "content/zh-Hant/stories/dawn-ride.md", "zh-Hant/stories/dawn-ride"),
        (Field("f", Type.ENTRY), "/en/stories/dawn-ride/", "en/stories/dawn-ride"),
        (Field("f", Type.DATE), "2024-02-29", date(2024, 2, 29)),
        (Field("f", Type.MOMENT), "2026-03-14 19:30", datetime.fromisoformat("2026-03-14T19:30")),
        (Field("f", Type.MOMENT), "2026-03-14T19:30:15", datetime.fromisoformat("2026-03-14T19:30:15")),
        (Field("f", Type.ZONE), "Asia/Hong_Kong", "Asia/Hong_Kong"),
        (Field("f", Type.URL), "https://例子.測試/a?b=c#d", "https://例子.測試/a?b=c#d"),
        (RATING, "5", 5),
        (Field("f", Type.NUMBER, decimals=True), "4.5", 4.5),
        (Field("f", Type.CHOICE, choices=("open", "done")), "open", "open"),
        (Field("f", Type.FLAG), "Yes", True),
        (Field("f", Type.FLAG), "false", False),
        (Field("f", Type.IMAGE), "./IMG_0001.JPG", "IMG_0001.JPG"),
        (Field("f", Type.LANGUAGE), "zh-Hant", "zh-Hant"),
        (Field("f", Type.ADDRESS), "/en/stories/old", "en/stories/old/"),
        (Field("f", Type.ADDRESS), "old/page.html", "old/page.html"),
        (Field("f", Type.HEX, high=4), "0aff", "0aff"),
    ],
)
def test_what_a_field_takes(spec: Field, typed: str, value: object) -> None:
    assert scalar(spec, typed) == value


@pytest.mark.parametrize(
    ("spec", "typed", "message"),
    [
        (Field("f", Type.TEXT), " ", "schema-empty"),
        (Field("f", Type.TEXT), "a\nb", "schema-newline"),
        (Field("f", Type.TEXT), "a\u202eb", "schema-control"),
        (Field("f", Type.TEXT), "a\x00b", "schema-control"),
        (Field("f", Type.TEXT), "a\ufffeb", "schema-control"),
        (Field("f", Type.TEXT), "a\ufdd0b", "schema-control"),
        (Field("f", Type.TEXT, high=10), "六個中文字呀", "schema-too-long"),
        (Field("f", Type.TEXT, high=10), "e" + "\u0301" * 5000, "schema-too-long"),
        (Field("f", Type.TEXT), "\u200b\u200b", "schema-empty"),
        (Field("f", Type.TEXT), "\u3164\u2800", "schema-empty"),
        (Field("f", Type.DATE), "0001-01-01", "schema-date-far"),
        (Field("f", Type.DATE), "9999-12-31", "schema-date-far"),
        (Field("f", Type.MOMENT), "9999-12-31 23:59", "schema-date-far"),
        (Field("f", Type.SLUG), "Dawn Ride", "schema-slug"),
        (Field("f", Type.MEMBER), "bob smith", "schema-member"),
        (Field("f", Type.MEMBER), "../bob", "schema-member"),
        (Field("f", Type.MEMBER), "bob--smith", "schema-member"),
        (Field("f", Type.ENTRY), "dawn-ride", "schema-entry"),
        (Field("f", Type.ENTRY), "en/stories/../members", "schema-entry"),
        (Field("f", Type.DATE), "14/03/2026", "schema-date"),
        (Field("f", Type.DATE), "２０２６-03-14", "schema-date"),
        (Field("f", Type.DATE), "2026-02-29", "schema-date-impossible"),
        (Field("f", Type.MOMENT), "2026-03-14", "schema-moment"),
        (Field("f", Type.MOMENT), "2026-03-14 19:30+08:00", "schema-moment"),
        (Field("f", Type.MOMENT), "2026-03-14 25:00", "schema-date-impossible"),
        (Field("f", Type.ZONE), "Hong Kong", "schema-zone"),
        (Field("f", Type.ZONE), "../../etc/passwd", "schema-zone"),
        (Field("f", Type.ZONE), "HKT", "schema-zone"),
        (Field("f", Type.URL), "http://example.org", "schema-url-scheme"),
        (Field("f", Type.URL), "javascript:alert(1)", "schema-url-scheme"),
        (Field("f", Type.URL), "data:text/html,x", "schema-url-scheme"),
        (Field("f", Type.URL), "//example.org", "schema-url"),
        (Field("f", Type.URL), "example.org", "schema-url"),
        (Field("f", Type.URL), "https://user:pass@example.org/", "schema-url"),
        (Field("f", Type.URL), 'https://example.org/"onmouseover="x', "schema-url"),
        (Field("f", Type.URL), "https://example.org/<b>", "schema-url"),
        (Field("f", Type.URL), "https://localhost", "schema-url"),
        (Field("f", Type.URL), "https://example.org/" + "a" * 3000, "schema-too-long"),
        (RATING, "6", "schema-number-range"),
        (RATING, "five", "schema-number"),
        (RATING, "４", "schema-number"),
        (RATING, "4.5", "schema-number-whole"),
        (RATING, "1e3", "schema-number"),
        (Field("f", Type.NUMBER, low=1), "0", "schema-number-low"),
        (Field("f", Type.CHOICE, choices=("announced", "live")), "anounced", "schema-choice-near"),
        (Field("f", Type.CHOICE, choices=("announced", "live")), "xyz", "schema-choice"),
        (Field("f", Type.FLAG), "maybe", "schema-flag"),
        (Field("f", Type.IMAGE), "../secret.png", "schema-image"),
        (Field("f", Type.IMAGE), "evil.svg", "schema-image"),
        (Field("f", Type.IMAGE), "https://example.org/a.png", "schema-image"),
        (Field("f", Type.LANGUAGE), "zh-hant", "schema-language-near"),
        (Field("f", Type.LANGUAGE), "Cantonese!", "schema-language"),
        (Field("f", Type.ADDRESS), "https://example.org/", "schema-address"),
        (Field("f", Type.ADDRESS), "en/../../x", "schema-address"),
        (Field("f", Type.ADDRESS), "en/stories/other/index.md/", "schema-address-kept"),
        (Field("f", Type.ADDRESS), "en/stories/other/INDEX.html", "schema-address-kept"),
        (Field("f", Type.ADDRESS), "en/stories/other/cover.png/x/", "schema-address-kept"),
        (Field("f", Type.ADDRESS), "/en/feed.xml", "schema-address-kept"),
        (Field("f", Type.ADDRESS), "404.html", "schema-address-kept"),
        (Field("f", Type.ADDRESS), "assets/kaifong.js", "schema-address-kept"),
        (Field("f", Type.ADDRESS), "Search-Index/", "schema-address-kept"),
        (Field("f", Type.HEX, high=4), "0AFF", "schema-hex"),
        (Field("f", Type.HEX, high=4), "0af", "schema-hex"),
    ],
)
def test_what_a_field_refuses(spec: Field, typed: str, message: str, said: Callable[[Problem], str]) -> None:
    wrong = scalar(spec, typed)
    assert isinstance(wrong, Wrong)
    assert wrong.message == message
    assert said(Problem(wrong.message, 1, {"field": "f", **wrong.params}))


def _flat(fields: tuple[Field, ...]) -> list[Field]:
    return [one for spec in fields for one in (spec, *_flat(spec.fields))]


ALL = [(kind.name, spec) for kind in KINDS for spec in _flat(kind.fields)]


@pytest.mark.parametrize(("kind", "spec"), ALL, ids=[f"{kind}-{spec.name}-{n}" for n, (kind, spec) in enumerate(ALL)])
def test_every_fields_own_example_is_valid(kind: str, spec: Field) -> None:
    if spec.fields:
        return
    assert spec.example is not None, kind
    document = read(f"{spec.name}: {spec.example}")
    alone = KINDS[0].__class__(kind, "x", (Field(**{**spec.__dict__, "needs": None, "after": None}),))
    front, problems = validate(alone, document)
    assert problems == ()
    assert list(front) == [spec.name]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_fields_that_refer_to_others_refer_to_their_like(kind: object) -> None:
    def walk(fields: tuple[Field, ...]) -> None:
        by_name = {one.name: one for one in fields}
        assert len(by_name) == len(fields)
        for one in fields:
            if one.after:
                assert by_name[one.after].type is one.type
            if one.needs:
                assert one.needs in by_name
            if one.type is Type.MOMENT:
                assert by_name["zone"].type is Type.ZONE
            walk(one.fields)

    walk(kind.fields)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("Hong Kong", "Asia/Hong_Kong"),
        ("tokyo", "Asia/Tokyo"),
        ("Asia/Hongkong", "Asia/Hong_Kong"),
        ("Asia/Kuala Lumpor", "Asia/Kuala_Lumpur"),
        ("GMT+8", "Asia/Hong_Kong"),
    ],
)
def test_a_city_leads_to_its_zone(typed: str, near: str) -> None:
    wrong = scalar(Field("zone", Type.ZONE), typed)
    assert isinstance(wrong, Wrong)
    assert wrong.params["near"] == near
