"""What a check may ask to be told of a change, and the reason why it is skipped where that is not known."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from kaifong.history.change import Change, Submitter


def _of_submitter(known: Callable[[Submitter], bool]) -> Callable[[Change], bool]:
    return lambda change: change.submitter is not None and known(change.submitter)


# By the word in `Check.needs`: what has to be there, and the reason given where it is not (`review-<reason>`), in the
# order in which they are asked: of several things that are missing, the first is said.
NEEDS: tuple[tuple[str, Callable[[Change], bool], str], ...] = (
    ("submitter", lambda change: change.submitter is not None, "skipped-no-submitter"),
    ("level", _of_submitter(lambda one: one.level is not None), "skipped-no-level"),
    ("sanctions", _of_submitter(lambda one: one.sanctions is not None), "skipped-no-sanctions"),
    ("approvals", lambda change: change.approved_by is not None, "skipped-no-approvals"),
)


def unmet(needs: Iterable[str], change: Change) -> str | None:
    """The reason for which a check with these needs is skipped; None where it can be asked.

    "rendered" is another matter: it differs from file to file, and review itself knows it.
    """
    wanted = frozenset(needs)
    return next((reason for need, known, reason in NEEDS if need in wanted and not known(change)), None)
