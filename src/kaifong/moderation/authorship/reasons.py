"""What was done to files of the hub with a written reason: the decisions that a check may go by."""

from __future__ import annotations

from collections.abc import Mapping

from kaifong.history.change import Action
from kaifong.history.decision_parts import Deed
from kaifong.history.decision_reader import read_decisions
from kaifong.history.decisions import in_force, is_decision
from kaifong.moderation.authorship import people
from kaifong.moderation.check import Subject


def deeds(subject: Subject) -> Mapping[str, Deed]:
    """By path, what the newest decision that stands says was done to it.

    Decisions count that were there before the change, and those that a maintainer or moderator brings with it: nobody
    else writes their own reasons. A record that cannot be read says nothing; `decision-record` speaks of it.
    """
    before, submitter = subject.before, subject.change.submitter
    files: list[tuple[str, bytes]] = []
    if before is not None:
        files += [(path, before.tree.read(path)) for path in before.tree.modes if is_decision(path)]
        if submitter is not None and people.is_steward(before, submitter, subject.now):
            new = (one for one in subject.change.files if one.action is Action.ADDED and is_decision(one.path))
            files += [(one.path, one.data) for one in new if one.data is not None]
    found: dict[str, Deed] = {}
    for decision in in_force(read_decisions(files)[0], subject.now):
        found.update(decision.paths)
    return found
