"""`kaifong new`: asks for what an entry needs and writes a file that passes `check`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import click

from kaifong.cli.root_option import hub_root, root_option
from kaifong.entries.kinds import BY_NAME, KINDS

_HELP = f"""Start an entry: asks for what it needs and writes a file that passes `check`.

KIND is one of {", ".join(one.name for one in KINDS)}. SLUG is its name in the address; one is proposed.

\b
Examples:
  kaifong new story
  kaifong new member siu-ming --title 陳小明
  kaifong new review --language en --author siu-ming --title "A year on it" \\
    --set product="Harbour 24" --set rating=4 --set disclosure="I bought it."

Exit codes: 0 written, 1 nothing was written and the message says why, 2 wrong usage or a wrong value.
"""


@click.command(help=_HELP)
@click.argument("kind", type=click.Choice([one.name for one in KINDS]), metavar="KIND")
@click.argument("slug", required=False)
@click.option("--language", metavar="TAG", help="The language it is written in: one of the hub's.")
@click.option("--author", metavar="NAME", help="The member who writes it, or a GitHub login.")
@click.option("--title", help="Its title; for a member, the name to show.")
@click.option(
    "--set",
    "settings",
    multiple=True,
    metavar="KEY=VALUE",
    help="Any other field: --set rating=4 --set tags=dawn,harbour --set guests.0.name='Lau Wing'.",
)
@click.option(
    "--picture",
    "pictures",
    multiple=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A picture to copy beside the entry; for a gallery it becomes an item. May be repeated.",
)
@click.option("--translates", metavar="ENTRY", help="The entry that this translates: en/stories/dawn-ride.")
@click.option("--lang", metavar="TAG", help="The language of the questions. Default: the hub's reference language.")
@click.option("--yes", is_flag=True, help="Ask nothing: take what is proposed, and stop where something is missing.")
@root_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option is how click calls it
    kind: str,
    slug: str | None,
    language: str | None,
    author: str | None,
    title: str | None,
    settings: tuple[str, ...],
    pictures: tuple[Path, ...],
    translates: str | None,
    lang: str | None,
    yes: bool,  # noqa: FBT001 - click hands flags over like this
    root: Path | None,
) -> None:
    """Hands the command line on."""
    from kaifong.cli.new_answers import Asker
    from kaifong.cli.new_file import write

    given = dict(_pair(one) for one in settings)
    if author is not None:
        given["author"] = author
    if title is not None:
        given[str(BY_NAME[kind].extra.get("title", "title"))] = title
    asked = Asked(kind, slug, language, given, pictures, translates, lang, yes)
    write(Asker(hub_root(root), asked))


@dataclass
class Asked:
    """The command line. `given` is what is known by dotted path (`guests.0.name`), and grows with the answers."""

    kind: str
    slug: str | None
    language: str | None
    given: dict[str, str] = field(default_factory=dict)
    pictures: tuple[Path, ...] = ()
    translates: str | None = None
    lang: str | None = None
    yes: bool = False


def _pair(setting: str) -> tuple[str, str]:
    key, equals, value = setting.partition("=")
    if not equals or not key.strip():
        raise click.UsageError(f"--set takes KEY=VALUE, and got “{setting}”")
    return key.strip(), value.strip()
