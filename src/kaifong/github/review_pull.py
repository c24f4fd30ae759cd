"""A pull request read and reviewed; nothing is written."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.entries.hub import Hub
from kaifong.github.desk import Desk
from kaifong.github.reader_language import Reader
from kaifong.github.reading.pull import Account, Pull
from kaifong.history.change import Change
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Report


@dataclass(frozen=True)
class Reviewed:
    """What a review of a pull request's head gives.

    Attributes:
        pull: as it was read; `pull.head` is the commit that was reviewed.
        author: whose work it is: the pull request's author, or for a form the issue's opener.
        hub: the community before the change, from the checked-out base.
        change: what would be merged, with its submitter. Paths and bytes are as they are, not masked.
        report: what was found.
        reader: in which language the author is spoken to.
        words: the catalogue, with the messages of the hub's own checks.
        newcomer: whether nothing of the author's was merged here before.
    """

    pull: Pull
    author: Account
    hub: Hub
    change: Change
    report: Report
    reader: Reader
    words: Translator
    newcomer: bool


def reviewed(desk: Desk, pull: Pull) -> Reviewed:
    """Reads the pull request's head and reviews it by the rules of the checked-out base.

    Raises:
        Refusal: GitHub would not tell.
        KaifongError: the hub itself is broken.
    """
    raise NotImplementedError
