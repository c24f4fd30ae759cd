"""`kaifong explain`: one member's score, point by point."""

from __future__ import annotations

from pathlib import Path

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option


@click.command()
@click.argument("name", metavar="@NAME")
@click.option("--season", metavar="SEASON", help="Only the points of one season, such as 2026Q3.")
@click.option("--language", metavar="TAG", help="Only the points of entries in one of the hub's languages.")
@click.option("--kind", metavar="KIND", help="Only the points of one kind of entry, such as story.")
@lang_option
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="What is printed.")
@root_option
def command(  # noqa: PLR0913, PLR0917 - one argument for each option
    name: str,
    season: str | None,
    language: str | None,
    kind: str | None,
    lang: str | None,
    shape: str,
    root: Path | None,
) -> None:
    """Print each point of a member's score with its evidence.

    NAME is a member's name in content/members/, their login, their display name, or the login of somebody without a
    profile; the @ may be left out. Every number on the leaderboards is a sum of the points printed here, by the rules
    in guidelines/recognition.yml.

    Where history is missing (no records, a shallow clone, no Git) it says so, and how to get it.

    \b
    Exit codes: 0 done, 1 nobody is called that or the hub cannot be read, 2 wrong usage.
    """
    from kaifong.cli.explain_json import as_json
    from kaifong.cli.explain_text import as_text
    from kaifong.community.account import explain
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.community.seasons import bounds
    from kaifong.entries.hub import load
    from kaifong.entries.kinds import BY_NAME
    from kaifong.publishing.clock import today

    hub = load(hub_root(root))
    try:
        if season is not None:
            bounds(season)
    except ValueError:
        raise click.UsageError(f"“{season}” is no season; write it like 2026Q3") from None
    if language is not None and language not in hub.settings.by_tag:
        raise click.UsageError(f"this hub has no language “{language}”; it has {', '.join(hub.settings.by_tag)}")
    if kind is not None and kind not in BY_NAME:
        raise click.UsageError(f"there is no kind “{kind}”; there are {', '.join(BY_NAME)}")
    words = words_in(lang, hub.settings)
    account = explain(hub, read_recognition(hub), name, today(hub.settings))
    points = tuple(
        one
        for one in account.points
        if season in (None, one.season) and language in (None, one.entry.language) and kind in (None, one.entry.kind)
    )
    if shape == "json":
        click.echo(as_json(account, points), nl=False)
        return
    # Badges and steps are named by the hub, in the hub's languages; messages are ours, in those of the interface.
    named = next((one.tag for one in hub.settings.languages if one.interface == words.tag), hub.settings.reference)
    chosen = (season, language, kind) != (None, None, None)
    click.echo(as_text(account, points, words, named, chosen=chosen), nl=False)
