"""An AMA ("ask me anything"): guests answer the members' questions. Announced before it happens, kept afterwards.

Every heading of level 2 is a question with an explicit id, every heading of level 3 below it an answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kaifong.entries.answers import Answer, Credit, answer, take_credit
from kaifong.entries.kinds.every_entry import fields, roles
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Field, Kind, Parsed, Role, Type
from kaifong.entries.sections import VALID_ID, Section, Text, sections
from kaifong.languages.catalogue import Translator
from kaifong.text.slugs import slugify

STATES = ("announced", "collecting", "live", "closed")
BEFORE = ("announced", "collecting")  # it may have no questions yet
ASKING = ("announced", "collecting", "live")  # it takes more


@dataclass(frozen=True)
class Question:
    """One question.

    Attributes:
        id: its permanent id, without the prefix that the renderer adds.
        title: the question; may hold inline Markdown.
        credit: who asked it and where, or None.
        line: 1-based line of its heading.
        detail: what the asker added.
        answers: in the order in which they stand.
    """

    id: str
    title: str
    credit: Credit | None
    line: int
    detail: Text
    answers: tuple[Answer, ...]

    @property
    def answered(self) -> bool:
        """Whether anybody answered it."""
        return any(one.body for one in self.answers)


@dataclass(frozen=True)
class Ama:
    """What an AMA's body holds: `intro` stands before the first question."""

    intro: Text
    questions: tuple[Question, ...]

    @property
    def unanswered(self) -> tuple[Question, ...]:
        """The questions that still wait."""
        return tuple(one for one in self.questions if not one.answered)


def parse(body: str, first_line: int, front: Mapping[str, Any]) -> Parsed:
    """The value is an `Ama`."""
    intro, found = sections(Text(body, first_line), 2)
    problems: list[Problem] = []
    if not found and front.get("state") not in BEFORE:
        problems.append(Problem("parts-no-questions", first_line, {"state": str(front.get("state", "closed"))}))
    guests = {str(one["name"]).casefold(): one.get("member") for one in front.get("guests", ())}
    seen: dict[str, int] = {}
    questions = []
    for section in found:
        problems.extend(_id_problems(section, seen))
        question, unclear = _question(section, guests)
        questions.append(question)
        problems.extend(unclear)
    return Parsed(Ama(intro, tuple(questions)), tuple(problems), tuple(_people(questions)))


def _people(questions: list[Question]) -> Iterator[tuple[str, str]]:
    for question in questions:
        if question.credit and question.credit.member:
            yield "asker", question.credit.member
        for one in question.answers:
            if one.by and one.body:
                yield "answerer", one.by


def _id_problems(section: Section, seen: dict[str, int]) -> list[Problem]:
    if not section.title:
        return [Problem("parts-question-empty", section.line)]
    suggested = _suggested(section)
    if section.id is None:
        return [Problem("parts-question-id", section.line, {"title": section.title[:60], "near": suggested})]
    if not VALID_ID.match(section.id):
        return [Problem("parts-question-id-form", section.line, {"id": section.id[:60], "near": suggested})]
    first = seen.setdefault(section.id, section.line)
    if first != section.line:
        return [Problem("parts-question-id-twice", section.line, {"id": section.id[:60], "first": first})]
    return []


def _suggested(section: Section) -> str:
    """An id for a question: made from its words, and always one that may stand."""
    slug = slugify(section.title, prefix="q")
    return slug if slug[0].isalpha() else f"q-{slug}"


def _question(section: Section, guests: Mapping[str, str | None]) -> tuple[Question, list[Problem]]:
    detail, found = sections(section.body, 3)
    credit, detail = take_credit(detail)
    problems: list[Problem] = []
    answers: list[Answer] = []
    for part in found:
        one = answer(part)
        if one.by is None:
            named = next((name for name in guests if part.title.casefold().rstrip(" *_").endswith(name)), None)
            if named is None:
                problems.append(Problem("parts-answer-unsigned", part.line, {"title": part.title[:60]}))
            else:
                one = replace(one, by=guests[named])
        if not one.body:
            problems.append(Problem("parts-answer-empty", part.line, {"title": part.title[:60]}))
        answers.append(one)
    return Question(
        section.id or _suggested(section), section.title, credit, section.line, detail, tuple(answers)
    ), problems


def start(front: Mapping[str, Any], words: Translator) -> str:
    """A first question, where there has to be one."""
    if front.get("state") in BEFORE:
        return ""
    return f"## {words.text('new-question')} {{#first-question}}\n\n{words.text('new-question-body')}"


KIND = Kind(
    "ama",
    "amas",
    fields(
        Field("state", Type.CHOICE, required=True, choices=STATES, example="closed"),
        Field("host", Type.MEMBER, example="ho-kit"),
        Field(
            "guests",
            Type.RECORDS,
            required=True,
            most=12,
            fields=(
                Field("name", Type.TEXT, required=True, high=80, example="Lau Wing"),
                Field("member", Type.MEMBER, example="lau-wing"),
                Field("about", Type.TEXT, high=200, example="Frame builder for thirty years"),
            ),
        ),
        Field("starts", Type.MOMENT, required=True, example="2026-05-09 20:00"),
        Field("ends", Type.MOMENT, after="starts", example="2026-05-09 21:30"),
        Field("zone", Type.ZONE, required=True, example="Asia/Hong_Kong"),
        Field("link", Type.URL, example="https://meet.example.org/frames"),
        Field("recording", Type.URL, example="https://vimeo.com/123456"),
        Field("source", Type.URL, example="https://github.com/example/commons/discussions/31"),
    ),
    roles(
        "ama",
        Role("host", "ama.host", "host"),
        Role("guest", "ama.guest", "guests.member"),
        Role("asker", "ama.asker"),
        Role("answerer", "ama.answerer"),
    ),
    parse=parse,
    start=start,
)
