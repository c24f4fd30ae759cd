"""What a pull request tries on the commit that its merge makes, and on whoever approves it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from commanded_hub import STORY, TEXT, CommandedHub
from server import Server, force_push, push
from test_merging import PULL

from kaifong.github.merging import MOST_TRAILERS, title_of, trailers

SKIPS = ("[skip ci]", "[ci skip]", "[no ci]", "[skip actions]", "[ACTIONS SKIP]", "skip-checks: true")
CLOSES = ("closes #5", "Fixes kai/hub#5", "resolves GH-5", "closes https://github.com/kai/hub/issues/5")


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> CommandedHub:
    return CommandedHub(github, tmp_path)


@pytest.mark.parametrize("words", [*SKIPS, *CLOSES])
def test_no_words_of_a_stranger_close_an_issue_or_stop_a_workflow(words: str) -> None:
    title = title_of(replace(PULL, title=f"A ride {words}"))
    [trailer] = trailers([f"A ride\n\nCo-authored-by: {words} <17+pat@users.noreply.github.com>\n"])
    for told in (title.removesuffix("(#7)"), trailer.partition("<")[0]):
        assert words not in told
        assert not any(sign in told for sign in ("#5", "GH-5", "://", "skip-checks"))


def test_nobody_is_credited_by_the_thousand() -> None:
    lines = "".join(f"Co-authored-by: p{one} <{one}+p{one}@users.noreply.github.com>\n" for one in range(2_000))
    assert len(trailers([lines] * 3)) == MOST_TRAILERS


def test_what_is_merged_says_nothing_but_who_worked_on_it(hub: CommandedHub) -> None:
    message = "Closes #1\n\nCo-authored-by: closes #1 <17+pat@users.noreply.github.com>\nApproved-by: yan <1+y@x>\n"
    pull = hub.pull(title="closes #1 [skip ci] @everyone", message=message)
    hub.says("mei", "/approve", pull)
    assert pull.merged_at is not None
    told = hub.repository.git.run("log", "-1", "--format=%B", "main").decode()
    assert told.strip().splitlines() == [
        f"closes  1 [ skip ci] \uff20everyone (#{pull.number})",
        "",
        "Co-authored-by: closes  1 <17+pat@users.noreply.github.com>",
        "Approved-by: mei <11+mei@users.noreply.github.com>",
    ]


def test_pushed_away_and_back_takes_a_new_look(hub: CommandedHub) -> None:
    """The commit is the one that was reported on once, but not what stood there when the moderator wrote."""
    pull = hub.pull()
    good = pull.head_sha
    force_push(pull, {STORY: TEXT.replace("city", "evil")})
    hub.report(pull)
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    pull.head_sha = good
    hub.report(pull)
    assert "/approve" in hub.run(comment, pull)
    assert pull.merged_at is None


def test_an_approval_whose_comment_is_gone_merges_nothing(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    pull.comments.remove(comment)
    hub.run(comment, pull)
    assert pull.merged_at is None


def test_a_report_that_somebody_who_can_write_has_changed_was_not_seen(hub: CommandedHub) -> None:
    """Their change is newer than the moderator's word, whatever commit they make the report name."""
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    push(pull, {STORY: TEXT.replace("city", "evil")})
    [report] = [one for one in pull.comments if "kaifong:report" in one.body]
    report.body = report.body.replace(report.body.split('"head":"')[1][:40], pull.head_sha)
    report.updated = hub.server.state.stamp()
    hub.run(comment, pull)
    assert pull.merged_at is None


def test_a_login_like_the_machine_s_is_not_the_machine(hub: CommandedHub) -> None:
    """Neither may it command as a bot, nor is its pull request one of ours."""
    hub.server.state.user("github-actions", id=9001)
    pull = hub.pull("github-actions", title="x", body='<!-- kaifong:proposal {"by":17} -->')
    assert hub.says("github-actions", "/approve It is mine, let it through.", pull)
    assert pull.merged_at is None
    assert hub.says("pat", "/withdraw", pull)
    assert pull.state == "open", "the mark in a person's pull request makes nobody its owner"
