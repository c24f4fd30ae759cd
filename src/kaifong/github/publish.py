"""`publish`: the site, built from the default branch with what `collect` wrote down, and what is new in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from kaifong.entries.hub import load
from kaifong.github.deployed import last_deployed
from kaifong.github.desk import Desk
from kaifong.github.records_branch import BRANCH, lay_records_over, records_commit
from kaifong.history.change import Action
from kaifong.history.git import GitError, repository
from kaifong.history.raw_diff import Line, read_raw
from kaifong.publishing.build import Built, build
from kaifong.reporting.markdown import code, escaped
from kaifong.reporting.shown import shown_path

SITE = "site"
# So many paths are listed of each sort; the numbers are always whole.
LISTED = 30
# GitHub Pages documents 1 GB as the most that a published site may have.
LARGEST_SITE = 1_000_000_000

_SIGNS = {Action.ADDED: "new", Action.EDITED: "changed", Action.RENAMED: "moved", Action.REMOVED: "gone"}


def publish(desk: Desk) -> None:
    """Builds the site into `site/`, and tells in the job's summary what changed since the last deployment.

    Raises:
        KaifongError: it could not be built; what stands on line goes on standing.
    """
    root = desk.root
    made_public(
        desk,
        records_commit(root),
        lambda: build(root, root / SITE, desk.today(load(root).settings), progress=desk.log),
    )


def made_public(desk: Desk, records: str | None, make: Callable[[], Built]) -> None:
    """Lays the records over the tree, has the site made, and tells what changed since the last deployment.

    Args:
        records: the commit at which the branch of records is taken; None: there is none.
        make: makes the site of the hub in `desk.root` as it then stands.

    Raises:
        KaifongError: it could not be made.
    """
    root = desk.root
    here = repository(root)
    commit = here.ask("rev-parse", "HEAD") if here is not None else None
    count = lay_records_over(root, records, root) if records is not None else 0
    built = make()
    before = last_deployed(desk.api)
    desk.tell(_told(desk, built, commit, records, count))
    desk.tell(_changed(root, before, commit))
    desk.output("commit", commit or "")
    desk.output("before", before or "")
    weight = sum(one.stat().st_size for one in built.site.rglob("*") if one.is_file())
    if weight > LARGEST_SITE:
        desk.tell(
            f"**The site has {weight / 1e9:.1f} GB.** GitHub Pages takes 1 GB, and may refuse this one. Make pictures"
            " smaller with `kaifong fix`, or publish elsewhere: the folder is an ordinary static site"
            " (Kaifong's docs/large-hubs.md says which hosts take it)."
        )


def _told(desk: Desk, built: Built, commit: str | None, records: str | None, count: int) -> str:
    lines = [
        f"### {built.pages:,} pages in {built.seconds:.0f} s",
        "",
        f"- commit: {_commit(desk, commit)}",
        f"- records: {_commit(desk, records)}, {count:,} files"
        if records
        else f"- records: there is no branch `{BRANCH}` yet; points and dates rest on Git's history alone until"
        " `collect` has run",
    ]
    lines += [f"- MkDocs warns: {escaped(one)}" for one in built.warnings]
    lines += [f"- Left out: {escaped(one)}" for one in built.left_out]
    if built.broken:
        lines.append(f"- {len(built.broken)} without a page, since they cannot be shown; `kaifong check` says why:")
        lines += [f"    - {code(shown_path(path))}: `{reason}`" for path, reason in built.broken[:LISTED]]
    return "\n".join(lines)


def _commit(desk: Desk, sha: str | None) -> str:
    return "not known" if not sha else f"[`{sha[:10]}`]({desk.server}/{desk.api.repository}/commit/{sha})"


def _changed(root: Path, before: str | None, now: str | None) -> str:
    """What changed in the texts since the last deployment."""
    if before is None or now is None:
        return "What was deployed before is not known: this is the first deployment, or GitHub does not say."
    here = repository(root)
    if here is None or here.ask("rev-parse", "--verify", "--quiet", f"{before}^{{commit}}") is None:
        return f"`{before[:10]}` was deployed before; it is not in this history any more, so nothing is compared."
    try:
        lines = [one for one in read_raw(here, before, now) if one.path.startswith(("content/", "guidelines/"))]
    except GitError as error:
        return f"What changed since `{before[:10]}` cannot be told: {escaped(error.seen)}"
    title = f"### From `{before[:10]}` to `{now[:10]}`"
    return f"{title}\n\n" + ("\n".join(_by_sort(lines)) or "No text changed.")


def _by_sort(lines: Iterable[Line]) -> list[str]:
    by_action: dict[Action, list[str]] = {}
    for one in lines:
        by_action.setdefault(one.action, []).append(one.path)
    told: list[str] = []
    for action in Action:
        paths = sorted(by_action.get(action, ()))
        if paths:
            told.append(f"**{len(paths):,} {_SIGNS[action]}**\n")
            told += [f"- {code(shown_path(path))}" for path in paths[:LISTED]]
            told += [f"- and {len(paths) - LISTED:,} more"] if len(paths) > LISTED else []
            told.append("")
    return told
