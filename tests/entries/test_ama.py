"""An AMA's body: questions, answers, whose words they are, and what is missing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kaifong.entries.entry import Entry
from kaifong.entries.kinds.ama import Ama
from kaifong.entries.problem import Problem

FRONT = """---
title: Ask a builder
author: ho-kit
state: closed
host: ho-kit
guests:
  - name: Lau Wing
    member: lau-wing
  - name: Old Chiu
starts: 2026-05-09 20:00
zone: Asia/Hong_Kong
---
"""
BODY = """
Two builders, one evening.

## Why *lugs*? {#why-lugs}

*Asked by @NG-tsz-kin on [the forum](https://forum.example/t/31)*

A TIG-welded frame is cheaper.

### Answer by @lau-wing

Because I can take it apart.

#### On repair

```markdown
## Not a question
### Not an answer @bob
```

### 回答：Old Chiu

*From [his letter](https://letters.example/4)*

Because they are handsome.

## How thin can a tube be? {#thin-tube}

_Asked by Kit on [the phone-in](https://radio.example/)_

<!--
## Not a question either {#hidden}
-->
"""


def _ama(entry: Callable[..., Entry], body: str, front: str = FRONT) -> tuple[Ama, Entry]:
    one = entry("ama", front + body)
    assert isinstance(one.parsed, Ama)
    return one.parsed, one


def test_questions_and_answers_with_their_lines(entry: Callable[..., Entry]) -> None:
    ama, one = _ama(entry, BODY)
    assert one.problems == ()
    rows = one.source.split("\n")
    assert ama.intro.markdown.strip() == "Two builders, one evening."
    assert [(q.id, q.title) for q in ama.questions] == [
        ("why-lugs", "Why *lugs*?"),
        ("thin-tube", "How thin can a tube be?"),
    ]
    lugs = ama.questions[0]
    assert rows[lugs.line - 1].startswith("## Why")
    assert lugs.credit is not None
    assert (lugs.credit.text, lugs.credit.member, lugs.credit.source) == (
        "Asked by @NG-tsz-kin on the forum",
        "ng-tsz-kin",
        "https://forum.example/t/31",
    )
    assert lugs.detail.markdown.strip() == "A TIG-welded frame is cheaper."
    first, second = lugs.answers
    assert (first.by, first.byline, first.credit) == ("lau-wing", "Answer by @lau-wing", None)
    assert rows[first.body.line - 1 :][: first.body.markdown.count("\n")] == first.body.markdown.split("\n")[:-1]
    assert "#### On repair" in first.body.markdown
    assert "## Not a question" in first.body.markdown
    assert (second.by, second.byline) == (None, "回答：Old Chiu")
    assert second.credit is not None
    assert second.credit.source == "https://letters.example/4"
    assert second.body.markdown.strip() == "Because they are handsome."


def test_what_waits_for_an_answer(entry: Callable[..., Entry]) -> None:
    ama, _ = _ama(entry, BODY)
    assert [one.id for one in ama.unanswered] == ["thin-tube"]
    credit = ama.unanswered[0].credit
    assert credit is not None
    assert (credit.text, credit.member) == ("Asked by Kit on the phone-in", None)


def test_who_has_a_part(entry: Callable[..., Entry]) -> None:
    _, one = _ama(entry, BODY)
    assert one.people() == (
        ("author", "ho-kit"),
        ("host", "ho-kit"),
        ("guest", "lau-wing"),
        ("asker", "ng-tsz-kin"),
        ("answerer", "lau-wing"),
    )


@pytest.mark.parametrize(
    "line",
    [
        "Asked by @kit",  # no emphasis: it is text
        "*Asked by @kit*\nand more",  # a paragraph that begins with emphasis
        "*Asked by @kit and @bob*",
        "*See [a](https://a.example) and [b](https://b.example)*",
        "*Just a soft word.*",
        "**Asked by @kit**",
        "*Asked by [x](http://a.example)*",
        "*Mail me at kit@example.org*",
    ],
)
def test_what_is_no_credit_line(line: str, entry: Callable[..., Entry]) -> None:
    ama, _ = _ama(entry, f"\n## Why? {{#why}}\n\n{line}\n\n### @lau-wing\n\nSo.\n")
    assert ama.questions[0].credit is None
    assert line in ama.questions[0].detail.markdown


@pytest.mark.parametrize(
    ("body", "message", "line"),
    [
        ("Nothing here.\n", "parts-no-questions", 13),
        ("\n##\n\n### @lau-wing\n\nSo.\n", "parts-question-empty", 14),
        ("\n## Why lugs?\n\n### @lau-wing\n\nSo.\n", "parts-question-id", 14),
        ("\n## 點解？\n\n### @lau-wing\n\nSo.\n", "parts-question-id", 14),
        ("\n## Why? {#Why}\n\n### @lau-wing\n\nSo.\n", "parts-question-id-form", 14),
        ("\n## Why? {#1}\n\n### @lau-wing\n\nSo.\n", "parts-question-id-form", 14),
        ("\n## A {#a}\n\n## B {#a}\n", "parts-question-id-twice", 16),
        ("\n## Why? {#why}\n\n### Somebody else\n\nSo.\n", "parts-answer-unsigned", 16),
        ("\n## Why? {#why}\n\n### @lau-wing\n\n", "parts-answer-empty", 16),
    ],
)
def test_what_is_missing(
    body: str, message: str, line: int, entry: Callable[..., Entry], said: Callable[[Problem], str]
) -> None:
    _, one = _ama(entry, body)
    assert [(problem.message, problem.line) for problem in one.problems] == [(message, line)]
    assert said(one.problems[0])


@pytest.mark.parametrize("state", ["announced", "collecting"])
def test_before_it_happens_it_needs_no_questions(state: str, entry: Callable[..., Entry]) -> None:
    _, one = _ama(entry, "Soon.\n", FRONT.replace("closed", state))
    assert one.problems == ()


def test_a_suggested_id_is_one_that_may_stand(entry: Callable[..., Entry]) -> None:
    for title in ("Why lugs?", "點解？", "1 or 2?", "?"):
        _, one = _ama(entry, f"\n## {title}\n")
        [problem] = one.problems
        _, mended = _ama(entry, f"\n## {title} {{#{problem.params['near']}}}\n")
        assert mended.problems == ()
