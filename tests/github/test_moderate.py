"""The flow `moderate`, at the tests' GitHub: what is said, to whom, how often, and what is left alone."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from moderated_hub import BAD, GOOD, PATH, UNTIDY, ModeratedHub
from server import Server, force_push, push
from server.things import Review

from kaifong.entries.settings_reader import read_settings
from kaifong.github import moderate as flow
from kaifong.github.answering import answer as answering
from kaifong.github.door import run
from kaifong.github.labels import labels_of
from kaifong.github.markers import Mark, mark
from kaifong.github.review_pull import reviewed
from kaifong.github.thread import thread_of
from kaifong.testing import story


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


def test_a_first_timer_s_good_story_is_answered_at_once(hub: ModeratedHub) -> None:
    pull = hub.open(title="My first ride")
    code, desk = hub.moderate(pull.number)
    assert code == 0
    text = hub.report(pull)
    assert text.startswith("### Pass")
    assert f"`{pull.head_sha[:10]}`" in text
    assert "Welcome, mei, and thank you" in text
    assert "Asked to read it: wai-lam." in text
    assert "Who else looks after this: siu-yan and yan-tong." in text
    assert "You hear from a person by 23 November 2026 17:00 (Hong Kong Standard Time)." in text
    assert hub.status(pull.head_sha) == "success"
    assert {"kaifong/kind-story", "kaifong/lang-en", "kaifong/first-timer"} <= hub.labels(pull)
    assert hub.labels(pull) & {"kaifong/pass", "kaifong/advise"}
    assert any("answered" in one for one in desk.said)


def test_a_bad_one_is_told_what_to_change_and_nobody_is_asked_to_read_it(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: BAD})
    hub.moderate(pull.number)
    text = hub.report(pull)
    assert "#### To change (" in text
    assert "9123 4567" not in text
    assert f"/blob/{pull.head_sha}/{PATH}?plain=1#L" in text
    assert hub.status(pull.head_sha) == "failure"
    assert "kaifong/fix" in hub.labels(pull)
    assert pull.requested == []


def test_a_newcomer_mends_first_and_only_then_somebody_is_asked_to_read_it(hub: ModeratedHub) -> None:
    hub.home.commit("main", {"guidelines/policy.yml": "schema: kaifong.policy/1\n"})
    pull = hub.open({PATH: UNTIDY.replace("We rode on.", "[Look](javascript:alert(1))")})
    hub.moderate(pull.number)
    assert hub.report(pull).startswith("### First it is your turn: please mend what is marked.\n")
    assert "**First it is your turn:** one thing below is for you to change." in hub.report(pull)
    assert "Who looks after this: wai-lam, siu-yan and yan-tong." in hub.report(pull)
    assert "You hear from a person by" not in hub.report(pull)
    assert (pull.requested, hub.status(pull.head_sha)) == ([], "pending")
    push(pull, {PATH: GOOD})
    hub.moderate(pull.number)
    assert hub.report(pull).startswith("### So far so good: a moderator reads it before it is published.\n")
    assert "First it is your turn" not in hub.report(pull)
    assert "You hear from a person by" in hub.report(pull)
    assert [one.login for one in pull.requested] == ["wai-lam"]


def test_pushing_edits_the_one_comment_and_strikes_what_was_mended(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: BAD})
    hub.moderate(pull.number)
    first = hub.reports(pull)[0].id
    push(pull, {PATH: GOOD})
    hub.moderate(pull.number)
    [comment] = hub.reports(pull)
    assert comment.id == first
    assert "#### Mended since last time\n\n- ~~`" in str(comment.body)
    assert hub.status(pull.head_sha) == "success"
    assert "kaifong/fix" not in hub.labels(pull)


def test_a_promise_is_counted_from_the_first_answer_and_not_repeated_when_it_is_past(hub: ModeratedHub) -> None:
    pull = hub.open()
    hub.moderate(pull.number)
    [said] = re.findall(r"You hear from a person by [^.]*", hub.report(pull))
    hub.server.state.tick(hours=20)
    push(pull, {PATH: GOOD + "\nMore.\n"})
    hub.moderate(pull.number)
    assert said in hub.report(pull)
    hub.server.state.tick(hours=20)
    push(pull, {PATH: GOOD + "\nMuch more.\n"})
    hub.moderate(pull.number)
    assert "You hear from a person" not in hub.report(pull)


def test_others_labels_are_left_alone(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: BAD})
    pull.labels += [hub.home.label("help wanted"), hub.home.label("kaifong/pass"), hub.home.label("kaifong/featured")]
    hub.moderate(pull.number)
    assert {"help wanted", "kaifong/featured", "kaifong/fix"} <= hub.labels(pull)
    assert "kaifong/pass" not in hub.labels(pull)


def test_the_same_again_writes_nothing_new(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: UNTIDY})
    hub.moderate(pull.number)
    [before] = hub.reports(pull)
    body, updated, reviews = before.body, before.updated, len(pull.reviews)
    hub.server.calls.clear()
    hub.moderate(pull.number, event="workflow_dispatch")
    [after] = hub.reports(pull)
    assert (after.body, after.updated, len(pull.reviews)) == (body, updated, reviews)
    assert hub.server.counted("PATCH") == 0


def test_suggestions_come_once_in_one_review_and_only_new_ones_later(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: UNTIDY})
    hub.moderate(pull.number)
    [review] = pull.reviews
    assert review.commit == pull.head_sha
    assert all("```suggestion" in one.body for one in pull.review_comments)
    count = len(pull.review_comments)
    assert count >= 1
    push(pull, {PATH: UNTIDY.replace("We rode on.", "We rode on.\n\nIt rained. ")})
    hub.moderate(pull.number)
    assert len(pull.reviews) == 2
    assert len(pull.review_comments) == count + 1


def test_where_the_diff_does_not_reach_nothing_is_suggested(hub: ModeratedHub) -> None:
    long = story("A space at the end. \n\n" + "A line.\n\n" * 30, author="mei")
    hub.home.commit("main", {PATH: long})
    pull = hub.open({PATH: long + "One more line.\n"})
    hub.moderate(pull.number)
    assert pull.reviews == []
    assert "trailing-space" in hub.report(pull)


def test_a_draft_is_reviewed_and_nobody_is_asked(hub: ModeratedHub) -> None:
    pull = hub.open(draft=True)
    hub.moderate(pull.number)
    assert "This is a draft" in hub.report(pull)
    assert pull.requested == []
    assert hub.status(pull.head_sha) == "success"


def test_a_conflict_is_reviewed_and_told(hub: ModeratedHub) -> None:
    pull = hub.open({"content/en/stories/old.md": story("Mine.\n", author="mei")})
    hub.home.commit("main", {"content/en/stories/old.md": story("Theirs.\n", author="yan")})
    hub.moderate(pull.number)
    assert "Press **Resolve conflicts**" in hub.report(pull)


def test_a_deleted_fork_is_answered_too(hub: ModeratedHub) -> None:
    pull = hub.open()
    assert pull.head_repository is not None
    pull.head_repository.delete()
    assert hub.moderate(pull.number)[0] == 0
    assert hub.status(pull.head_sha) == "success"


def test_a_closed_one_and_one_for_another_branch_are_left_alone(hub: ModeratedHub) -> None:
    hub.home.commit("drafts", {"x.md": "x\n"})
    elsewhere = hub.open(base="drafts")
    closed = hub.open(author="siu-ming")
    closed.state = "closed"
    for pull in (elsewhere, closed):
        code, desk = hub.moderate(pull.number)
        assert code == 0
        assert pull.comments == []
        assert hub.status(pull.head_sha) is None
        assert desk.said


def test_a_number_that_is_none_is_told(hub: ModeratedHub) -> None:
    assert hub.moderate(4711, event="workflow_dispatch")[0] == 0


def test_an_answer_in_the_language_of_the_files_says_in_the_hub_s_own_that_it_was_guessed(hub: ModeratedHub) -> None:
    pull = hub.open({"content/ja/stories/asa.md": story("朝の海辺を走りました。\n", author="mei", title="朝の道")})
    hub.moderate(pull.number)
    text = hub.report(pull)
    assert "mei さん、ようこそ" in text
    assert "This is in 日本語 because I had to guess." in text
    # haruka is in charge and has no access; wai-lam has nothing to do with Japanese.
    assert "haruka" in text
    assert [one.login for one in pull.requested] in ([], ["yan-tong"])


def test_a_moderator_who_was_taken_off_is_not_asked_again(hub: ModeratedHub) -> None:
    pull = hub.open()
    hub.moderate(pull.number)
    assert "wai-lam" in [one.login for one in pull.requested]
    pull.requested.clear()
    push(pull, {PATH: GOOD + "\nMore.\n"})
    hub.moderate(pull.number)
    assert "wai-lam" not in [one.login for one in pull.requested]


def test_a_moderator_s_own_work_is_not_theirs_to_read(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: GOOD.replace("mei", "wai-lam")}, author="wai-lam")
    hub.moderate(pull.number)
    assert "wai-lam" not in [one.login for one in pull.requested]


def test_somebody_else_s_mark_counts_for_nothing(hub: ModeratedHub) -> None:
    pull = hub.open()
    forged = f'<!-- kaifong:report {{"head":"{pull.head_sha}","run":[999999,1],"open":[],"done":[],"asked":[]}} -->'
    hub.home.comment(pull.number, "mei", f"Pass!\n\n{forged}")
    hub.moderate(pull.number)
    assert len(hub.reports(pull)) == 1
    assert hub.status(pull.head_sha) == "success"


def test_what_members_write_does_nothing_in_the_answer(hub: ModeratedHub) -> None:
    path = "content/en/stories/@everyone ``` <!-- x --> ::error::.md"
    pull = hub.open(
        {path: BAD}, title="@everyone </details> ```\n::error::x", body="<!-- kaifong:report {} --> /approve"
    )
    _, desk = hub.moderate(pull.number)
    text = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", hub.report(pull))
    assert "@everyone" not in text
    assert text.count("<!--") == text.count("-->")
    assert not any(line.startswith("::") for said in desk.said for line in said.splitlines())


def test_ten_entries_cost_at_most_fifteen_requests(hub: ModeratedHub) -> None:
    files = {f"content/en/stories/ride-{at}.md": UNTIDY.replace("A quiet ride", f"Ride {at}") for at in range(10)}
    pull = hub.open(files)
    hub.moderate(pull.number)
    for one in labels_of(read_settings(hub.folder / "clone-1")):  # once in a hub's life
        hub.home.label(one.name).description = one.description
    other = hub.open({path.replace("ride", "tour"): text for path, text in files.items()}, author="siu-ming")
    hub.server.calls.clear()
    code, desk = hub.moderate(other.number)
    assert code == 0
    assert other.reviews
    assert desk.api.calls["rest"] <= 15, hub.listed()
    push(other, {"content/en/stories/tour-0.md": BAD})
    _, desk = hub.moderate(other.number)
    assert desk.api.calls["rest"] <= 15, hub.listed()


class TestTime:
    """Runs that overlap, end late, or are cut off."""

    def test_a_push_while_it_is_reviewed_leaves_the_old_commit_alone(
        self, hub: ModeratedHub, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pull = hub.open({PATH: BAD})
        old = pull.head_sha

        def late(api: Any, number: int) -> Any:
            if pull.head_sha == old:
                push(pull, {PATH: GOOD})
            return thread_of(api, number)

        monkeypatch.setattr(answering, "thread_of", late)
        assert hub.moderate(pull.number)[0] == 0
        assert hub.status(old) is None
        assert hub.status(pull.head_sha) == "success"
        assert hub.report(pull).startswith("### Pass")

    def test_an_older_run_never_writes_over_a_newer_one_s_words(self, hub: ModeratedHub) -> None:
        pull = hub.open({PATH: BAD})
        hub.moderate(pull.number, run_id=900)
        body = hub.report(pull)
        _, desk = hub.moderate(pull.number, run_id=800)
        assert hub.report(pull) == body
        assert any("answered by a run that began later" in one for one in desk.said)

    def test_two_that_post_at_once_leave_one_comment(
        self, hub: ModeratedHub, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pull = hub.open()
        bot = hub.server.state.actions

        def late(api: Any, number: int) -> Any:
            thread = thread_of(api, number)
            if not pull.comments:
                mark = (
                    f'<!-- kaifong:report {{"head":"{pull.head_sha}","run":[1,1],"open":[],"done":[],"asked":[]}} -->'
                )
                hub.home.comment(number, bot, f"Quicker.\n\n{mark}")
            return thread

        monkeypatch.setattr(answering, "thread_of", late)
        hub.moderate(pull.number)
        assert hub.report(pull).startswith("### Pass")

    def test_the_sweep_hears_of_an_approval_by_githubs_own_button(self, hub: ModeratedHub) -> None:
        hub.home.commit("main", {"guidelines/policy.yml": "schema: kaifong.policy/1\n"})
        pull = hub.open()
        hub.moderate(pull.number)
        assert hub.status(pull.head_sha) == "pending", "a newcomer's waits for a moderator"
        assert hub.sweep()[1].api.calls["rest"] == 0
        state = hub.server.state
        state.tick(minutes=5)
        pull.reviews.append(Review(901, state.user("yan-tong"), "", "APPROVED", pull.head_sha, state.stamp()))
        hub.sweep()
        assert hub.status(pull.head_sha) == "success"
        assert hub.sweep()[1].api.calls["rest"] == 0

    def test_the_sweep_finds_what_was_never_answered_and_leaves_the_rest(self, hub: ModeratedHub) -> None:
        answered, waiting, other = hub.open(), hub.open(author="siu-ming"), hub.open(author="ka-yan")
        hub.moderate(answered.number)
        hub.server.calls.clear()
        code, desk = hub.sweep()
        assert code == 0
        assert hub.status(waiting.head_sha) == hub.status(other.head_sha)
        assert hub.status(waiting.head_sha) is not None
        assert len(hub.reports(answered)) == 1
        assert any("2 open pull requests had no review" in one for one in desk.said)
        assert hub.sweep()[1].api.calls["rest"] == 0

    def test_a_sweep_stops_while_requests_are_left_for_others(self, hub: ModeratedHub) -> None:
        for author in ("a-b", "c-d", "e-f"):
            hub.open(author=author)
        desk = hub.desk(None, event="schedule")
        hub.server.state.tokens[list(hub.server.state.tokens)[-1]].remaining = 310
        assert run(flow.moderate, desk) == 0
        done = [one for one in hub.home.pulls() if hub.status(one.head_sha)]
        assert 1 <= len(done) < 3
        assert any("left to the next run" in one for one in desk.said)

    def test_a_force_push_is_a_new_head(self, hub: ModeratedHub) -> None:
        pull = hub.open({PATH: BAD})
        hub.moderate(pull.number)
        force_push(pull, {PATH: GOOD})
        hub.moderate(pull.number)
        assert hub.status(pull.head_sha) == "success"
        assert len(hub.reports(pull)) == 1


class TestTrouble:
    """GitHub on a bad day: nothing is posted twice, nothing is lost, and the run says why."""

    @pytest.mark.parametrize("after", [False, True], ids=["before", "after"])
    @pytest.mark.parametrize(
        ("method", "path", "kind"),
        [
            *(("POST", r"/issues/\d+/comments$", kind) for kind in ("502", "timeout", "half", "truncated", "reset")),
            ("POST", r"/issues/\d+/labels$", "502"),
            ("POST", r"/pulls/\d+/reviews$", "502"),
            ("POST", r"/pulls/\d+/reviews$", "half"),
            ("POST", r"/statuses/", "reset"),
            ("POST", r"/requested_reviewers$", "truncated"),
        ],
    )
    def test_a_lost_answer_is_looked_for_before_it_is_repeated(
        self, hub: ModeratedHub, method: str, path: str, kind: Any, *, after: bool
    ) -> None:
        pull = hub.open({PATH: UNTIDY})
        hub.server.faults.add(method, path, kind, after_effect=after)
        hub.moderate(pull.number)
        hub.sweep()
        assert len(hub.reports(pull)) == 1
        assert len(pull.reviews) == 1
        assert hub.status(pull.head_sha) == "success"
        assert "kaifong/advise" in hub.labels(pull)

    @pytest.mark.parametrize(
        ("path", "kind"),
        [
            (r"/pulls/\d+$", "404"),
            (r"/pulls/\d+$", "500"),
            (r"/reviews$", "429"),
            (r"/reviews$", "403"),
            (r"/user/\d+$", "404"),
            (r"/user/\d+$", "secondary"),
            (r"/comments$", "500"),
            (r"/comments$", "401"),
            (r"/pulls$", "403"),
            (r"/pulls$", "timeout"),
        ],
    )
    def test_what_cannot_be_read_leaves_a_reason_and_the_sweep_mends_it(
        self, hub: ModeratedHub, path: str, kind: Any
    ) -> None:
        pull = hub.open({PATH: UNTIDY})
        hub.server.faults.add("GET", path, kind, times=4, retry_after=3600)
        code, desk = hub.moderate(pull.number)
        if code:
            assert any("###" in one for one in desk.said)
        hub.server.faults.clear()
        hub.sweep()
        assert len(hub.reports(pull)) == 1
        assert hub.status(pull.head_sha) == "success"

    def test_a_part_that_is_refused_stops_none_of_the_others(self, hub: ModeratedHub) -> None:
        pull = hub.open({PATH: UNTIDY})
        hub.server.faults.add("POST", r"/pulls/\d+/reviews$", "422")
        hub.server.faults.add("POST", r"/issues/\d+/labels$", "403", times=9)
        code, desk = hub.moderate(pull.number)
        assert code == 1
        assert hub.status(pull.head_sha) == "success"
        assert hub.reports(pull)
        assert pull.reviews == []
        assert any("A part of the answer was refused" in one for one in desk.said)

    def test_a_text_on_which_we_fail_keeps_nobody_waiting(
        self, hub: ModeratedHub, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bad, good = hub.open(), hub.open(author="siu-ming")

        def fails(desk: Any, pull: Any, base: Any) -> Any:
            if pull.number == bad.number:
                raise ZeroDivisionError
            return reviewed(desk, pull, base)

        monkeypatch.setattr(flow, "reviewed", fails)
        code, desk = hub.sweep()
        assert code == 1
        assert hub.status(bad.head_sha) == "error"
        assert hub.status(good.head_sha) is not None
        assert any("ZeroDivisionError" in one for one in desk.said)
        monkeypatch.undo()
        hub.sweep()
        assert hub.status(bad.head_sha) == "success"

    def test_with_less_than_its_grants_it_fails_and_says_what_is_missing(self, hub: ModeratedHub) -> None:
        pull = hub.open()
        code, desk = hub.moderate(pull.number, grants={"contents": "read", "pull-requests": "read"})
        assert code == 1
        assert any("permissions:" in one for one in desk.said)
        assert pull.comments == []


@pytest.mark.parametrize("body", ["/hold The photograph is not hers."])
def test_a_moderator_s_hold_is_kept_by_every_later_review(hub: ModeratedHub, body: str) -> None:
    pull = hub.open()
    hub.moderate(pull.number)
    bot = hub.server.state.actions
    said = hub.home.comment(pull.number, "yan-tong", body)
    facts = mark(Mark.COMMAND, comment=said.id, done=[{"by": 501, "held": True}])
    hub.home.comment(pull.number, bot, f"Held.\n\n{facts}")
    push(pull, {PATH: GOOD + "\nMore.\n"})
    hub.moderate(pull.number)
    assert hub.status(pull.head_sha) == "pending"
    assert "A moderator holds this back" in hub.report(pull)
    assert "kaifong/hold" in hub.labels(pull)
