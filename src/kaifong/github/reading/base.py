"""The side that judges: the hub, its rules and its checks, from the checkout of the base branch alone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import Any

from kaifong.entries.hub import Hub, load
from kaifong.github.desk import Desk
from kaifong.github.reading.pull import Pull
from kaifong.github.records_branch import lay_records
from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.own import Pack
from kaifong.setup.own_checks import FOLDER, own_checks

# Open pull requests that are looked at: ten of one person's are many, and a hub that works has fewer in all.
MOST_OPEN = 400


@dataclass(frozen=True)
class Base:
    """What reviews of several pull requests share.

    Attributes:
        desk: whose checkout it is. hub: the community at the base commit, with the records of the branch `records`.
        own: the checks that the hub brings itself.
    """

    desk: Desk
    hub: Hub
    own: Pack

    @property
    def checks(self) -> tuple[Check, ...]:
        """All that are asked."""
        return (*CHECKS, *self.own.checks)

    @cached_property
    def open_pulls(self) -> tuple[Mapping[str, Any], ...]:
        """The open pull requests, newest first, as the API lists them. A request for each hundred, when first asked.

        Not more than `MOST_OPEN`: who opened more than that asks nobody to count them, at a request a hundred.

        Raises:
            Refusal: GitHub would not tell.
        """
        return tuple(islice(self.desk.api.pages(self.desk.api.at("/pulls"), state="open"), MOST_OPEN))

    def older_twin(self, pull: Pull) -> int | None:
        """The number of an older open pull request that brings the very same commit to the same branch, or None.

        A commit has one status. It is that of the pull request that came first: nobody opens or shuts the gate of
        another's by bringing its commit once more.

        Raises:
            Refusal: GitHub would not tell.
        """
        same = (
            int(one["number"])
            for one in self.open_pulls
            if one["head"]["sha"] == pull.head and one["base"]["ref"] == pull.base_ref
        )
        return min((number for number in same if number < pull.number), default=None)


def base_of(desk: Desk) -> Base:
    """The base of reviews, from the desk's checkout.

    Raises:
        KaifongError: hub.yml, or a check of the hub's own, is broken.
        GitError: the branch `records` cannot be read.
    """
    lay_records(desk.root)
    return Base(desk, load(desk.root), own_checks(_checks_in(desk.root)))


def _checks_in(root: Path) -> dict[str, bytes]:
    """The files below checks/. The checkout is the base branch, so they are merged code."""
    folder = root / FOLDER
    found = (one for one in sorted(folder.rglob("*")) if one.is_file() and not one.is_symlink())
    return {one.relative_to(root).as_posix(): one.read_bytes() for one in found}
