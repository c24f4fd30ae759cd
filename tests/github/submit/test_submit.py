"""`submit` from the issue to the end: what is sent arrives once, follows its edits, is answered in one comment."""

from __future__ import annotations

import pytest
from photographs import photo
from server import pulling
from submitting_hub import GRANTS, MINE, NAME, ROOT, STORY, SubmittingHub
from yaml import safe_load

from kaifong.entries.hub import load
from kaifong.github.markers import mark
from kaifong.github.reading.pull import Account
from kaifong.github.submit.origin import opener_of
from kaifong.github.submit.outcome import tell_end, tell_outcome


def test_a_form_becomes_a_branch_and_a_pull_request_credited_to_the_member(hub: SubmittingHub) -> None:
    issue = hub.form()
    assert hub.run(issue) == 0, hub.said
    pull = hub.pull()
    assert pull.author is hub.server.state.actions
    assert (pull.title, pull.head_branch, pull.base_branch) == ("A dawn ride", "kaifong/submission-1", "main")
    assert f"#{issue.number}" in (pull.body or "")
    assert set(hub.files("kaifong/submission-1")) == {"content/en/stories/a-dawn-ride.md"}
    log = hub.home.git.text("log", "-1", "--format=%B", "kaifong/submission-1")
    assert log.splitlines()[0] == "Add content/en/stories/a-dawn-ride.md"
    assert "Co-authored-by: mei <77+mei@users.noreply.github.com>" in log
    assert hub.dispatched() == [str(pull.number)]
    answer = hub.answer(issue)
    assert "Thank you, it has arrived" in answer
    assert f"/pull/{pull.number})" in answer
    assert "Edit" in answer
    assert opener_of(hub.desk().api, hub.seen(pull)) == Account("mei", 77)


def test_it_costs_few_calls(hub: SubmittingHub) -> None:
    hub.run(hub.form())
    assert len([one for one in hub.server.calls if one.method != "git"]) <= 14


def test_the_same_event_again_changes_nothing(hub: SubmittingHub) -> None:
    issue = hub.form()
    event = hub.event(issue, "opened", "mei")
    hub.run(issue, event=event)
    tip, answer = hub.home.tip("kaifong/submission-1"), hub.answer(issue)
    before = len(hub.server.calls)
    hub.run(issue, event=event)
    assert "nothing to do" in hub.said
    assert not [one for one in hub.server.calls[before:] if one.method in ("POST", "PATCH", "PUT", "DELETE")]
    assert (hub.home.tip("kaifong/submission-1"), hub.answer(issue)) == (tip, answer)
    hub.pull()


def test_an_edit_updates_the_branch_and_leaves_nothing_behind(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    pull = hub.pull()
    pulling.edit(issue, hub.mei, title="A dusk ride")
    hub.edit(issue, {**STORY, "text": "We left after dark."})
    assert hub.run(issue, "edited") == 0, hub.said
    assert hub.pull() is pull
    assert pull.title == "A dusk ride"
    [(path, data)] = hub.files("kaifong/submission-1").items()
    assert path == "content/en/stories/a-dusk-ride.md"
    assert b"after dark" in data
    assert hub.dispatched() == [str(pull.number)] * 2
    assert "Your change has arrived" in hub.answer(issue)


def test_what_somebody_pushed_to_the_branch_does_not_ride_along(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    pull = hub.pull()
    hub.home.commit("kaifong/submission-1", {"content/en/stories/others.md": "mine now\n", "evil.md": "x"})
    assert opener_of(hub.desk().api, hub.seen(pull)) is None, "the newest commit is not ours: not the member's words"
    hub.edit(issue, {**STORY, "text": "Again."})
    hub.run(issue, "edited")
    assert set(hub.files("kaifong/submission-1")) == {"content/en/stories/a-dawn-ride.md"}
    assert opener_of(hub.desk().api, hub.seen(pull)) == Account("mei", 77)


def test_somebody_elses_edit_is_told_and_not_taken_over(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    tip = hub.home.tip("kaifong/submission-1")
    hub.edit(issue, {**STORY, "text": "Buy my bicycles."}, who="mod")
    for _ in range(2):
        assert hub.run(issue, "edited", "mod") == 0
    assert hub.home.tip("kaifong/submission-1") == tip
    assert hub.answer(issue).count("Somebody else has changed") == 1


def test_an_older_event_that_comes_late_is_left(hub: SubmittingHub) -> None:
    issue = hub.form()
    first = hub.event(issue, "opened", "mei")
    hub.edit(issue, {**STORY, "text": "The newer text."})
    hub.run(issue, "edited")
    hub.run(issue, event=first)
    assert b"The newer text" in hub.files("kaifong/submission-1")["content/en/stories/a-dawn-ride.md"]
    hub.pull()


def test_what_cannot_be_a_page_yet_makes_no_pull_request_until_it_is_mended(hub: SubmittingHub) -> None:
    answers = {"language": "English (en)", "product": "H", "rating": "4", "text": "x", "disclosure": ""}
    issue = hub.form("review", answers)
    assert hub.run(issue) == 0
    assert hub.home.pulls() == []
    assert hub.home.tip("kaifong/submission-1") is None
    assert "no page can be made of it yet" in hub.answer(issue)
    assert "Disclosure" in hub.answer(issue)
    hub.edit(issue, {**answers, "disclosure": "None."}, "review")
    hub.run(issue, "edited")
    assert "has arrived" in hub.answer(issue)
    hub.pull()


def test_an_ordinary_issue_is_left_alone(hub: SubmittingHub) -> None:
    issue = hub.home.issue("mei", "A question", "### Why\n\nNo form.")
    before = len(hub.server.calls)
    assert hub.run(issue) == 0
    assert len(hub.server.calls) == before
    assert issue.comments == []


def test_a_form_whose_headings_were_changed_is_told(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    tip = hub.home.tip("kaifong/submission-1")
    pulling.edit(issue, hub.mei, body=str(issue.body).replace("### Your story", "### My story"))
    hub.run(issue, "edited")
    assert "can no longer be read" in hub.answer(issue)
    assert hub.home.tip("kaifong/submission-1") == tip


def test_the_opener_takes_it_back_and_sends_it_again(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    pull = hub.pull()
    pulling.close(issue, hub.mei)
    assert hub.run(issue, "closed") == 0, hub.said
    assert pull.state == "closed"
    assert hub.home.tip("kaifong/submission-1") is None
    assert "You have taken it back" in hub.answer(issue)
    pulling.reopen(issue, hub.mei)
    assert hub.run(issue, "reopened") == 0, hub.said
    assert [one.state for one in hub.home.pulls()] == ["closed", "open"]
    assert "Thank you, it has arrived" in hub.answer(issue)


def test_a_moderator_who_closes_the_issue_decides_nothing(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    pulling.close(issue, hub.server.state.user("mod"))
    hub.run(issue, "closed", "mod")
    assert hub.pull().state == "open"


def test_a_deleted_issue_takes_its_pull_request_with_it(hub: SubmittingHub) -> None:
    issue = hub.form()
    event = hub.event(issue, "deleted", "mod")
    hub.run(issue)
    del hub.home.issues[issue.number]
    assert hub.run(issue, event=event) == 0, hub.said
    assert hub.pull().state == "closed"


def test_the_reports_words_come_back_to_the_issue_and_its_end_closes_it(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    pull = hub.pull()
    desk = hub.desk()
    for words in ("### To change\n\n- one", "### To change\n\n- two"):
        assert tell_outcome(desk, hub.seen(pull), f"{mark('report', head='x')}\n{words}")
    answer = hub.answer(issue)
    assert "What the checks say" in answer
    assert "- two" in answer
    assert "- one" not in answer
    assert "Thank you, it has arrived" in answer
    assert "What happens now" not in answer, "it has happened"
    assert "kaifong:report" not in answer, "no mark of another kind: it would be found there"
    tree = load(desk.root)
    assert tell_end(desk, tree, hub.seen(pull), merged=True)
    assert issue.state == "closed"
    assert "[A dawn ride](https://hub.example/en/stories/a-dawn-ride/)" in hub.answer(issue)
    calls = len(hub.server.calls)
    assert tell_end(desk, tree, hub.seen(pull), merged=True)
    assert not [one for one in hub.server.calls[calls:] if one.method != "GET"]


def test_a_pull_request_that_a_person_closes_is_told_with_its_reasons(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    tell_outcome(hub.desk(), hub.seen(hub.pull()), "- why")
    pulling.close(hub.pull(), hub.server.state.user("mod"))
    assert hub.end(hub.pull()) == 0, hub.said
    answer = hub.answer(issue)
    assert "It was not published" in answer
    assert "/appeal" in answer
    assert "<details><summary>What the checks say</summary>\n\n- why\n\n</details>" in answer
    assert issue.state == "closed"
    assert hub.end(hub.pull()) == 0, hub.said
    assert hub.answer(issue) == answer
    hub.edit(issue, {**STORY, "text": "Once more."})
    hub.run(issue, "edited")
    hub.run(issue, "edited")
    assert hub.answer(issue).count("Reopen the issue") == 1


def test_after_the_merge_an_edit_leads_to_corrections(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.run(issue)
    pulling.merge(hub.pull(), hub.server.state.user("mod"))
    hub.end(hub.pull())
    hub.edit(issue, {**STORY, "text": "Other words."})
    hub.run(issue, "edited")
    assert "has been published already" in hub.answer(issue)
    hub.pull()


def test_a_branch_of_a_fork_is_nobodys_submission(hub: SubmittingHub) -> None:
    hub.form()
    pull = hub.home.open_pull("eve", {"content/en/stories/x.md": "x"}, branch="kaifong/submission-1")
    assert opener_of(hub.desk().api, hub.seen(pull)) is None
    assert not tell_outcome(hub.desk(), hub.seen(pull), "x")
    assert hub.end(pull) == 0
    assert "came from no form" in hub.said


def test_a_forged_answer_of_a_member_counts_for_nothing(hub: SubmittingHub) -> None:
    issue = hub.form()
    hub.home.comment(issue.number, "eve", mark("submission", issue=issue.number, at="9999", digest="x", pull=1))
    assert hub.run(issue) == 0
    assert "Thank you" in hub.answer(issue)
    hub.pull()


def test_pictures_are_taken_over_without_what_they_tell(hub: SubmittingHub) -> None:
    good, gone = hub.server.state.attachment(photo()), f"{hub.server.url}/user-attachments/assets/{'0' * 36}"
    text = (
        f'We rode.\n\n<img alt="A wet wall" src="{good}" />\n\n![Image]({gone})\n\n![x](https://evil.example/x.png)'
    )
    issue = hub.form(answers={**STORY, "text": text})
    assert hub.run(issue) == 0, hub.said
    files = hub.files("kaifong/submission-1")
    assert set(files) == {
        "content/en/stories/a-dawn-ride/index.md",
        "content/en/stories/a-dawn-ride/picture-1.jpg",
    }
    assert b"![A wet wall](picture-1.jpg)" in files["content/en/stories/a-dawn-ride/index.md"]
    assert b"evil.example" not in files["content/en/stories/a-dawn-ride/index.md"]
    assert b"GPS" not in files["content/en/stories/a-dawn-ride/picture-1.jpg"]
    answer = hub.answer(issue)
    assert "Picture 2 could not be fetched" in answer
    assert "Picture 3 lies on another website" in answer


def test_the_author_corrects_and_withdraws_and_nobody_else(hub: SubmittingHub) -> None:
    page = "https://hub.example/en/stories/sea-wall/"
    change = {"page": page, "passage": "wet", "instead": "dry", "why": "@mod It was #1."}
    issue = hub.form("correction", change, "Correction")
    hub.run(issue)
    assert b"The wall was dry." in hub.files("kaifong/submission-1")[MINE]
    assert hub.pull().title == f"Correction of {MINE}"
    assert "@mod" not in (hub.pull().body or "")
    other = hub.form("correction", change, "Correction", who="eve")
    hub.run(other, who="eve")
    assert "You are not the author" in hub.answer(other)
    gone = hub.form("withdrawal", {"page": page}, "Withdrawal")
    hub.run(gone)
    assert hub.files(f"kaifong/submission-{gone.number}") == {MINE: b""}
    [pull] = [one for one in hub.home.pulls() if one.head_branch.endswith(str(gone.number))]
    pulling.edit(gone, hub.mei, body=str(gone.body).replace("_No response_", "Enough."))
    assert hub.run(gone, "edited") == 0, hub.said
    tell_end(hub.desk(), load(hub.desk().root), hub.seen(pull), merged=True)
    assert "It is taken down" in hub.answer(gone)


@pytest.mark.parametrize(
    "title", ["Fixes #1 and GH-2", "@mod look", "closes https://github.com/example/hub/issues/1"]
)
def test_a_title_calls_nobody_and_closes_nothing(hub: SubmittingHub, title: str) -> None:
    issue = hub.form(title=title)
    hub.run(issue)
    assert not {"#1", "GH-2", "@mod", "https://"} & set(hub.pull().title.split())
    log = hub.home.git.text("log", "-1", "--format=%B", "kaifong/submission-1")
    assert title not in log


def test_where_actions_may_open_none_a_link_is_left_and_the_next_run_goes_on(hub: SubmittingHub) -> None:
    hub.home.settings["may_create_pulls"] = False
    issue = hub.form()
    assert hub.run(issue) == 0, hub.said
    assert hub.home.pulls() == []
    assert f"{NAME}/compare/main...kaifong/submission-1" in hub.answer(issue)
    assert hub.dispatched() == []
    made = hub.home.open_pull("mod", {}, branch="kaifong/submission-1", fork=False, title="By hand")
    assert opener_of(hub.desk().api, hub.seen(made)) == Account("mei", 77), (
        "a press of a button makes no other author"
    )
    assert tell_outcome(hub.desk(), hub.seen(made), "- words")
    assert f"/pull/{made.number})" in hub.answer(issue)
    assert "- words" in hub.answer(issue)


def test_a_script_is_stopped_before_it_fills_the_queue(hub: SubmittingHub) -> None:
    for _ in range(11):
        issue = hub.form()
    hub.run(issue)
    assert "11 forms open" in hub.answer(issue)
    assert hub.home.pulls() == []


def test_the_language_is_the_profiles_else_the_forms(hub: SubmittingHub) -> None:
    issue = hub.form(answers={**STORY, "language": "日本語 (ja)"}, who="hana", title="朝")
    hub.run(issue, who="hana")
    assert "届きました" in hub.answer(issue)
    mine = hub.form(answers={**STORY, "language": "日本語 (ja)"}, title="朝")
    hub.run(mine)
    assert "it has arrived" in hub.answer(mine)


def test_the_workflow_grants_what_these_tests_have() -> None:
    workflow = safe_load((ROOT / ".github/workflows/submit.yml").read_text("utf-8"))
    assert workflow["jobs"]["submit"]["permissions"] == GRANTS
