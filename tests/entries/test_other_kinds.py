"""What the other kinds make of their bodies and fields."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from kaifong.entries.entry import Entry
from kaifong.entries.kinds.challenge import draw_commit, draw_order
from kaifong.entries.problem import Problem

HEAD = "---\ntitle: A\nauthor: bob\n"
ANSWER = "asked_by: kit\nasked_at: https://forum.example/t/1\n---\n"


def test_a_best_answer(entry: Callable[..., Entry]) -> None:
    one = entry(
        "answer",
        f"{HEAD}{ANSWER}\nDetail.\n\n## Answer by @lau-wing {{#accepted}}\n\nReplace both.\n\n"
        "## From the old forum\n\n*Said by Uncle Fai on [the old forum](https://old.example/7)*\n\nThe hanger.\n",
    )
    assert one.problems == ()
    assert one.parsed.detail.markdown.strip() == "Detail."
    assert (one.parsed.accepted.by, one.parsed.accepted.body.markdown.strip()) == ("lau-wing", "Replace both.")
    [other] = one.parsed.others
    assert (other.by, other.byline, other.credit.source) == (None, "From the old forum", "https://old.example/7")
    assert one.people() == (
        ("author", "bob"),
        ("asker", "kit"),
        ("answerer", "lau-wing"),
        ("accepted", "lau-wing"),
    )


@pytest.mark.parametrize(
    ("front", "body", "message", "line"),
    [
        (ANSWER, "Nothing.\n", "parts-no-answers", 7),
        (ANSWER, "## @kit\n\nSo.\n", "parts-no-accepted", 7),
        (ANSWER, "## @a1 {#accepted}\n\nSo.\n\n## @b2 {#accepted}\n\nNo.\n", "parts-accepted-twice", 11),
        (ANSWER, "## @kit {#accepted}\n", "parts-answer-empty", 7),
        (ANSWER, "## Somebody {#accepted}\n\nSo.\n", "parts-answer-unsigned", 7),
        ("---\n", "## @kit {#accepted}\n\nSo.\n", "parts-answer-source", 5),
    ],
)
def test_a_best_answer_without_its_parts(
    front: str,
    body: str,
    message: str,
    line: int,
    entry: Callable[..., Entry],
    said: Callable[[Problem], str],
) -> None:
    one = entry("answer", HEAD + front + body)
    assert [(problem.message, problem.line) for problem in one.problems] == [(message, line)]
    assert said(one.problems[0])


def test_ones_own_answer_needs_no_source(entry: Callable[..., Entry]) -> None:
    assert entry("answer", f"{HEAD}---\n## @bob {{#accepted}}\n\nSo.\n").problems == ()


@pytest.mark.parametrize(
    ("body", "steps"),
    [
        ("## One\n\nx\n\n## Two {#two}\n\n1. not a step\n", [("One", 6, None), ("Two", 10, "two")]),
        ("First:\n\n1. Take it off\n   more\n2. Put it on\n", [("Take it off", 8, None), ("Put it on", 10, None)]),
    ],
)
def test_a_tutorials_steps(body: str, steps: list[tuple[str, int, str | None]], entry: Callable[..., Entry]) -> None:
    one = entry("tutorial", f"{HEAD}difficulty: easy\n---\n{body}")
    assert [(step.title, step.line, step.id) for step in one.parsed] == steps
    assert one.problems == ()


def test_a_tutorial_without_steps(entry: Callable[..., Entry]) -> None:
    one = entry("tutorial", f"{HEAD}difficulty: easy\n---\nJust do it.\n")
    assert [problem.message for problem in one.problems] == ["parts-no-steps"]


def test_an_ideas_supporters_and_options(entry: Callable[..., Entry]) -> None:
    supporters = "supporters:\n  - {date: 2026-04-01, count: 41}\n  - {date: 2026-03-01, count: 12}\n"
    one = entry("idea", f"{HEAD}state: open\n{supporters}---\nWhy.\n\n## A {{#a}}\n\n## Aside\n\n## B {{#b}}\n")
    assert one.parsed.supporters == ((date(2026, 3, 1), 12), (date(2026, 4, 1), 41))
    assert one.parsed.count == 41
    assert [option.id for option in one.parsed.options] == ["a", "b"]
    assert one.problems == ()


def test_an_events_times_are_its_zones(entry: Callable[..., Entry]) -> None:
    one = entry(
        "event", f"{HEAD}starts: 2026-07-01 10:00\nends: 2026-07-01 12:00\nzone: Europe/Berlin\nplace: x\n---\n"
    )
    assert one.problems == ()
    assert [str(one.parsed.starts), str(one.parsed.ends)] == [
        "2026-07-01 10:00:00+02:00",
        "2026-07-01 12:00:00+02:00",
    ]


def test_a_draw_can_be_run_again_and_not_be_steered(entry: Callable[..., Entry]) -> None:
    entries = ["en/stories/a/", "en/stories/b/", "en/galleries/c/"]
    drawn = draw_order("thirteen geese", entries)
    assert sorted(drawn) == sorted(entries)
    assert drawn == draw_order("thirteen geese", reversed(entries))
    assert draw_order("fourteen geese", entries) != drawn
    commit = draw_commit("thirteen geese")
    front = f"{HEAD}opens: 2026-04-01\ncloses: 2026-04-30\nrules: x\neligibility: y\ndraw:\n  commit: {commit}\n"
    assert entry("challenge", f"{front}  secret: thirteen geese\n---\n").problems == ()
    assert [one.message for one in entry("challenge", f"{front}  secret: ten geese\n---\n").problems] == [
        "parts-draw-secret"
    ]


def test_a_gallerys_items(entry: Callable[..., Entry]) -> None:
    items = "items:\n  - image: a.jpg\n    alt: A wheel\n  - video: https://vimeo.com/1\n    caption: It turns\n"
    text = f"{HEAD}{items}---\n"
    one = entry("gallery", text, "a.jpg")
    assert one.problems == ()
    assert [item.get("image", item.get("video")) for item in one.parsed] == ["a.jpg", "https://vimeo.com/1"]
    one = entry("gallery", text.replace("    alt: A wheel\n", ""), "a.jpg")
    assert [(problem.message, problem.line) for problem in one.problems] == [("parts-item-alt", 5)]
