"""What a moderator typed into the form of the workflow `decide`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from kaifong.errors import KaifongError
from kaifong.github.decisions import Statement
from kaifong.history.decision_parts import Origin

# `41`, `#41`, or the address of a pull request or an issue.
_NUMBER = re.compile(r"(?:#|https://[^/\s]+/[^/\s]+/[^/\s]+/(?:pull|issues)/)?([1-9][0-9]{0,9})(?:[/?#]\S*)?\Z")
_CASE = re.compile(r"[a-z0-9]{4}(?:-[a-z0-9]{4}){2}\Z")

_W = TypeVar("_W", bound=StrEnum)


class Wish(StrEnum):
    """What is to be done; the choices of the workflow's form."""

    REMOVAL = "removal"
    RESTORATION = "restoration"
    REFUSAL = "refusal"
    WARNING = "warning"
    MUTE = "mute"
    BAN = "ban"
    NOTHING = "nothing"  # a reader's report is answered, and nothing else follows


@dataclass(frozen=True)
class Asked:
    """The form, read.

    Attributes:
        wish: what is to be done. statement: why.
        number, case, page: what it is about: a pull request, an earlier case, or what was typed for a page. One of
            the three, or none where only a report is answered.
        report: the issue of a reader's report that is answered by it, or None.
        until: the last day of a sanction, or None.
        here: whether the member is told on the pull request where it happened; else the moderator tells them.
        language: the tag of the notice's language, or None for the member's own.
    """

    wish: Wish
    statement: Statement
    number: int | None
    case: str | None
    page: str | None
    report: int | None
    until: date | None
    here: bool
    language: str | None


def asked(inputs: Mapping[str, str]) -> Asked:
    """The form of a dispatch. GitHub holds nobody to its choices who dispatches through the API.

    Raises:
        KaifongError: something is missing or cannot be read.
    """
    about = inputs.get("about", "").strip()
    found = _NUMBER.match(about)
    case = about if _CASE.match(about) else None
    wish = _word(inputs, "measure", Wish)
    source = _word(inputs, "source", Origin, Origin.MODERATOR)
    report = inputs.get("report", "").strip()
    told = _NUMBER.match(report)
    if report and told is None:
        raise _wrong("report", "the number of the reader's report, such as 52")
    return Asked(
        wish=wish,
        statement=Statement(
            clause=inputs.get("clause", "").strip(),
            reason=inputs.get("reason", "").strip(),
            facts=inputs.get("facts", "").strip() or None,
            source=source,
            automated=source is Origin.CHECK,
        ),
        number=int(found[1]) if found else None,
        case=case,
        page=about if about and not found and case is None else None,
        report=int(told[1]) if told else None,
        until=_day(inputs.get("until", "").strip()),
        here=inputs.get("tell", "here").strip() != "in private",
        language=inputs.get("language", "").strip() or None,
    )


def _word(inputs: Mapping[str, str], name: str, words: type[_W], default: _W | None = None) -> _W:
    value = inputs.get(name, "").strip()
    if not value and default is not None:
        return default
    if value not in list(words):
        raise _wrong(name, f"one of {', '.join(words)}")
    return words(value)


def _day(typed: str) -> date | None:
    if not typed:
        return None
    try:
        return date.fromisoformat(typed)
    except ValueError:
        raise _wrong("until", "the last day, such as 2026-12-20") from None


def _wrong(name: str, wanted: str) -> KaifongError:
    # What was typed is not repeated: it may name somebody, and this run's page is public.
    return KaifongError(
        f"“{name}” cannot be read", why="nothing was decided", mend=f"start the workflow again and give {wanted}"
    )
