"""The command `kaifong`: a lazy group, so that `--help` costs none of the libraries that the subcommands need."""

from __future__ import annotations

import errno
import sys
from importlib import import_module

import click

from kaifong import __version__
from kaifong.errors import KaifongError

# Name, module and the line of help; the modules load only when their command runs.
COMMANDS: dict[str, tuple[str, str]] = {
    "init": ("kaifong.cli.init", "Make a hub in an empty folder, or bring one to this version."),
    "build": ("kaifong.cli.build", "Build the site from the hub's content."),
    "assemble": ("kaifong.cli.assemble", "Put together what `build --shard` made on several machines."),
    "serve": ("kaifong.cli.serve", "Build the site, serve it on this machine, and build again on every save."),
    "check": ("kaifong.cli.check", "Review what changed, named files, or the whole hub."),
    "fix": ("kaifong.cli.fix", "Mend what has one right answer."),
    "new": ("kaifong.cli.new", "Start an entry: asks for what it needs and writes a file that passes `check`."),
    "explain": ("kaifong.cli.explain", "Print each point of a member's score with its evidence."),
    "ranking": ("kaifong.cli.ranking", "Say who moves on the boards when the rules of recognition change."),
    "rings": ("kaifong.cli.rings", "For moderators: look for groups that credit mostly each other."),
    "export": ("kaifong.cli.export", "Write all that the hub holds of one member to a ZIP archive."),
    "erase": ("kaifong.cli.erase", "Forget a member who asks for it; says first what it would do."),
    "import": ("kaifong.cli.import_", "Bring in another system's posts."),
    "doctor": ("kaifong.cli.doctor", "Look for what is missing on this machine, in this hub and on GitHub."),
}

FAILED = 1  # something that a person can mend, and the message says how


class LazyGroup(click.Group):
    """A group that imports a subcommand when it is called or when its own help is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order of a newcomer's day, not of the alphabet."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, or None."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(COMMANDS[cmd_name][0]).command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with the nearest command where there is none of that name."""
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as wrong:
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            if not near:
                raise
            raise click.UsageError(f"{wrong.message} Did you mean {near[0]!r}?", ctx) from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, from the table above: importing them all would cost a second."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, line) for name, (_, line) in COMMANDS.items()])


@click.group(cls=LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kaifong")
def cli() -> None:
    """A community hub that members write and rules moderate, by pull request.

    \b
    Exit codes: 0 done (check: pass or advise), 1 something you can mend,
    2 wrong usage, 10 fix, 20 hold, 30 refuse, 70 no report, 130 stopped.
    """


def main() -> None:
    """The console script: one place that turns our errors into words and exit codes."""
    try:
        cli(standalone_mode=False)
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except (click.Abort, KeyboardInterrupt) as stopped:
        # click tells both by the same Abort, and names what it was as the cause.
        stop = isinstance(stopped, KeyboardInterrupt) or isinstance(stopped.__cause__, KeyboardInterrupt)
        ended = not stop and not sys.stdin.isatty()
        click.echo(
            "The input ended before the last question was answered; nothing was written." if ended else "Stopped.",
            err=True,
        )
        sys.exit(130)
    except BrokenPipeError:
        # The reader of our output went away (`kaifong check | head`): nothing is wrong, and nobody is left to tell.
        sys.stderr.close()
        sys.exit(0)
    except KaifongError as error:
        click.echo(str(error), err=True)
        sys.exit(FAILED)
    except OSError as error:
        refused = _refusal(error)
        if refused is None:
            raise
        click.echo(refused, err=True)
        sys.exit(FAILED)


def _refusal(error: OSError) -> str | None:
    """What the file system refused, in words; None for what is a bug of ours."""
    place = error.filename or "a file"
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return f"{place}: the disk is full.\n  do:  free some room and run the command again."
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return (
            f"{place}: this file or folder may not be written or read.\n"
            "  do:  give yourself the right to it, or name another place with --root."
        )
    return None
