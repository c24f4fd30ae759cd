"""The community's rules held to their form before they are merged."""

from __future__ import annotations

from collections.abc import Sequence

from kaifong.community.recognition import RECOGNITION
from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.hub import Hub
from kaifong.history.change import Change
from kaifong.insight.goals import GOALS
from kaifong.insight.goals_reader import read_goals
from kaifong.moderation.check import Check
from kaifong.moderation.policy import POLICY, read_policy


def rules_read(hub: Hub, change: Change, checks: Sequence[Check], *, whole: bool) -> None:
    """Holds the rules to their form where the change touches them, or where the whole hub is reviewed.

    A review goes by the policy of the base branch, and by no recognition.yml at all: without this, a broken one would
    pass, and stop every review or build once it is merged.

    Args:
        hub: as it would be with the change. whole: read them all, whatever the change touches.

    Raises:
        SettingsError: the file is missing now, or something in it is wrong.
    """
    touched = {one.path for one in change.files}
    if whole or POLICY in touched:
        read_policy(hub.tree, checks)
    if whole or RECOGNITION in touched:
        read_recognition(hub)
    if whole or GOALS in touched:
        read_goals(hub)
