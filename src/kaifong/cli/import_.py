"""`kaifong import`: another system's posts become entries of a hub, and the rest is listed."""

from __future__ import annotations

import os
import re
from datetime import date
from pathlib import Path

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import root_option


@click.group()
def command() -> None:
    """Bring in another system's posts.

    \b
    Exit codes: 0 done, 1 something you can mend, 2 wrong usage.
    """


def _day(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """An ISO day, as it was typed."""
    try:
        return None if value is None else date.fromisoformat(value).isoformat()
    except ValueError:
        raise click.BadParameter(f"{value!r} is no date: write it like 2026-03-14") from None


def _site(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """The address of a site, with a slash at the end."""
    if value is None:
        return None
    if not re.fullmatch(r"https://[^\s/?#@]+(/[^\s?#]*)?", value):
        raise click.BadParameter(f"{value!r} is no https:// address of a site")
    return value.rstrip("/") + "/"


def _tag(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """A language tag in its one spelling."""
    from kaifong.languages.tags import normalise

    try:
        return None if value is None else normalise(value)
    except ValueError as wrong:
        raise click.BadParameter(str(wrong)) from None


@command.command("jekyll")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option(
    "--author", required=True, metavar="NAME", help="Whose the entries are: a file in content/members/, or a login."
)
@click.option("--kind", default="story", show_default=True, help="What the posts become: story or news.")
@click.option(
    "--language",
    metavar="TAG",
    callback=_tag,
    help="Language of posts that name none. Default: the hub's reference language.",
)
@click.option(
    "--site",
    metavar="URL",
    callback=_site,
    help="Where the old site stands: links to what was not imported lead there.",
)
@click.option(
    "--date",
    "day",
    metavar="DATE",
    callback=_day,
    help="Day of the import. Default: today, and on a second run the first one's.",
)
@click.option("--report", type=click.Path(dir_okay=False, path_type=Path), help="Write the JSON report here as well.")
@click.option("--summary", "brief", is_flag=True, help="Print the sums only, not every file.")
@click.option("--dry-run", is_flag=True, help="Say what would be done; write nothing.")
@lang_option
@root_option
def jekyll(  # noqa: PLR0913 - click hands every option over by name
    *,
    folder: Path,
    author: str,
    kind: str,
    language: str | None,
    site: str | None,
    day: str | None,
    report: Path | None,
    brief: bool,
    dry_run: bool,
    lang: str | None,
    root: Path | None,
) -> None:
    """Bring in the posts below DIR, a folder of Jekyll's such as _posts or _articles.

    Each Markdown file with front matter becomes an entry; everything else is listed with the reason. Links between
    posts are rewritten, former addresses kept as aliases, translations paired, missing languages added to hub.yml.
    With --root naming a new or empty folder, a fresh hub is made there first.

    Running it again changes nothing; entries that somebody has changed since are left as they are.

    \b
    Exit codes: 0 done, 1 something you can mend, 2 wrong usage.
    """
    from kaifong.entries.settings_reader import parse_settings
    from kaifong.importing.run import REPORT, Order, run
    from kaifong.importing.summary import summary
    from kaifong.publishing.clock import today

    target, fresh = _target(root)
    where = _said(target)
    hub_yml = fresh["hub.yml"] if fresh is not None else (target / "hub.yml").read_bytes()
    settings = parse_settings(hub_yml)
    words = words_in(lang, settings)
    order = Order(folder, author, kind, day or today(settings).isoformat(), language, site, dry_run)

    def prepare() -> None:
        if fresh is not None:
            from kaifong.setup.scaffold import make

            make(target, fresh)
            click.echo(words.text("import-fresh-hub", folder=where), err=True)

    if fresh is not None and dry_run:
        click.echo(words.text("import-fresh-hub-dry", folder=where), err=True)
    done = run(
        order,
        target,
        hub_yml.decode(),
        prepare=prepare,
        progress=lambda step, count: click.echo(words.text(f"import-step-{step}", count=count), err=True),
    )
    if report is not None:
        report.write_text(done.to_json(), encoding="utf-8")
    click.echo(summary(done, words, None if dry_run else REPORT, files=not brief), nl=False)
    click.echo(words.text("import-dry" if dry_run else "import-next"))


def _target(root: Path | None) -> tuple[Path, dict[str, bytes] | None]:
    """The hub's folder, and the files of a fresh hub where there is none yet."""
    from kaifong.cli.root_option import hub_root
    from kaifong.errors import ImportingError, NoHubError
    from kaifong.setup.scaffold import fresh_files, hub_name, in_the_way

    try:
        return hub_root(root), None
    except NoHubError:
        folder = root if root is not None else Path.cwd()
        if in_the_way(folder):
            raise ImportingError(
                f"the folder {_said(folder)} is no hub and is not empty",
                mend="name a hub, or a new folder for a fresh one, with --root DIR",
            ) from None
        return folder.resolve(), fresh_files(hub_name(folder))


def _said(folder: Path) -> str:
    """The folder as a person would type it."""
    full = folder.resolve()
    return os.path.relpath(full) if full.is_relative_to(Path.cwd()) else str(full)
