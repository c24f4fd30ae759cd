"""The text of an issue that a form wrote, read back into answers.

GitHub writes each label as a heading of level 3 and the answer below it, in the form's order; nothing in the issue
says which form it was. Members can write such headings themselves, by accident (a recipe) or by malice. So a text is
read as the form's only in one whole way: every heading of the form once, in its order, from the very first line, and
each answer of the sort that was asked for. Of several such readings one is taken:

- before the first long answer each heading counts where it first comes; a single-line answer is one line, whatever it
  says, so that nothing in it can be taken for the next heading;
- the headings behind the last long answer count where they come last, so that it is as long as it can be;
- between two long answers the heading counts where it first comes.

GitHub leaves no answer empty: it writes `_No response_`. Only where no reading goes by that, because a member took
the words out, an answer may be empty.

Whatever way it is read, the answers are the same person's words, and are treated as nothing but that.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kaifong.entries.forms import Ask, Form, Widget

# What GitHub writes for a field that was left empty, and for a list where nothing was chosen.
_NOTHING = frozenset({"", "_No response_", "None"})
_BOX = re.compile(r"[-*] \[(?P<tick>[ xX])\](?: |\Z)")
# Headings like the form's own in a text: beyond so many of one, those in the middle are not tried.
_TRIED = 20


@dataclass(frozen=True)
class Filled:
    """A form as somebody filled it in.

    Attributes:
        form: which.
        answers: by the id of what was asked; what was left empty is not in it.
        ticked: the names of the boxes that were ticked.
    """

    form: Form
    answers: dict[str, str]
    ticked: frozenset[str]


def read_form(form: Form, labels: Sequence[str], body: str) -> Filled | None:
    """The answers, or None where the text is not this form's.

    Args:
        labels: the labels of `form.asks` as the form shows them, in their order.
        body: the issue's text.
    """
    rows = [row.rstrip() for row in body.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    places = [tuple(at for at, row in enumerate(rows) if row == f"### {label}") for label in labels]
    first = next((at for at, row in enumerate(rows) if row), None)
    if first is None or not all(places) or places[0][0] != first:
        return None
    starts = _Search(form.asks, places, rows, least=1).starts() or _Search(form.asks, places, rows, least=0).starts()
    if starts is None:
        return None
    answers: dict[str, str] = {}
    ticked: set[str] = set()
    for number, ask in enumerate(form.asks):
        end = starts[number + 1] if number + 1 < len(starts) else len(rows)
        answer = rows[starts[number] + 1 : end]
        if ask.widget is Widget.CHECKBOXES:
            ticked |= _ticked(ask, answer)
        else:
            text = "\n".join(answer).strip("\n").rstrip()
            if text not in _NOTHING:
                answers[ask.id] = text
    return Filled(form, answers, frozenset(ticked))


def _ticked(ask: Ask, answer: Sequence[str]) -> set[str]:
    """By their place: the words of a box may have been changed since the form was sent."""
    boxes = [match for row in answer if (match := _BOX.match(row))]
    return {box.name for box, match in zip(ask.boxes, boxes, strict=False) if match["tick"] != " "}


def _fits(ask: Ask, answer: Sequence[str], least: int) -> bool:
    """Whether this could be an answer to what was asked, of at least so many lines."""
    said = [row for row in answer if row]
    if len(said) < least:
        return False
    if ask.widget is Widget.TEXTAREA:
        return True
    if ask.widget is Widget.CHECKBOXES:
        return len(said) == len(ask.boxes) and all(_BOX.match(row) for row in said)
    return len(said) <= 1 and (ask.widget is not Widget.DROPDOWN or not said or _offered(ask, said[0]))


def _offered(ask: Ask, said: str) -> bool:
    return said in ask.options or said in _NOTHING


class _Search:
    """Finds where each heading stands. What failed once is not tried again, so a hostile text costs little."""

    def __init__(
        self, asks: Sequence[Ask], places: Sequence[tuple[int, ...]], rows: Sequence[str], *, least: int
    ) -> None:
        self.asks = asks
        self.places = places
        self.rows = rows
        self.least = least
        self.failed: set[tuple[int, int]] = set()

    def starts(self) -> list[int] | None:
        """The row of every heading, in the form's order."""
        found = self._from(0, self.places[0][0])
        return None if found is None else found[::-1]

    def _from(self, number: int, at: int) -> list[int] | None:
        """The rows of this heading, which stands at `at`, and of all behind it, the last first."""
        if (number, at) in self.failed:
            return None
        ask = self.asks[number]
        if number + 1 == len(self.asks):
            if _fits(ask, self.rows[at + 1 :], self.least):
                return [at]
        else:
            for end in self._tried(number, at):
                if _fits(ask, self.rows[at + 1 : end], self.least):
                    rest = self._from(number + 1, end)
                    if rest is not None:
                        rest.append(at)
                        return rest
        self.failed.add((number, at))
        return None

    def _tried(self, number: int, at: int) -> list[int]:
        """Where the next heading may stand, the likeliest first."""
        ends = [one for one in self.places[number + 1] if one > at]
        if self.asks[number].widget is not Widget.TEXTAREA:
            # Its one line may itself read like the next heading: the line below it is then the heading.
            return ends[:2]
        if self.asks[number + 1].widget is Widget.TEXTAREA:
            return ends[:_TRIED]
        return ends[::-1][:_TRIED]
