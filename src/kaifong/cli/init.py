"""`kaifong init`: a hub in an empty folder, and a newer Kaifong in one that stands."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.cli.root_option import root_option

if TYPE_CHECKING:  # they load what the command's help should not cost
    from collections.abc import Mapping

    from kaifong.setup.answers import Answers
    from kaifong.setup.upgrading import Plan


@click.command()
@click.option("--name", help="What the community is called. Default: made from the folder's name.")
@click.option("--language", "tags", multiple=True, metavar="TAG", help="A language that people write in. Repeatable.")
@click.option("--repository", metavar="OWNER/NAME", help="Its repository on GitHub.")
@click.option("--url", help="Where the site will stand, https://…")
@click.option("--timezone", metavar="ZONE", help="IANA name of the zone in which it counts its days. Default: UTC.")
@click.option("--contact", help="Where somebody can report in private: an e-mail address or a link.")
@click.option(
    "--maintainer", "people", multiple=True, metavar="LOGIN:NUMBER", help="Who answers for the hub. Repeatable."
)
@click.option(
    "--package",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A wheel of kaifong that the hub carries itself and installs, held by its hash.",
)
@click.option(
    "--upgrade", is_flag=True, help="Bring this version's files to the hub around you; keep what you changed."
)
@click.option(
    "--large",
    is_flag=True,
    help="With --upgrade: bring the workflow that builds a very large hub on several machines.",
)
@click.option("--dry-run", is_flag=True, help="Say what would be done; write nothing.")
@click.option("--yes", is_flag=True, help="Ask nothing; what was not given takes its default.")
@root_option
def command(  # noqa: PLR0913 - click hands every option over by name
    *,
    name: str | None,
    tags: tuple[str, ...],
    repository: str | None,
    url: str | None,
    timezone: str | None,
    contact: str | None,
    people: tuple[str, ...],
    package: Path | None,
    upgrade: bool,
    large: bool,
    dry_run: bool,
    yes: bool,
    root: Path | None,
) -> None:
    """Make a hub in an empty folder, or bring one that stands to this version of Kaifong.

    Makes thin files only: settings, guidelines, workflows and the doors that they come in by, forms, CODEOWNERS. The
    logic comes with the package that requirements/kaifong.txt names. .github/kaifong.json remembers what was made.

    With --upgrade: what is as it was made is replaced, what you changed is kept, with the difference in
    .kaifong/upgrade/ to read, what you removed stays removed. Content, hub.yml and the guidelines are never touched.
    Running it again changes nothing; one that was interrupted is finished by the next.

    \b
    Exit codes: 0 done, 1 something you can mend, 2 wrong usage.
    """
    given = {"name": name, "repository": repository, "url": url, "timezone": timezone, "contact": contact}
    pin = _fitting(package) if package is not None else None
    if upgrade:
        wrong = [key for key, value in given.items() if value is not None]
        wrong += ["language"] * bool(tags) + ["maintainer"] * bool(people)
        if wrong:
            raise click.UsageError(
                f"--{wrong[0]} is for a new hub; in one that stands, change hub.yml or recognition.yml"
            )
        _upgrade(root, pin, large=large, dry_run=dry_run)
    elif large:
        raise click.UsageError("--large goes with --upgrade: a hub grows before it is large")
    else:
        from kaifong.cli.init_questions import Asker, languages
        from kaifong.setup.answers import Answers
        from kaifong.setup.scaffold import hub_name

        folder = _new_folder(root)
        said = {key: value for key, value in given.items() if value is not None}
        said.setdefault("name", hub_name(folder))
        answers = Answers(**said, languages=languages(tags or ("en",)))
        named = frozenset(key for key, value in given.items() if value is not None) | (
            {"languages"} if tags else set()
        )
        asker = Asker(answers, said=named, yes=yes)
        _make(folder, asker.all(), asker.people(people), pin, dry_run=dry_run)


def _fitting(package: Path) -> Mapping[str, bytes]:
    """The pin on a wheel, which has to be of the version that makes the other files.

    Raises:
        KaifongError: it is no wheel of kaifong, or one of another version.
    """
    from kaifong import __version__
    from kaifong.errors import KaifongError
    from kaifong.setup.hub_workflows import PIN
    from kaifong.setup.package_pin import carried, read_pin

    files = carried(package.name, package.read_bytes())
    pin = read_pin(files[PIN].decode())
    if pin is not None and pin.version != __version__:
        raise KaifongError(
            f"{package.name} is kaifong {pin.version}, and here runs {__version__}",
            why="the workflows that are made here would not fit the engine that they install",
            mend=f"install that wheel on this machine and run its `kaifong init`, or name one of {__version__}",
        )
    return files


def _new_folder(root: Path | None) -> Path:
    """The folder of a hub to be.

    Raises:
        KaifongError: a hub stands there already, or something else does.
    """
    from kaifong.errors import KaifongError
    from kaifong.setup.scaffold import in_the_way

    folder = (root or Path.cwd()).resolve()
    if (folder / "hub.yml").exists():
        raise KaifongError(
            f"the folder {_said(folder)} is a hub already",
            mend="bring it to this version with `kaifong init --upgrade`, or name another folder with --root",
        )
    around = next((one for one in folder.parents if (one / "hub.yml").exists()), None)
    if around is not None:
        raise KaifongError(
            f"the folder {_said(folder)} lies within the hub {_said(around)}",
            why="a hub in a hub would be read as the outer one's content",
            mend="name a folder outside of it with --root DIR",
        )
    if others := in_the_way(folder):
        names = ", ".join(others[:5]) + (f" and {len(others) - 5} more" if len(others) > 5 else "")
        raise KaifongError(
            f"the folder {_said(folder)} is not empty: {names}",
            mend="name a new or empty folder with --root DIR; what Git and GitHub put in a repository may be there",
        )
    return folder


def _make(
    folder: Path,
    answers: Answers,
    people: tuple[tuple[str, int], ...],
    pin: Mapping[str, bytes] | None,
    *,
    dry_run: bool,
) -> None:
    from kaifong.cli.init_output import told_fresh
    from kaifong.publishing.clock import today
    from kaifong.setup.carrying_out import carry_out
    from kaifong.setup.renewing import fresh_plan
    from kaifong.setup.scaffold import hub_of, seed_files

    day = today(hub_of(seed_files(answers)).settings)
    plan = fresh_plan(folder, answers, day, maintainers=people, pin=pin)
    if not dry_run:
        carry_out(plan, folder)
    click.echo(
        told_fresh(plan, _said(folder), carried=pin is not None, named=bool(people), dry_run=dry_run), nl=False
    )


def _upgrade(root: Path | None, pin: Mapping[str, bytes] | None, *, large: bool, dry_run: bool) -> None:
    from kaifong.cli.init_output import told_upgrade
    from kaifong.cli.root_option import hub_root
    from kaifong.publishing.clock import today_in
    from kaifong.setup.carrying_out import carry_out
    from kaifong.setup.renewing import upgrade_plan

    place = hub_root(root)
    plan: Plan = upgrade_plan(place, today_in(place), pin=pin, large=large)
    if not dry_run:
        carry_out(plan, place)
    click.echo(told_upgrade(plan, dry_run=dry_run), nl=False)


def _said(folder: Path) -> str:
    """The folder as a person would type it."""
    return os.path.relpath(folder) if folder.is_relative_to(Path.cwd()) else str(folder)
