"""`kaifong check`: the review of a pull request, on this machine, before it is one."""

from __future__ import annotations

import os
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
@click.option("--shard", metavar="K/N", help="With --all: part K of N, for machines that share the work.")
@click.option(
    "--merge", is_flag=True, help="Put the JSON reports of all shards, the PATHs, together; review nothing."
)
@click.option(
    "--submitter",
    metavar="LOGIN[:ID]",
    help="Who brings the change, by login, GitHub's number, or both: checks of authorship are asked too.",
)
@lang_option
@click.option(
    "--format",
    "shape",
    type=click.Choice(["text", "json", "summary"]),
    default="text",
    help="What is printed. A summary is the text as Markdown, for a job's page on GitHub.",
)
@click.option(
    "--explain", metavar="ID", help="Tell what a check looks for and how this hub has set it; review nothing."
)
@click.option("--show-policy", is_flag=True, help="List every check as this hub has set it; review nothing.")
@click.option(
    "--policy-schema",
    is_flag=True,
    help="Print the JSON Schema of guidelines/policy.yml, for editors, with this hub's own checks in it.",
)
@click.option(
    "--own-checks",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    metavar="FOLDER",
    help="Run the hub's own checks from here, in place of its default branch's. They are code: trust them first.",
)
@root_option
def command(  # noqa: PLR0913, PLR0917 - one argument an option is how click calls it
    paths: tuple[Path, ...],
    base: str | None,
    everything: bool,  # noqa: FBT001 - click hands flags over like this
    shard: str | None,
    merge: bool,  # noqa: FBT001
    submitter: str | None,
    lang: str | None,
    shape: str,
    explain: str | None,
    show_policy: bool,  # noqa: FBT001
    policy_schema: bool,  # noqa: FBT001
    own_checks: Path | None,
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
    if merge and not paths:
        raise click.UsageError("--merge needs the reports of all shards: name their files")
    if shard is not None and (merge or not everything):
        raise click.UsageError("--shard goes with --all, and with nothing else")
    try:
        code = _run(
            _Asked(
                paths,
                base,
                everything,
                shard,
                merge,
                submitter,
                lang,
                shape,
                explain,
                show_policy,
                policy_schema,
                own_checks,
            ),
            root,
        )
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
    shard: str | None
    merge: bool
    submitter: str | None
    lang: str | None
    shape: str
    explain: str | None
    show_policy: bool
    policy_schema: bool
    own_checks: Path | None


def _run(asked: _Asked, root: Path | None) -> int:
    """The exit code, after everything is printed."""
    from kaifong.cli import review_input, review_merge, review_output
    from kaifong.cli.own_checks_input import own_checks_for
    from kaifong.cli.policy_output import explained, schema, shown_policy
    from kaifong.entries.hub import load
    from kaifong.moderation.checks import CHECKS
    from kaifong.publishing.clock import today
    from kaifong.setup.rules import rules_read

    folder = hub_root(root)
    hub = load(folder)
    words = words_in(asked.lang, hub.settings)
    if asked.explain is not None or asked.show_policy or asked.policy_schema:
        own, _ = own_checks_for(folder, hub, None, asked.own_checks)
        words = words.with_own(own.messages)
        if asked.explain is not None:
            _print(explained(asked.explain, hub, words, own))
        else:
            _print(schema(words, own) if asked.policy_schema else shown_policy(hub, words, own))
        return 0
    change = review_input.change_for(
        folder,
        hub.settings,
        () if asked.merge else asked.paths,
        asked.base,
        everything=asked.everything or asked.merge,
    )
    day = today(hub.settings)
    change = review_input.brought_by(change, asked.submitter, hub, day)
    own, unasked = own_checks_for(folder, hub, change, asked.own_checks)
    words = words.with_own(own.messages)
    checks = (*CHECKS, *own.checks)
    mark = None
    if asked.merge:
        report = review_merge.merged_files(folder, hub, change, asked.paths, checks, words)
    else:
        rules_read(hub, change, checks, whole=asked.everything)
        if asked.shard is not None:
            mark = review_merge.mark(folder, hub, change, day, checks, review_input.shard(asked.shard))
        shard = mark.shard if mark else None
        report = review_input.reviewed(hub, change, day, words, checks=checks, skipped=unasked, shard=shard)
    _print(review_output.printed(report, asked.shape, words, hub, mark))
    return EXIT_CODES[report.verdict.label]


def _print(text: str) -> None:
    """Prints it; a reader who has gone away (`| head`) changes no verdict."""
    try:
        click.echo(text, nl=False)
        sys.stdout.flush()
    except BrokenPipeError:
        # What is left in the buffer would be tried again at the end, and complained about.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _said(error: KaifongError | PermissionError) -> str:
    if isinstance(error, KaifongError):
        return str(error)
    return f"{error.filename}: this file may not be read.\n  do:  give yourself the right to read it."
