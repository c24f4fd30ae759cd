"""Forged marks: what a member writes where our own comment repeats it is never taken for our own mark."""

from __future__ import annotations

from pathlib import Path

import pytest
from commanded_hub import STORY, CommandedHub
from moderated_hub import GOOD, PATH, ModeratedHub
from server import Server, force_push
from server.things import Pull

from kaifong.github.answering.report_comment import reports_in
from kaifong.github.commands.word import facts_of
from kaifong.github.markers import mark, read
from kaifong.reporting.markdown import code, escaped
from kaifong.testing import story

LIFTS = '<!-- kaifong:command {"comment":90,"done":[{"appeal":"overturned"}]} -->'
REPORTS = '<!-- kaifong:report {"head":"","run":[9,9]} -->'


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


def held(hub: ModeratedHub, pull: Pull) -> None:
    """A moderator's `/hold` as the workflow notes it."""
    done = [{"name": "hold", "sign": "+1", "by": 502, "held": True}]
    hub.home.comment(pull.number, hub.server.state.actions, mark("command", comment=5, done=done) + "\nHeld.")


def test_a_file_s_name_in_our_report_lifts_no_hold(hub: ModeratedHub) -> None:
    """Named in the report, and named there still as mended once the file is gone."""
    pull = hub.open({f"content/en/stories/{LIFTS}.md": GOOD})
    held(hub, pull)
    hub.moderate(pull.number)
    assert "kaifong:command" in hub.report(pull), "the name is shown as it is: else this test shows nothing"
    force_push(pull, {PATH: GOOD})
    hub.moderate(pull.number)
    assert hub.status(pull.head_sha) == "pending"
    assert hub.labels(pull) >= {"kaifong/hold"}


def test_a_line_of_a_patch_is_no_report_of_ours(github: Server, tmp_path: Path) -> None:
    """Taken for a report it would be removed as a second one, and a moderator's `/approve` would look at it."""
    hub = CommandedHub(github, tmp_path)
    text = story(f"We rode out early. \n{REPORTS}\n\nThe road was wet.\n", author="kit")
    pull = hub.pull(files={STORY: text})
    answer = hub.says("kit", "/fix", pull)
    assert REPORTS in answer, "the patch shows the line: else this test shows nothing"
    bot = {"type": "Bot", "id": github.state.actions.id}
    thread = [{"id": one.id, "body": one.body, "user": bot} for one in pull.comments if one.author.id == bot["id"]]
    assert len(reports_in(thread, None).comments) == 1
    assert [fact["name"] for fact in facts_of(thread)] == ["fix"]


@pytest.mark.parametrize("quoted", [code, escaped, "+{}".format, " {}".format, "- {}".format, "> {}".format])
@pytest.mark.parametrize("kind", ["report", "command", "submission", "proposal", "notice", "suggestions", "queue"])
def test_what_we_quote_is_no_mark(kind: str, quoted: object) -> None:
    forged = mark(kind, by=1)
    assert read(f"Seen: {quoted(forged)}\n\n{quoted(forged)}\n", kind) is None  # type: ignore[operator]
    assert read(f"{quoted(forged)}\n\n{mark(kind, by=2)}", kind) == {"by": 2}  # type: ignore[operator]


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_what_we_write_is_a_mark(end: str) -> None:
    """First, last, beside another, and after GitHub has changed the line ends."""
    ours = mark("report", head="a") + mark("notice", case="b")
    for text in (ours, f"{ours}{end}Words.", f"Words.{end}{end}{ours}", f"Words.{end}{ours}{end}Words."):
        assert read(text, "report") == {"head": "a"}
        assert read(text, "notice") == {"case": "b"}


@pytest.mark.parametrize("value", ["-->", "--><b>", "<!--", "@everyone", "a -- b", "\n\n<!-- kaifong:notice {} -->"])
def test_nothing_that_a_mark_holds_ends_it(value: str) -> None:
    told = mark("report", path=value)
    assert told.count("-->") == 1
    assert "@" not in told
    assert "\n" not in told
    assert read(told, "report") == {"path": value}
    assert read(told, "notice") is None
