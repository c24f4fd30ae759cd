"""`kaifong erase`: forgets a member who asks for it, and says what it cannot reach."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.cli.root_option import hub_root, root_option

if TYPE_CHECKING:  # a command's help should not cost the hub
    from kaifong.leaving.erasure import Erasure

# More lines of mentions than this are told by number: nobody reads a thousand on a screen.
MOST_LINES = 200


@click.command()
@click.argument("name", metavar="@NAME")
@click.option(
    "--keep-entries/--remove-entries",
    "keep",
    default=None,
    help="Their entries stay, under a stand-in's name; or go, and leave a tombstone.",
)
@click.option("--yes", is_flag=True, help="Do it. Without this, nothing is changed and all is told.")
@root_option
def command(name: str, keep: bool | None, yes: bool, root: Path | None) -> None:  # noqa: FBT001
    """Take a member out of a hub: profile, records and name.

    Their profile goes. In entries, merge and activity records the stand-in `former-member` takes the place of their
    name; it has no page, no points and no place on a board. What others wrote about them is listed, never changed.
    Then comes what is still there (Git's history, GitHub, forks, caches), and how to have it purged.

    All of it is done or nothing: an erasure that is interrupted is finished when the command runs again.

    \b
    Exit codes: 0 done or told what would be, 1 nobody is called that or a file is in the way,
    2 wrong usage.
    """
    from kaifong.community.points import Ledger
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.entries.hub import load
    from kaifong.leaving.belongings import belongings
    from kaifong.leaving.erasure import erasure
    from kaifong.leaving.journal import finish, unfinished, write_all
    from kaifong.publishing.clock import today

    folder = hub_root(root)
    if unfinished(folder):
        finish(folder)
        click.echo("An erasure that was interrupted has been finished.", err=True)
    if keep is None:
        raise click.UsageError("say what becomes of their entries: --keep-entries or --remove-entries")
    hub = load(folder)
    person = belongings(Ledger(hub, read_recognition(hub), today(hub.settings)), name)
    planned = erasure(person, keep=keep)
    if yes:
        write_all(folder, planned.files)
    for line in _told(planned, folder, yes=yes):
        click.echo(line)


def _told(planned: Erasure, folder: Path, *, yes: bool) -> Iterator[str]:
    from kaifong.leaving.mentions import naming
    from kaifong.leaving.remains import remains
    from kaifong.reporting.plain import plain

    yield f"@{planned.person.key}: {'done' if yes else 'this would be done (nothing is changed without --yes)'}:"
    for path, data in planned.files.items():
        yield f"  {'removed' if data is None else 'written'}  {plain(path)}"
    owners = folder / ".github" / "CODEOWNERS"
    rest = list(planned.mentions)
    if owners.is_file() and not owners.is_symlink():
        rest += naming(planned.person, ".github/CODEOWNERS", owners.read_bytes())
    if rest:
        yield ""
        yield "Their names still stand here, in what others wrote or in what stays. Look, and ask whoever wrote it:"
        yield from (
            f"  {plain(one.path)}" + (f":{one.line}" if one.line else " (its address)") for one in rest[:MOST_LINES]
        )
        if len(rest) > MOST_LINES:
            yield f"  and {len(rest) - MOST_LINES:,} lines more"
    if planned.problems:
        yield ""
        yield "These entries need a hand afterwards; `kaifong check FILE` says how:"
        yield from (f"  {plain(path)}: {', '.join(found)}" for path, found in planned.problems.items())
    yield ""
    yield from remains(planned)
    if yes:
        yield ""
        yield "Next: `kaifong check --all`, a commit and a pull request. Where records/merges and records/activity"
        yield "live on the branch `records`, commit those two folders there."
