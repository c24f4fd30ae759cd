"""A pull request's head fetched into a bare repository of our own. It costs no request of the hour's thousand.

Nothing is checked out. Only objects are fetched, up to the size of a file that is read; GitHub serves the head of a
pull request from the hub's own repository, also where the fork is private, renamed or gone.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from kaifong.github.desk import Desk
from kaifong.github.reading.caps import LARGEST_FILE, MOST_BYTES, MOST_LISTED, Gap, Touched
from kaifong.github.reading.limited_git import Store, Unread, new_store
from kaifong.github.reading.pull import Pull
from kaifong.history.change import SUBMODULE
from kaifong.history.git import GitError, repository

_HEAD = "refs/kaifong/head"
_BASE = "refs/kaifong/base"
# Places at which a head left its base branch: one, unless branches were merged crosswise.
MOST_PLACES = 8
# A line of a raw diff is two modes, two ids and a path; a path may be 4 KiB.
_MOST_PRINTED = MOST_LISTED * 200


@dataclass(frozen=True)
class Fetched:
    """A head that was fetched."""

    store: Store
    head: str
    left_at: tuple[str, ...]
    most: int | None = None

    def touched(self) -> tuple[list[Touched], tuple[Gap, ...]]:
        """Every path that differs, without renames (`history.moves` finds those from the bytes).

        Where branches were merged back and forth the head left the base at several places at once. A merge mixes
        them, so that a file which is as it was at one of them may still undo what stands in the base: it differs from
        another.

        Raises:
            Unread: Git failed, or met a limit: there are too many.
        """
        found: dict[str, Touched] = {}
        for place in self.left_at:
            found |= {one.path: one for one in self._differing(place)}
        sizes = self._sizes([one.blob for one in found.values() if one.blob])
        return [Touched(one.path, one.mode, one.blob, sizes.get(one.blob or "")) for one in found.values()], ()

    def _differing(self, place: str) -> list[Touched]:
        out = self.store.run(
            *("diff", "--raw", "-z", "--no-renames", "--no-abbrev", "--no-color", "--no-ext-diff"),
            *("--no-textconv", "--ignore-submodules=none", place, self.head, "--"),
            most=_MOST_PRINTED,
        )
        fields = iter(out.split(b"\0"))
        lines = [(head.decode("ascii").split(" "), next(fields)) for head in fields if head]
        found = []
        for (_, new_mode, _, blob, _), path in lines:
            mode = int(new_mode, 8)
            name = path.decode("utf-8", "surrogateescape")
            found.append(Touched(name, mode or None, blob if mode and mode != SUBMODULE else None))
        return found

    def read(self, blobs: Sequence[str]) -> dict[str, bytes]:
        """The bytes of objects whose sizes were looked at before.

        Raises:
            Unread: one is missing, or Git met a limit.
        """
        names = sorted(set(blobs))
        room = MOST_BYTES + 200 * len(names)
        out = self.store.run("cat-file", "--batch", given=_lines(names), most=room) if names else b""
        found: dict[str, bytes] = {}
        at = 0
        for name in names:
            end = out.index(b"\n", at)
            facts = out[at:end].split()
            if len(facts) != 3 or facts[1] != b"blob":
                raise Unread(f"Git does not have the object {name[:12]}")
            size = int(facts[2])
            found[name] = out[end + 1 : end + 1 + size]
            at = end + 1 + size + 1
        return found

    def _sizes(self, blobs: Sequence[str]) -> dict[str, int]:
        """The sizes of the blobs that are there; one that was too large was not fetched."""
        names = sorted(set(blobs))
        form = "--batch-check=%(objectname) %(objecttype) %(objectsize)"
        out = self.store.run("cat-file", form, given=_lines(names)) if names else b""
        facts = (line.split(" ") for line in out.decode("ascii", "replace").splitlines())
        return {one[0]: int(one[2]) for one in facts if len(one) == 3 and one[1] == "blob"}


def fetched(desk: Desk, pull: Pull, folder: Path) -> Fetched:
    """The pull request's head, and where it left its base branch.

    Args:
        folder: where to fetch to; nothing lies there yet.

    Raises:
        Unread: Git could not, or not within its limits.
    """
    store = new_store(folder, desk.environment, _borrowed(desk.root))
    address = f"{desk.server.rstrip('/')}/{desk.api.repository}.git"
    store.run(
        *("fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules"),
        *("--no-auto-maintenance", f"--filter=blob:limit={LARGEST_FILE + 1}", address),
        *(f"+{pull.head}:{_HEAD}", f"+refs/heads/{pull.base_ref}:{_BASE}"),
        allow=urlsplit(address).scheme,
        header=_header(desk, pull, address),
    )
    # A fetch with a filter leaves word where the rest could be had. It is not to be had.
    (folder / "config").write_text("[core]\n\trepositoryformatversion = 0\n\tbare = true\n", encoding="utf-8")
    # It ends with 1 where there is none.
    left_at = store.run("merge-base", "--all", _BASE, _HEAD, fine=(0, 1)).decode("ascii").split()
    if not left_at:
        raise Unread("the pull request and its base branch have no commit in common", limited=True)
    if len(left_at) > MOST_PLACES:
        raise Unread("the pull request left its base branch at too many places at once", limited=True)
    return Fetched(store, pull.head, tuple(left_at))


def _borrowed(root: Path) -> tuple[Path, ...]:
    """The objects of the checkout, where its history is whole: what is there need not be fetched."""
    try:
        here = repository(root)
    except GitError:
        return ()
    if here is None or here.shallow or here.partial:
        return ()
    found = here.ask("rev-parse", "--path-format=absolute", "--git-path", "objects")
    return (Path(found),) if found else ()


def _header(desk: Desk, pull: Pull, address: str) -> tuple[str, str] | None:
    """The token for a private repository; a public one is read without."""
    token = desk.environment.get("GITHUB_TOKEN")
    if not (pull.private and token):
        return None
    secret = base64.b64encode(f"x-access-token:{token}".encode()).decode("ascii")
    return address, f"Authorization: Basic {secret}"


def _lines(names: Sequence[str]) -> bytes:
    return "".join(f"{name}\n" for name in names).encode("ascii")
