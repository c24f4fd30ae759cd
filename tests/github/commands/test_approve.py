"""`/approve` against the simulated GitHub: the commit that was seen, reviewed again, or nothing."""

from __future__ import annotations

from typing import Any

import pytest
from commanded_hub import STORY, TEXT, CommandedHub
from server.pulling import force_push, push

from kaifong.github.review_pull import reviewed
from kaifong.testing import story

ADVERT = story(
    "Buy followers now!!! Cheap Rolex, free money, click www.example.com/deal today, limited offer.\n", author="kit"
)
STUB = story("Start where it began: a morning, a street, a broken cup.\n", author="kit")


def test_it_merges_the_commit_that_was_seen(hub: CommandedHub) -> None:
    pull = hub.pull(
        title="A ride @everyone fixes #1", message="A\n\nCo-authored-by: Pat <17+pat@users.noreply.github.com>"
    )
    comment = hub.repository.comment(pull.number, "mei", "It made me want to ride.\n\n/approve")
    answer = hub.run(comment, pull)
    assert pull.merged_at is not None
    assert f"`{pull.head_sha[:7]}`" in answer
    assert "Approved by mei" in answer
    assert hub.status(pull) == "success"
    assert hub.reactions(comment) == ["eyes", "rocket"]
    assert hub.dispatched() == ["publish.yml", "collect.yml"]
    assert hub.labels(pull) == {"kaifong/advise"} or hub.labels(pull) == {"kaifong/pass"}
    message = hub.repository.git.text("log", "-1", "--format=%B", "main")
    assert message.splitlines()[0] == f"A ride ＠everyone fixes  1 (#{pull.number})"
    assert "Co-authored-by: Pat <17+pat@users.noreply.github.com>" in message
    assert "Approved-by: mei <11+mei@users.noreply.github.com>" in message


def test_what_was_pushed_after_the_report_was_not_seen(hub: CommandedHub) -> None:
    pull = hub.pull()
    push(pull, {STORY: TEXT + "More.\n"})
    answer = hub.says("mei", "/approve", pull)
    assert f"`/approve {pull.head_sha[:7]}`" in answer
    assert pull.merged_at is None
    assert hub.status(pull) is None
    assert "merged" in hub.says("mei", f"/approve {pull.head_sha[:7]}", pull)


def test_a_report_that_came_while_the_comment_was_written_was_not_seen(hub: CommandedHub) -> None:
    """Pushed away and back: the commit is an old one, and still nobody looked at it when they wrote."""
    pull = hub.pull()
    first = pull.head_sha
    force_push(pull, {STORY: TEXT + "Nice.\n"})
    hub.report(pull)
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    assert pull.head_repository is not None
    pull.head_repository.git.point(f"refs/heads/{pull.head_branch}", first)
    pull.head_repository.pushed(pull.head_branch, None)
    assert pull.head_sha == first
    hub.report(pull)
    assert "I cannot tell" in hub.run(comment, pull)
    assert pull.merged_at is None


def test_another_commit_than_the_newest_is_not_approved(hub: CommandedHub) -> None:
    pull = hub.pull()
    old = pull.head_sha
    push(pull, {STORY: TEXT + "More.\n"})
    hub.report(pull)
    answer = hub.says("mei", f"/approve {old}", pull)
    assert f"`{pull.head_sha[:7]}`" in answer
    assert pull.merged_at is None


def test_a_push_between_review_and_merge_merges_nothing(hub: CommandedHub, monkeypatch: pytest.MonkeyPatch) -> None:
    pull = hub.pull()
    seen = pull.head_sha

    def late(*given: Any) -> Any:
        found = reviewed(*given)
        push(pull, {STORY: ADVERT})
        return found

    monkeypatch.setattr("kaifong.github.commands.approve.reviewed", late)
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    answer = hub.run(comment, pull)
    assert f"`{seen[:7]}`" in answer
    assert "nothing was merged" in answer
    assert pull.merged_at is None
    assert hub.status(pull) is None, "what was pushed is not approved"
    assert hub.dispatched() == []


def test_a_hold_that_was_asked_for_later_goes_before_an_approval_that_comes_late(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    hub.says("ann", "/hold Please wait for her answer.", pull)
    assert "asked to hold" in hub.run(comment, pull)
    assert pull.merged_at is None
    assert hub.status(pull) == "pending"
    assert "and merged" in hub.says("mei", "/approve", pull)


def test_the_author_hears_in_their_language_that_it_is_merged(hub: CommandedHub) -> None:
    path = "content/zh-Hant/stories/dawn-ride.md"
    pull = hub.pull(files={path: story("我們在天未光的時候出發，沿着海邊一直踩到水塘。\n", author="kit")})
    assert "多謝你！" in hub.says("mei", "/approve", pull)
    assert pull.merged_at is not None


def test_the_review_is_made_again_and_a_refusal_stands(hub: CommandedHub) -> None:
    """The report says what it likes: what counts is what the checks say of this commit now."""
    pull = hub.pull(files={"content/en/stories/evil.md": ("120000", b"/etc/passwd")})
    answer = hub.says("ann", "/approve because I say so", pull)
    assert "no approval" in answer
    assert pull.merged_at is None
    assert hub.status(pull) is None


def test_what_the_author_should_change_is_published_for_a_reason_alone(hub: CommandedHub) -> None:
    text = story("We rode out.\n\n![](missing.jpg)\n", author="kit")
    pull = hub.pull(files={STORY: text})
    answer = hub.says("mei", "/approve", pull)
    assert "say why in a sentence" in answer
    assert pull.merged_at is None
    assert "The reason: The picture follows tomorrow" in hub.says(
        "mei", "/approve The picture follows tomorrow.", pull
    )
    assert pull.merged_at is not None


def test_files_of_the_house_take_a_maintainer(hub: CommandedHub) -> None:
    pull = hub.pull(files={"README.md": "# Mine now\n"})
    assert "needs a maintainer" in hub.says("mei", "/approve", pull)
    assert pull.merged_at is None
    hub.says("ann", "/approve", pull)
    assert pull.merged_at is not None


def test_what_github_waits_for_is_said_and_the_approval_stands(hub: CommandedHub) -> None:
    hub.repository.protected["main"] = {"statuses": ["kaifong/review", "verify"]}
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "mei", "/approve")
    answer = hub.run(comment, pull)
    assert "does not merge it yet" in answer
    assert "verify" in answer
    assert hub.status(pull) == "success"
    assert hub.reactions(comment) == ["eyes", "+1"]
    assert pull.merged_at is None
    hub.repository.status(pull.head_sha, "verify", "success")
    hub.says("mei", "/approve", pull)
    assert pull.merged_at is not None


@pytest.mark.parametrize(
    ("facts", "words"),
    [({"draft": True}, "Ready for review"), ({"base": "other"}, "`other`")],
    ids=["draft", "other branch"],
)
def test_what_cannot_be_merged_is_not_approved(hub: CommandedHub, facts: dict[str, Any], words: str) -> None:
    hub.repository.commit("other", {"x.md": "x\n"})
    pull = hub.pull(**facts)
    assert words in hub.says("mei", "/approve", pull)
    assert hub.status(pull) is None


def test_a_conflict_is_the_authors_to_resolve(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.repository.commit("main", {STORY: TEXT.replace("harbour", "river")})
    assert "Resolve conflicts" in hub.says("mei", "/approve", pull)
    assert hub.status(pull) is None


def test_a_closed_one_is_left(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("kit", "/withdraw", pull)
    assert pull.state == "closed"
    assert "closed" in hub.says("mei", "/approve", pull)
    assert hub.status(pull) is None


def test_a_stub_is_never_published_whatever_the_reason(hub: CommandedHub) -> None:
    from kaifong.languages.catalogue import translator

    text = story(translator("en").text("new-body-story") + "\n", author="kit")
    pull = hub.pull(files={STORY: text})
    assert "no approval can stand in for" in hub.says("ann", "/approve It will be written soon.", pull)
    assert pull.merged_at is None


def test_the_way_to_merge_is_the_repositorys(hub: CommandedHub) -> None:
    hub.repository.settings["merge"] = {"allow_squash_merge": False}
    pull = hub.pull()
    hub.says("mei", "/approve", pull)
    assert pull.merged_at is not None
