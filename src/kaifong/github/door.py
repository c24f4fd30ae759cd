"""The door that GitHub Actions come in by: what every script of `scripts/` does before and after its flow."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

from kaifong.errors import KaifongError
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.payload import Payload, payload
from kaifong.github.refusals import Limited, Refusal
from kaifong.reporting.markdown import escaped

# Whoever reads a job's page wants to know which hub; a token is not needed to read a public one.
_NEEDED = ("GITHUB_REPOSITORY", "GITHUB_EVENT_NAME", "GITHUB_EVENT_PATH", "GITHUB_RUN_ID")
FAILED = 1


def enter(flow: Callable[[Desk], None]) -> None:
    """Runs a flow at the desk that the environment sets up, and ends the process.

    The exit code is 0, or 1 where the flow failed; why stands in the job's summary and in its log.
    """
    environment = dict(os.environ)
    try:
        desk = desk_of(environment, Path.cwd(), datetime.now(UTC))
    except KaifongError as error:
        sys.exit(str(error))
    sys.exit(run(flow, desk))


def run(flow: Callable[[Desk], None], desk: Desk) -> int:
    """The exit code of a flow, whose failure is told."""
    try:
        flow(desk)
    except KaifongError as error:
        desk.tell(_failure(error))
        for line in str(error).splitlines():
            desk.log(line)
        return FAILED
    except Exception as error:  # noqa: BLE001 - whatever it is, the summary has to say that nothing was decided
        desk.tell(
            f"### This run failed\n\n{type(error).__name__}: a defect of Kaifong. Nothing was decided by it. The log"
            " of this step has the traceback: please report it; running the job again does no harm."
        )
        for line in traceback.format_exc().splitlines():
            desk.log(line)
        return FAILED
    finally:
        calls = desk.api.calls
        desk.log(f"GitHub was asked {calls['rest']} times by REST, {calls['graphql']} times by GraphQL.")
    return 0


def desk_of(environment: Mapping[str, str], root: Path, now: datetime) -> Desk:
    """The desk for a step of a workflow.

    Raises:
        KaifongError: this is no step of a workflow, or its event cannot be read.
    """
    missing = [name for name in _NEEDED if not environment.get(name)]
    if missing:
        raise KaifongError(
            f"the environment lacks {', '.join(missing)}",
            why="this script is one step of a GitHub workflow, and is told there what happened",
            mend="on your own machine use `kaifong check` instead",
        )
    repository = environment["GITHUB_REPOSITORY"]
    token = environment.get("GITHUB_TOKEN") or environment.get("KAIFONG_TOKEN")
    server = environment.get("GITHUB_SERVER_URL", "https://github.com")
    number = int(environment["GITHUB_RUN_ID"])
    return Desk(
        api=Api(token, repository, url=environment.get("GITHUB_API_URL", "https://api.github.com")),
        event_name=environment["GITHUB_EVENT_NAME"],
        event=_event(Path(environment["GITHUB_EVENT_PATH"])),
        root=root,
        now=now,
        environment=environment,
        run=Run(
            number,
            int(environment.get("GITHUB_RUN_ATTEMPT", "1")),
            f"{server}/{repository}/actions/runs/{number}",
        ),
        bot_login=environment.get("KAIFONG_BOT_LOGIN") or None,
    )


def _event(path: Path) -> Payload:
    try:
        return payload(path.read_bytes())
    except (OSError, ValueError) as error:
        raise KaifongError(
            f"the event that started this run cannot be read: {type(error).__name__}",
            mend="run the job again; GitHub writes that file itself",
        ) from error


def _failure(error: KaifongError) -> str:
    title = "### GitHub let this run wait" if isinstance(error, Limited) else "### This run failed"
    lines = [title, "", f"**What was seen:** {escaped(error.seen)}"]
    if error.path:
        lines.append(f"**Where:** {escaped(error.path)}{f', line {error.line}' if error.line else ''}")
    if error.why:
        lines.append(f"**Why it matters:** {escaped(error.why)}")
    lines.append(f"**What to do:** {escaped(error.mend)}")
    if isinstance(error, Refusal):
        lines.append("Nothing is posted twice when the job is run again.")
    return "\n\n".join(lines)
