"""A request whose answer was lost: made again where that comes to the same, looked for where it does not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from kaifong.github.lost_answers import again, once
from kaifong.github.refusals import Conflict, Lost, lost, refusal

LOST = lost("POST", "/somewhere", "a broken line")
CONFLICT = refusal("POST", "/somewhere", 422, "already there")


def asking(answers: Iterable[str | Exception]) -> tuple[Callable[[], str], list[str]]:
    """A request that answers so, one after the other, and what it was asked."""
    left, asked = list(answers), []

    def ask() -> str:
        asked.append("asked")
        answer = left.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer

    return ask, asked


def test_a_request_that_may_be_repeated_is_made_twice_at_most() -> None:
    ask, asked = asking([LOST, LOST, "never"])
    with pytest.raises(Lost):
        again(ask)
    assert len(asked) == 2


def test_what_the_repeated_request_is_refused_reaches_the_caller() -> None:
    ask, _ = asking([LOST, CONFLICT])
    with pytest.raises(Conflict):
        again(ask)


@pytest.mark.parametrize(
    ("there", "answers", "given", "count"),
    [
        pytest.param("first", [LOST, "second"], "first", 1, id="it-was-made"),
        pytest.param(None, [LOST, "second"], "second", 2, id="it-was-not"),
        pytest.param("never looked for", ["first"], "first", 1, id="nothing-was-lost"),
    ],
)
def test_what_would_be_made_twice_is_looked_for_first(
    there: str | None, answers: list[str | Exception], given: str, count: int
) -> None:
    ask, asked = asking(answers)
    assert once(ask, lambda: there) == given
    assert len(asked) == count


def test_a_refusal_is_no_lost_answer() -> None:
    ask, asked = asking([CONFLICT])
    with pytest.raises(Conflict):
        once(ask, lambda: "there")
    assert len(asked) == 1
