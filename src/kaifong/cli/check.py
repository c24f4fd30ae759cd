"""`kaifong check`: the review of a pull request, on this machine, before it is one."""

from __future__ import annotations

import sys
import traceback
from dataclasses import dataclass
from pathlib import Path

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option
from kaifong.errors import KaifongError

# docs/exit-codes.md tells people and machines; a test holds the two together.
EXIT_CODES = {"pass": 0, "advise": 0, "fix": 10, "hold": 20, "refuse": 30}
WRONG_USAGE = 2
NO_REPORT = 70  # EX_SOFTWARE of sysexits.h


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@click.option(
    "--base", metavar="REV", help="Review what changed since this commit. Default: the hub's default branch."
)
@click.option("--all", "everything", is_flag=True, help="Review the whole hub.")
@click.option("--submitter", metavar="LOGIN", help="Who brings the change: checks of authorship are asked too.")
@lang_option
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="What is printed.")
@click.option(
    "--explain", metavar="ID", help="Tell what a check looks for and how this hub has set it; review nothing."
)
@click.option("--show-policy", is_flag=True, help="List every check as this hub has set it; review nothing.")
@root_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option is how click calls it
    paths: tuple[Path, ...],
    base: str | None,
    everything: bool,  # noqa: FBT001 - click hands flags over like this
    submitter: str | None,
    lang: str | None,
    shape: str,
    explain: str | None,
    show_policy: bool,  # noqa: FBT001
    root: Path | None,
) -> None:
    """Review what changed, named files, or the whole hub.

    Without arguments: everything that differs from the default branch, uncommitted and new files included.

    \b
    Exit codes: 0 pass or advise, 10 fix, 20 hold, 30 refuse,
    2 wrong usage, 70 no report at all.
    """
    if sum((bool(paths), base is not None, everything)) > 1:
        raise click.UsageError("PATH, --base and --all exclude one another: say one of them")
    try:
        code = _run(_Asked(paths, base, everything, submitter, lang, shape, explain, show_policy), root)
    except (KaifongError, PermissionError) as error:
        click.echo(_said(error), err=True)
        from kaifong.history.changes import PathError

        sys.exit(WRONG_USAGE if isinstance(error, PathError) else NO_REPORT)
    except click.ClickException:
        raise
    except Exception:  # noqa: BLE001 - a bug of ours must not look like a verdict, whatever it is
        traceback.print_exc()
        sys.exit(NO_REPORT)
    sys.exit(code)


@dataclass(frozen=True)
class _Asked:
    """The command line."""

    paths: tuple[Path, ...]
    base: str | None
    everything: bool
    submitter: str | None
    lang: str | None
    shape: str
    explain: str | None
    show_policy: bool


def _run(asked: _Asked, root: Path | None) -> int:
    """The exit code, after everything is printed."""
    from kaifong.cli import review_input, review_output
    from kaifong.entries.hub import load
    from kaifong.publishing.clock import today

    folder = hub_root(root)
    hub = load(folder)
    words = words_in(asked.lang, hub.settings)
    if asked.explain is not None or asked.show_policy:
        click.echo(review_output.policy_text(hub, words, asked.explain), nl=False)
        return 0
    change = review_input.change_for(folder, hub.settings, asked.paths, asked.base, everything=asked.everything)
    review_input.rules_read(hub, change, whole=asked.everything)
    change = review_input.brought_by(change, asked.submitter)
    report = review_input.reviewed(hub, change, today(hub.settings), words)
    click.echo(review_output.printed(report, asked.shape, words, hub), nl=False)
    return EXIT_CODES[report.verdict.label]


def _said(error: KaifongError | PermissionError) -> str:
    if isinstance(error, KaifongError):
        return str(error)
    return f"{error.filename}: this file may not be read.\n  do:  give yourself the right to read it."
