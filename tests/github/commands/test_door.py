"""The workflow's own step as a process: the script, the environment that GitHub gives, the summary that it leaves."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from commanded_hub import NAME, CommandedHub
from server.things import Comment, Pull

SCRIPT = Path(__file__).parents[3] / "scripts" / "command.py"


def step(hub: CommandedHub, comment: Comment, pull: Pull, token: str) -> tuple[int, str, str]:
    """Runs the step; gives its exit code, its log and its summary."""
    desk = hub.desk(comment, pull)
    event, summary = hub.folder / "event.json", hub.folder / "summary.md"
    event.write_text(json.dumps(desk.event), encoding="utf-8")
    summary.write_text("", encoding="utf-8")
    environment = {
        "PATH": os.environ["PATH"],
        "GITHUB_TOKEN": token,
        "GITHUB_API_URL": hub.server.url,
        "GITHUB_SERVER_URL": hub.server.url,
        "GITHUB_REPOSITORY": NAME,
        "GITHUB_EVENT_NAME": "issue_comment",
        "GITHUB_EVENT_PATH": str(event),
        "GITHUB_STEP_SUMMARY": str(summary),
        "GITHUB_RUN_ID": "7",
        "GITHUB_RUN_ATTEMPT": "1",
        "RUNNER_TEMP": str(hub.folder),
    }
    command = [sys.executable, str(SCRIPT)]
    done = subprocess.run(
        command, cwd=desk.root, env=environment, capture_output=True, text=True, check=False, timeout=120
    )
    return done.returncode, done.stdout + done.stderr, summary.read_text("utf-8")


def test_the_step_merges_what_a_moderator_approves(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    code, log, summary = step(hub, comment, pull, hub.server.token(hub.grants))
    assert code == 0, log
    assert pull.merged_at is not None
    assert "`/approve` by mei (moderator): merged" in summary


def test_a_token_that_is_not_valid_fails_the_step_and_says_why(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    code, log, summary = step(hub, comment, pull, "ghs_nonsense")
    assert code == 1
    assert pull.merged_at is None
    assert "401" in summary
    assert "Traceback" not in log
    assert "ghs_nonsense" not in log + summary


def test_nothing_that_a_stranger_writes_commands_the_runner(hub: CommandedHub) -> None:
    pull = hub.pull(title="::add-mask::x", body="::error::y")
    text = "/hold %0A::error file=x::pwned ##[error]pwned\n\n::stop-commands::z"
    comment = hub.repository.comment(pull.number, "pat", text)
    code, log, _ = step(hub, comment, pull, hub.server.token(hub.grants))
    assert code == 0
    assert not [line for line in log.splitlines() if line.lstrip().startswith(("::", "##["))]
