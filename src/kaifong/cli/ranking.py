"""`kaifong ranking`: who would move on the boards, by how much and why, when the rules of recognition change."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option

if TYPE_CHECKING:
    from kaifong.entries.hub import Hub


@click.command()
@click.option(
    "--against",
    metavar="REV|FILE",
    help="The rules to compare with: a branch, tag or commit, or a file. Default: the default branch.",
)
@click.option("--season", metavar="SEASON", help="The board of one season, such as 2026Q3. Default: of all time.")
@lang_option
@click.option(
    "--format", "shape", type=click.Choice(["text", "markdown", "json"]), default="text", help="What is printed."
)
@root_option
def command(against: str | None, season: str | None, lang: str | None, shape: str, root: Path | None) -> None:
    """Say who moves on the boards, by how much and why, when guidelines/recognition.yml changes.

    The work merged so far is counted twice, by the rules to compare with and by those in this folder. Badges, tiers
    and steps of trust that are won or lost are named too. Hidden members are left out: what is printed may be shown
    to anybody.

    \b
    Exit codes: 0 done, 1 a file of rules or the hub cannot be read, 2 wrong usage.
    """
    from kaifong.cli.ranking_json import ranking_json
    from kaifong.community.ranking_diff import ranking_diff
    from kaifong.community.recognition_reader import parse_recognition, read_recognition
    from kaifong.community.seasons import bounds
    from kaifong.entries.hub import load
    from kaifong.publishing.clock import today
    from kaifong.reporting.ranking_markdown import ranking_markdown
    from kaifong.reporting.ranking_text import ranking_text

    folder = hub_root(root)
    hub = load(folder)
    try:
        if season is not None:
            bounds(season)
    except ValueError:
        raise click.UsageError(f"“{season}” is no season; write it like 2026Q3") from None
    words = words_in(lang, hub.settings)
    before = parse_recognition(_rules(folder, hub, against), tuple(hub.settings.by_tag), hub.settings.reference)
    diff = ranking_diff(hub, before, read_recognition(hub), today(hub.settings), season=season)
    if hub.history.shortfall is not None:
        click.echo(words.text(f"history-{hub.history.shortfall}"), err=True)
    if shape == "json":
        click.echo(ranking_json(diff), nl=False)
    else:
        click.echo((ranking_markdown if shape == "markdown" else ranking_text)(diff, words), nl=False)


def _rules(folder: Path, hub: Hub, against: str | None) -> bytes:
    """The bytes of the rules to compare with."""
    from kaifong.community.recognition import RECOGNITION
    from kaifong.errors import SettingsError
    from kaifong.history.base_files import files_at
    from kaifong.history.changes import base_commit

    if against is not None and Path(against).is_file():
        return Path(against).read_bytes()
    commit = against if against is not None else base_commit(folder, hub.settings.branch)
    found = None if commit is None else files_at(folder, commit, "guidelines").get(RECOGNITION)
    if found is None:
        raise SettingsError(
            f"there are no rules to compare with in {commit}" if commit else "Git knows no default branch here",
            why="the boards are counted twice: by the rules there and by those in this folder",
            mend="name a commit that has guidelines/recognition.yml, or a copy of it: --against FILE",
            path=RECOGNITION,
        )
    return found
