"""The flow: what is new since the last run, written down; stopped in good time; then the site is built anew."""

from __future__ import annotations

from dataclasses import replace

from kaifong.entries.settings_reader import read_settings
from kaifong.github.collecting.cursor import PATH, Cursor, read_cursor
from kaifong.github.collecting.discussions import changed_discussions
from kaifong.github.collecting.nodes import discussion_activity, pull_activity, when
from kaifong.github.collecting.pulls import changed_pulls, merge_of, pulls
from kaifong.github.collecting.store import Store
from kaifong.github.desk import Desk
from kaifong.github.dispatch import dispatch
from kaifong.github.records_branch import BRANCH, FOLDER, records_commit
from kaifong.history.activity import activity_path, activity_record
from kaifong.history.base_files import files_at

# Requests that are left to the hour's other workflows; the issue that brought this names the number.
KEPT = 400
# A commit holds about so many files, so that a run which is killed loses little.
IN_A_COMMIT = 100


def collect(desk: Desk) -> None:
    """Brings the branch `records` up to date with GitHub, as far as this hour's requests reach.

    A run that is stopped anywhere loses nothing: what it wrote stands with the time up to which it is whole, and the
    next goes on from there. What GitHub says again is written again, byte for byte the same.

    Raises:
        Refusal: GitHub refused; what was written stands.
    """
    store = _store(desk)
    cursor = read_cursor(store.files.get(PATH))
    written = 0
    stopped = False
    for upto, numbers in changed_pulls(desk.api, cursor.pulls):
        for node in pulls(desk.api, numbers):
            merge = merge_of(desk.api, node, desk.bot_login)
            if merge is not None and merge[0] not in store.files:
                # A merge does not change any more. Its record may have: somebody has asked to be forgotten.
                store.put(*merge)
            one = pull_activity(node, desk.bot_login)
            store.put(activity_path(one), activity_record(one))
        cursor = replace(cursor, pulls=upto)
        store.put(PATH, cursor.data())
        if len(store.waiting) >= IN_A_COMMIT:
            written += _committed(store, cursor)
        stopped = _spent(desk)
        if stopped:
            break
    if not stopped:
        for node in changed_discussions(desk.api, cursor.discussions):
            about = discussion_activity(node)
            store.put(activity_path(about), activity_record(about))
            cursor = replace(cursor, discussions=when(node["updatedAt"]))
        store.put(PATH, cursor.data())
    written += _committed(store, cursor)
    _told(desk, written, cursor, stopped=stopped)
    if written:
        dispatch(desk.api, "publish.yml", read_settings(desk.root).branch)


def _store(desk: Desk) -> Store:
    """What stands on the branch, from the checkout, which fetched every branch."""
    head = records_commit(desk.root)
    files = {} if head is None else dict(files_at(desk.root, head, FOLDER))
    return Store(desk.api, files, head)


def _committed(store: Store, cursor: Cursor) -> int:
    """Commits what waits, unless it is the cursor alone: an empty day is no news."""
    if set(store.waiting) <= {PATH}:
        return 0
    upto = cursor.pulls or cursor.discussions
    return store.commit(f"Records up to {upto:%Y-%m-%d %H:%M} UTC" if upto else "Records")


def _spent(desk: Desk) -> bool:
    left = desk.api.remaining
    return any(left.get(sort, KEPT) < KEPT for sort in ("rest", "graphql"))


def _told(desk: Desk, written: int, cursor: Cursor, *, stopped: bool) -> None:
    lines = [f"### {written:,} files written to the branch `{BRANCH}`", ""]
    if cursor.pulls:
        lines.append(f"- pull requests: everything up to {cursor.pulls:%Y-%m-%d %H:%M:%S} UTC")
    if cursor.discussions:
        lines.append(f"- discussions: everything up to {cursor.discussions:%Y-%m-%d %H:%M:%S} UTC")
    if stopped:
        lines.append(
            f"- stopped with fewer than {KEPT} requests left in this hour, which the hub's other workflows need; the"
            " next run goes on from there"
        )
    desk.tell("\n".join(lines))
