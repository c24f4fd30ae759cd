"""Making the hub's machine do so much that it has no time, or no requests, for anybody else."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from commanded_hub import CommandedHub
from moderated_hub import GOOD, ModeratedHub
from server import Server
from server.git import FileChange

from kaifong.github import moderate as flow
from kaifong.github import review_pull
from kaifong.github.markers import mark
from kaifong.github.reading import base as reading_base


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


def test_a_review_that_takes_the_sweep_s_whole_time_does_so_once(
    hub: ModeratedHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    """GitHub ends the job in the midst of the oldest; the next sweep comes to the others first."""
    slow, other = hub.open(), hub.open(author="siu-ming")
    real = review_pull.reviewed

    class Ended(BaseException):
        """The job's time is over: nothing of ours runs any more."""

    def ending(desk: Any, pull: Any, base: Any) -> Any:
        if pull.number == slow.number:
            raise Ended
        return real(desk, pull, base)

    monkeypatch.setattr(flow, "reviewed", ending)
    with pytest.raises(Ended):
        hub.sweep()
    assert hub.status(other.head_sha) is None
    with pytest.raises(Ended):
        hub.sweep()
    assert hub.status(other.head_sha) not in (None, "error")
    assert hub.status(slow.head_sha) == "error", "what is not reviewed is not let through"


def test_hundreds_of_comments_hide_nothing(hub: ModeratedHub) -> None:
    """GitHub takes 2,500 comments. A request each hundred reads them, and our one report is found."""
    pull = hub.open()
    hub.moderate(pull.number)
    bot = hub.server.state.actions
    done = [{"name": "hold", "sign": "+1", "by": 502, "held": True}]
    for one in range(230):
        hub.home.comment(pull.number, "mei", mark("report", head="0" * 40, run=[9**9, 1]) if one % 2 else "/approve")
    hub.home.comment(pull.number, bot, mark("command", comment=10**6, done=done) + "\nHeld.")
    code, desk = hub.moderate(pull.number)
    assert code == 0
    assert len([one for one in pull.comments if one.author is bot]) == 2
    assert hub.status(pull.head_sha) == "pending", "the moderator's word stands among them"
    assert desk.api.calls["rest"] <= 15 + 230 // 100


def test_hundreds_of_open_pull_requests_are_not_all_listed(
    hub: ModeratedHub, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading_base, "MOST_OPEN", 100)
    for one in range(110):
        hub.open({"content/en/stories/x.md": GOOD}, branch=f"b-{one}")
    pull = hub.open(author="siu-ming")
    hub.server.calls.clear()
    hub.moderate(pull.number)
    assert hub.server.counted("GET", "/pulls") - hub.server.counted("GET", "/pulls/") <= 1
    assert hub.status(pull.head_sha) is not None


def test_three_thousand_files_cost_hardly_more_requests_than_one(hub: ModeratedHub) -> None:
    files: dict[str, FileChange] = {f"content/en/stories/r-{one}.md": "x" for one in range(3_000)}
    pull = hub.open(files)
    code, desk = hub.moderate(pull.number)
    assert code == 0
    assert hub.status(pull.head_sha) == "pending"
    assert re.search("1.?000 of 3.?000 files", hub.report(pull))
    assert desk.api.calls["rest"] <= 20


def test_a_hundred_megabytes_are_not_fetched(hub: ModeratedHub) -> None:
    pull = hub.open({"content/en/stories/big.md": b"0123456789abcdef" * (100 * 2**16), "README.md": b"\0" * 2**27})
    code, _ = hub.moderate(pull.number)
    assert code == 0
    assert hub.status(pull.head_sha) == "pending"
    assert "25" in hub.report(pull)


@pytest.mark.parametrize("role", [None, "triage"])
def test_when_few_requests_are_left_they_are_moderators(github: Server, tmp_path: Path, role: str | None) -> None:
    commanded = CommandedHub(github, tmp_path)
    pull = commanded.pull()
    comment = commanded.repository.comment(pull.number, "mei" if role else "kit", "/help")
    desk = commanded.desk(comment, pull)
    github.state.tokens[list(github.state.tokens)[-1]].remaining = 150
    from kaifong.github.commands.flow import command

    command(desk)
    assert bool(commanded.answer(comment, pull)) is bool(role)
    assert desk.api.calls["rest"] <= (20 if role else 2)
