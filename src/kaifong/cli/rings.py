"""`kaifong rings`: groups of accounts that credit mostly each other, for moderators."""

from __future__ import annotations

from pathlib import Path

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option


@click.command()
@click.option(
    "--threshold",
    type=click.FloatRange(0, 1),
    default=None,
    help="The score from which a group is named. Default: 0.7; 0.5 also names patient groups, and more friends.",
)
@lang_option
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="What is printed.")
@root_option
def command(threshold: float | None, lang: str | None, shape: str, root: Path | None) -> None:
    """For moderators: look for groups of accounts that credit mostly each other.

    Such a group is a reason to read what its members wrote, and no proof of anything: good friends look alike.
    Nothing of it is ever on the site; hidden members are named here, so do not publish what this prints.
    docs/recognition.md tells what the figures mean and how often they are right.

    \b
    Exit codes: 0 done, whether groups were found or not, 1 the hub cannot be read, 2 wrong usage.
    """
    from kaifong.cli.rings_output import as_json, as_text
    from kaifong.community.given_credits import credit_graph
    from kaifong.community.points import Ledger
    from kaifong.community.recognition_reader import read_recognition
    from kaifong.community.rings import THRESHOLD, rings
    from kaifong.entries.hub import load
    from kaifong.publishing.clock import today

    hub = load(hub_root(root))
    bar = THRESHOLD if threshold is None else threshold
    graph = credit_graph(Ledger(hub, read_recognition(hub), today(hub.settings)))
    found = rings(graph, bar)
    words = words_in(lang, hub.settings)
    if hub.history.shortfall is not None:
        click.echo(words.text(f"history-{hub.history.shortfall}"), err=True)
    if shape == "json":
        click.echo(as_json(found, graph, bar, hub), nl=False)
    else:
        click.echo(as_text(found, graph, bar, hub, words), nl=False)
