"""What the schema says of a whole front matter, with lines and the nearest name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kaifong.entries.entry import Entry
from kaifong.entries.problem import Problem

CHALLENGE = "opens: 2026-05-01\ncloses: 2026-05-02\nrules: x\neligibility: y\n"
HEAD = "---\ntitle: A\nauthor: bob\n"


@pytest.mark.parametrize(
    ("kind", "front", "message", "line", "words"),
    [
        ("story", "auhtor: x", "schema-unknown-key-near", 4, "auhtor"),
        ("story", "Co-Authors: x", "schema-unknown-key-near", 4, "Co-Authors"),
        ("story", "template: 404.html", "schema-unknown-key", 4, "template"),
        ("story", "icon: nope", "schema-unknown-key", 4, "icon"),
        ("story", "hide: 3", "schema-unknown-key", 4, "hide"),
        ("story", "search: {exclude: true}", "schema-unknown-key", 4, "search"),
        ("story", "description: [a]", "schema-list", 4, "description"),
        ("story", "description:\n  a: b", "schema-mapping", 4, "description"),
        ("story", 'description: "a\\nb"', "schema-newline", 4, "several lines"),
        ("story", "description: |\n  a\n  b", "schema-newline", 4, "several lines"),
        ("story", 'description: ""', "schema-empty", 4, "empty"),
        ("story", "tags: [" + ", ".join(f"t{n}" for n in range(13)) + "]", "schema-too-many", 4, "13"),
        ("story", "tags: [a, b, a]", "schema-twice", 4, "twice"),
        ("story", "tags:\n  - a\n  -\n  - b", "schema-empty", 6, "tags.1"),
        ("story", "imported: x", "schema-record", 4, "keys of its own"),
        ("story", "imported: {date: 2020-01-01}", "schema-missing", 4, "imported.from"),
        ("story", "imported:\n  from: x\n  when: y", "schema-unknown-key", 6, "when"),
        ("story", "cover: a.jpg", "schema-needs", 4, "cover_alt"),
        ("story", "cover: a.jpg\ncover_alt: x", "schema-image-no-folder", 4, "folder of its own"),
        ("review", "product: x\nrating: 3", "schema-missing", 1, "disclosure"),
        ("review", "product: x\ndisclosure: y\nrating: 9", "schema-number-range", 6, "9"),
        ("gallery", "items:\n  - image: a.jpg\n    video: https://a.example/x\n    alt: x", "parts-item-one", 5, "1"),
        ("gallery", "items:\n  - video: https://a.example/x\n  - caption: x", "parts-item-one", 6, "2"),
        ("idea", "state: declined", "parts-idea-reason", 4, "reason"),
        ("event", "starts: 2026-05-01 10:00\nends: 2026-05-01 09:00\nzone: UTC\nplace: x", "schema-order", 5, "ends"),
        ("event", "starts: 2026-05-01 10:00\nends: 2026-05-01 11:00\nzone: UTC", "parts-event-where", 1, "where"),
        (
            "event",
            "starts: 2026-03-29 02:30\nends: 2026-03-29 05:00\nzone: Europe/Berlin\nplace: x",
            "schema-moment-gap",
            4,
            "02:30",
        ),
        (
            "challenge",
            "opens: 2026-05-02\ncloses: 2026-05-01\nrules: x\neligibility: y",
            "schema-order",
            5,
            "closes",
        ),
        (
            "challenge",
            f"{CHALLENGE}draw:\n  commit: {'0' * 64}\n  secret: geese",
            "parts-draw-secret",
            10,
            "SHA-256",
        ),
    ],
)
def test_one_thing_wrong(
    kind: str,
    front: str,
    message: str,
    line: int,
    words: str,
    entry: Callable[..., Entry],
    said: Callable[[Problem], str],
) -> None:
    found = entry(kind, f"{HEAD}{front}\n---\n\n## A step\n\nBody\n").problems
    assert [(one.message, one.line) for one in found if one.message == message] == [(message, line)]
    assert words in said(next(one for one in found if one.message == message))


def test_an_entry_without_a_title_says_so(entry: Callable[..., Entry], said: Callable[[Problem], str]) -> None:
    one = entry("story", "---\nauthor: bob\n---\n\nBody\n")
    [problem] = one.problems
    assert (problem.message, problem.line) == ("schema-missing", 1)
    assert "title" in said(problem)
    assert not one.publishable
    assert one.title == "one"


def test_the_nearest_name_is_offered(entry: Callable[..., Entry]) -> None:
    [problem] = entry("story", f"{HEAD}licens: CC-BY-4.0\n---\nBody\n").problems
    assert problem.params["near"] == "licence"


def test_what_is_wrong_is_left_out_and_the_rest_stands(entry: Callable[..., Entry]) -> None:
    one = entry("story", f"{HEAD}date: tomorrow\ntags: [dawn, 'a\u202eb', dusk]\nimported: {{date: x}}\n---\nBody\n")
    assert dict(one.front) == {"title": "A", "author": "bob", "tags": ("dawn", "dusk")}
    assert one.publishable
    assert len(one.problems) == 4


def test_an_image_has_to_be_there(entry: Callable[..., Entry]) -> None:
    text = f"{HEAD}cover: a.jpg\ncover_alt: x\n---\nBody\n"
    assert entry("story", text, "a.jpg").problems == ()
    [problem] = entry("story", text, "A.jpg").problems
    assert (problem.message, problem.line) == ("schema-image-missing", 4)
