"""`kaifong export`: everything of one member, to take along."""

from __future__ import annotations

import os
from pathlib import Path

import click

from kaifong.cli.root_option import hub_root, root_option


@click.command()
@click.argument("name", metavar="@NAME")
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    help="Where to: a file ending in .zip, or a folder that is not there yet. Default: NAME.zip here.",
)
@root_option
def command(name: str, out: Path | None, root: Path | None) -> None:
    """Write all that a hub holds of one member to a ZIP archive or a folder.

    That is their profile, the entries that they wrote with the pictures beside them, points with the evidence of
    each, badges and trust, and the records of their pull requests; index.json tells what is what. Decisions about
    them come along only where KAIFONG_SANCTIONS_KEY, the hub's key, proves that they are theirs.

    \b
    Exit codes: 0 done, 1 nobody is called that or something could not be written,
    2 wrong usage.
    """
    from kaifong.cli.explain_json import as_json
    from kaifong.community.account import account
    from kaifong.community.points import Ledger
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.community.submitters import KEY
    from kaifong.entries.hub import load
    from kaifong.leaving.belongings import belongings
    from kaifong.leaving.export import export
    from kaifong.publishing.clock import today

    hub = load(hub_root(root))
    ledger = Ledger(hub, read_recognition(hub), today(hub.settings))
    person = belongings(ledger, name)
    mine = account(ledger, person.key)
    key = os.environ.get(KEY)
    files = export(person, mine, as_json(mine, mine.points).encode(), key)
    place = out or Path(f"{person.key}.zip")
    _write(place, dict(files), person.key)
    click.echo(f"{place}: {len(files):,} files of @{person.key}.")
    if not key:
        click.echo("Decisions are not in it: that takes the hub's key, which its maintainers hold.", err=True)


def _write(place: Path, files: dict[str, bytes], folder: str) -> None:
    """Writes the archive or the folder, whole or not at all."""
    from kaifong.entries.whole_file import write_whole
    from kaifong.leaving.archive import archive

    if place.suffix.lower() == ".zip":
        write_whole(place, archive(files, folder))
        return
    if place.exists():
        raise click.UsageError(f"{place} is there already; name a folder that is not, or a file ending in .zip")
    fresh = place.with_name(f".{place.name}-{os.getpid()}")
    for path, data in files.items():
        (fresh / path).parent.mkdir(parents=True, exist_ok=True)
        (fresh / path).write_bytes(data)
    fresh.rename(place)
