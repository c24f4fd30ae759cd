"""A best answer (精華): a question that was asked somewhere, the accepted answer, and the others worth keeping.

What stands before the first heading of level 2 is the question's detail; every such heading is an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from kaifong.entries.answers import Answer, answer
from kaifong.entries.kinds.every_entry import fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Role, Type
from kaifong.entries.sections import Text, sections
from kaifong.languages.catalogue import Translator


@dataclass(frozen=True)
class Answers:
    """What a best answer's body holds: `detail` of the question, and the answers as they stand."""

    detail: Text
    answers: tuple[Answer, ...]

    @property
    def accepted(self) -> Answer | None:
        """The accepted answer."""
        return next((one for one in self.answers if one.accepted), None)

    @property
    def others(self) -> tuple[Answer, ...]:
        """All the others."""
        accepted = self.accepted
        return tuple(one for one in self.answers if one is not accepted)


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is an `Answers`."""
    detail, found = sections(Text(body, first_line), 2)
    answers = tuple(answer(one) for one in found)
    problems: list[Problem] = []
    if not answers:
        problems.append(Problem("parts-no-answers", first_line))
    accepted = [one for one in answers if one.accepted]
    if answers and not accepted:
        problems.append(Problem("parts-no-accepted", answers[0].line))
    problems.extend(Problem("parts-accepted-twice", one.line, {"first": accepted[0].line}) for one in accepted[1:])
    elsewhere = "asked_at" in front
    for one in answers:
        if not one.body:
            problems.append(Problem("parts-answer-empty", one.line, {"title": one.byline[:60]}))
        source = one.credit.source if one.credit else None
        # A person without a profile can be credited only where a reader can see that they said it.
        if one.by is None and source is None:
            problems.append(Problem("parts-answer-unsigned", one.line, {"title": one.byline[:60]}))
        elif one.by not in {None, front.get("author")} and source is None and not elsewhere:
            problems.append(Problem("parts-answer-source", one.line, {"name": str(one.by)}))
    return Parsed(Answers(detail, answers), tuple(problems), tuple(_people(answers)))


def _people(answers: tuple[Answer, ...]) -> Iterator[tuple[str, str]]:
    for one in answers:
        if one.by and one.body:
            yield "answerer", one.by
            if one.accepted:
                yield "accepted", one.by


def start(front: Mapping[str, Any], words: Translator) -> str:
    """The accepted answer, signed by the author."""
    heading = words.text("new-answer-by", name=f"@{front['author']}")
    return f"## {heading} {{#accepted}}\n\n{words.text('new-answer-body')}"


KIND = Kind(
    "answer",
    "answers",
    fields(
        Field("question", Type.TEXT, high=300, example="Why does my chain skip on the smallest sprocket?"),
        Field("asked_by", Type.MEMBER, example="ng-tsz-kin"),
        Field("asked_at", Type.URL, example="https://github.com/example/commons/discussions/18"),
        Field("product", Type.TEXT, high=120, example="Harbour 24 field kettle"),
        Field("review_by", Type.DATE, example="2027-06-01"),
    ),
    roles(
        "answer",
        Role("asker", "answer.asker", "asked_by"),
        Role("answerer", "answer.answerer"),
        Role("accepted", "answer.accepted"),
    ),
    parse=parse,
    start=start,
)
