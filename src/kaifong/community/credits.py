"""Who an entry credits, and for what: one part for each person, before any limit."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kaifong.community.evidence import Evidence
from kaifong.community.identity import Identities
from kaifong.community.recognition import Recognition
from kaifong.community.score_keys import score_key
from kaifong.entries.hub import Entry
from kaifong.entries.kinds.ama import BEFORE, Ama
from kaifong.entries.kinds.answer import Answers
from kaifong.history.stand_in import STAND_IN

AUTHORS = ("author", "co-author")
ANSWERERS = ("answerer", "accepted")
# In these roles a person did the work themselves; in all others, somebody else's entry says that they did.
OWN_WORK = (*AUTHORS, "translator")


class Why(StrEnum):
    """Why a point is what it is. The words are messages `why-…` of community.ftl."""

    FULL = "full"
    REPEAT = "repeat"  # another entry of the kind on the same day came before
    DAILY_CAP = "daily-cap"
    COUNTERPART = "counterpart"  # the same person has credited them often enough this season
    OWN_QUESTION = "own-question"
    OWN_ENTRY = "own-entry"  # in one's own entry one is its author, and nothing else
    NOT_YET = "not-yet"  # the AMA is announced or collects questions: its evening has not been held
    TRANSLATION = "translation"  # they are credited in the text that this one translates
    OTHER_PART = "other-part"  # they are credited for a part of this entry that is worth more


@dataclass(frozen=True)
class Credit:
    """One person's part in one entry.

    Attributes:
        member: the person's key. role: the part. entry: the entry. evidence: what proves it.
        base: its points by recognition.yml. counterpart: the key of who credits them, or None for their own work.
        why: `Why.FULL`, or why it is worth nothing whatever the limits say.
    """

    member: str
    role: str
    entry: Entry
    evidence: Evidence
    base: int
    counterpart: str | None
    why: Why = Why.FULL

    @property
    def order(self) -> tuple[object, ...]:
        """What sorts credits as they happened."""
        when, at, number, where = self.evidence.order
        return when, at is not None, at, number, where, self.entry.path, self.role, self.member


def credits_of(entry: Entry, evidence: Evidence, who: Identities, recognition: Recognition) -> list[Credit]:
    """Every person's parts in an entry that are worth anything by recognition.yml; of each person one part counts."""
    people = [(role, who.key(name, evidence.merge)) for role, name in entry.people()]
    translation = bool(entry.front.get("translates"))
    if translation and not any(role == "translator" for role, _ in people):
        # Nobody else is named: who signs it translated it.
        people = [("translator" if role in AUTHORS else role, key) for role, key in people]
    authors = {key for role, key in people if role in AUTHORS}
    found: dict[str, list[Credit]] = {}
    for role, key in dict.fromkeys(people):
        base = recognition.worth(score_key(entry.kind, role))
        if base == 0 or key == STAND_IN:
            continue
        counterpart = None if role in OWN_WORK else _counterpart(entry, role, who, evidence, people)
        why = Why.FULL
        if translation and role != "translator":
            why = Why.TRANSLATION
        elif role not in OWN_WORK and isinstance(entry.parsed, Ama) and entry.front.get("state") in BEFORE:
            why = Why.NOT_YET
        elif role in ANSWERERS and _only_own_questions(entry, key, who):
            why = Why.OWN_QUESTION
        elif key in authors and role not in AUTHORS and role != "translator":
            why = Why.OWN_ENTRY
        found.setdefault(key, []).append(Credit(key, role, entry, evidence, base, counterpart, why))
    return [credit for parts in found.values() for credit in _one_part(parts)]


def _one_part(parts: list[Credit]) -> list[Credit]:
    """The parts of one person, where only the one worth most still counts."""
    best = max(parts, key=lambda one: (one.why is Why.FULL, one.base, one.role))
    return [one if one is best or one.why is not Why.FULL else replace(one, why=Why.OTHER_PART) for one in parts]


def _counterpart(
    entry: Entry, role: str, who: Identities, evidence: Evidence, people: list[tuple[str, str]]
) -> str | None:
    """Who credits a person in a role: for an answer whoever asked, else the entry's author."""
    asked_by = entry.front.get("asked_by")
    if role in ANSWERERS and asked_by:
        return who.key(str(asked_by), evidence.merge)
    return next((key for role, key in people if role == "author"), None)


def _only_own_questions(entry: Entry, key: str, who: Identities) -> bool:
    """Whether everything that a person answered in an entry, they had asked themselves."""
    parsed = entry.parsed
    if isinstance(parsed, Answers):
        asked_by = entry.front.get("asked_by")
        return asked_by is not None and who.key(str(asked_by)) == key
    if isinstance(parsed, Ama):
        askers = [
            who.key(question.credit.member) if question.credit and question.credit.member else None
            for question in parsed.questions
            if any(one.by is not None and who.key(one.by) == key for one in question.answers)
        ]
        return bool(askers) and all(asker == key for asker in askers)
    return False
