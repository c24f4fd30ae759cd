"""The branch `records` as `collect` finds it and writes on: commits onto what stands there, never by force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from kaifong.github.api import Api
from kaifong.github.commits import Moved, commit_on, head_of
from kaifong.github.records_branch import BRANCH
from kaifong.github.refusals import Conflict, Lost
from kaifong.history.stand_in import STAND_IN

# Somebody else may push to the branch meanwhile; whoever does so all the time is no race but a mistake.
TRIES = 3
_FORGOTTEN = f'"{STAND_IN}"'.encode()
README = (
    "# Records\n\nWhat happened in this hub, written by its workflow `collect` and laid over the tree by `publish`."
    " Not for editing by hand: what GitHub says is written again.\n"
)


@dataclass
class Store:
    """What stands on the branch, and what is to be written.

    Attributes:
        files: bytes by path, as of the last commit that we know of.
        head: that commit, or None while there is no such branch.
    """

    api: Api
    files: dict[str, bytes]
    head: str | None
    _waiting: dict[str, bytes] = field(default_factory=dict)

    def put(self, path: str, data: bytes) -> bool:
        """Notes a file for the next commit, and gives whether it differs from what stands there.

        A record in which somebody was forgotten stays as it is: GitHub still knows the name, and would bring it back.
        """
        if self.files.get(path) == data or _FORGOTTEN in self.files.get(path, b""):
            self._waiting.pop(path, None)
            return False
        self._waiting[path] = data
        return True

    @property
    def waiting(self) -> Mapping[str, bytes]:
        """What the next commit will hold."""
        return self._waiting

    def commit(self, headline: str) -> int:
        """Commits what waits, and gives how many files that were. Nothing waits: nothing is done.

        Raises:
            Refusal: GitHub refused, or the branch moved each time.
        """
        if not self._waiting:
            return 0
        for left in reversed(range(TRIES)):
            head = self.head or _begun(self.api)
            try:
                self.head = commit_on(self.api, BRANCH, head, self._waiting, headline=headline)
                break
            except Moved:
                if not left:
                    raise
                # Only we write these files: on another's commit they are right as well.
                self.head = head_of(self.api, BRANCH)
        count = len(self._waiting)
        self.files.update(self._waiting)
        self._waiting.clear()
        return count


def _begun(api: Api) -> str:
    """The head of the branch, which is made without any history where it is missing.

    Raises:
        Refusal: GitHub refused.
    """
    there = head_of(api, BRANCH)
    if there is not None:
        return there
    entry = {"path": "README.md", "mode": "100644", "type": "blob", "content": README}
    tree = api.post(api.at("/git/trees"), {"tree": [entry]})
    made = api.post(api.at("/git/commits"), {"message": "Records begin", "tree": tree["sha"], "parents": []})
    commit = str(made["sha"])
    try:
        api.post(api.at("/git/refs"), {"ref": f"refs/heads/{BRANCH}", "sha": commit})
    except (Conflict, Lost):
        there = head_of(api, BRANCH)
        if there is None:
            raise
        return there
    return commit
