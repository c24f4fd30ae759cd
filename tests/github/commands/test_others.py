"""`/hold`, `/fix`, `/feature`, `/translate` and `/withdraw` against the simulated GitHub."""

from __future__ import annotations

import subprocess

from commanded_hub import STORY, TEXT, CommandedHub
from server.pulling import push

from kaifong.github.commands.names import Name
from kaifong.github.commands.word import last_word

# A key out of order and spaces at a line's end: each has one right answer.
UNTIDY = TEXT.replace("title: A quiet ride\nauthor: kit\n", "author: kit\ntitle: A quiet ride\n")


def test_a_hold_closes_the_gate_until_somebody_approves(hub: CommandedHub) -> None:
    pull = hub.pull(title="一次靜靜的踩車", body="我們在天未光的時候出發。")
    hub.repository.status(pull.head_sha, "kaifong/review", "success", hub.server.state.actions)
    answer = hub.says("mei", "/hold 想先問問她。", pull)
    assert "想先問問她" in answer
    assert "甚麼也不用做" in answer, "the author's language, as their words are Chinese"
    assert hub.status(pull) == "pending"
    assert hub.labels(pull) == {"kaifong/hold"}
    told = [
        {"id": one.id, "body": one.body, "user": {"id": one.author.id, "type": one.author.type}}
        for one in pull.comments
    ]
    word = last_word(told, pull.head_sha)
    assert word is not None
    assert (word.name, word.by) == (Name.HOLD, 11)
    hub.says("ann", "/approve", pull)
    assert pull.merged_at is not None


def test_an_author_is_answered_in_the_language_of_the_files_as_the_labels_tell_it(hub: CommandedHub) -> None:
    pull = hub.pull(title="煲仔飯")
    pull.labels.append(hub.repository.label("kaifong/lang-zh-Hant"))
    assert "甚麼也不用做" in hub.says("mei", "/hold", pull)
    assert "這是你自己的作品" in hub.says("kit", "/help", pull)
    pull.labels.append(hub.repository.label("kaifong/lang-ja"))
    assert "You need do nothing" in hub.says("mei", "/hold", pull), "of two languages neither is theirs for sure"


def test_what_is_merged_cannot_be_held(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/approve", pull)
    assert "merged" in hub.says("ann", "/hold", pull)


def test_a_branch_of_the_hubs_own_is_mended(hub: CommandedHub) -> None:
    pull = hub.pull("ann", {STORY: UNTIDY}, fork=False)
    seen = pull.head_sha
    answer = hub.says("mei", "/fix", pull)
    assert f"`{pull.head_sha[:7]}`" in answer
    assert hub.repository.git.text("rev-parse", f"{pull.head_sha}^").strip() == seen
    mended = hub.repository.git.run("show", f"{pull.head_sha}:{STORY}").decode()
    assert mended.index("title:") < mended.index("author:")
    assert hub.dispatched() == ["moderate.yml"]
    assert hub.repository.dispatches[0].inputs == {"pull_request": str(pull.number)}
    assert "nothing here" in hub.says("mei", "/fix", pull)


def test_a_forks_branch_is_shown_a_patch_that_git_takes(hub: CommandedHub) -> None:
    pull = hub.pull("kit", {STORY: UNTIDY})
    seen = pull.head_sha
    answer = hub.says("kit", "/fix", pull)
    assert pull.head_sha == seen
    assert "Commit suggestion" in answer
    assert pull.head_repository is not None
    text = answer.partition("```diff\n")[2].partition("```")[0]
    folder = hub.folder / "clone"
    subprocess.run(
        ["git", "clone", "-q", "-b", pull.head_branch, pull.head_repository.git.folder, folder], check=True
    )
    subprocess.run(["git", "apply", "-"], input=text, text=True, cwd=folder, check=True)
    mended = (folder / STORY).read_text("utf-8")
    assert mended.index("title:") < mended.index("author:")


def test_a_push_while_it_mends_loses_nothing(hub: CommandedHub) -> None:
    pull = hub.pull("ann", {STORY: UNTIDY}, fork=False)
    comment = hub.repository.comment(pull.number, "mei", "/fix")
    hub.server.faults.add("POST", "/graphql", "502")  # the answer is lost, and the commit was not made
    assert "Mended 1 file" in hub.run(comment, pull)
    more = push(pull, {STORY: TEXT + "More.\n"})
    assert pull.head_sha == more


def test_something_is_featured_by_a_pull_request_of_its_own(hub: CommandedHub) -> None:
    pull = hub.pull()
    assert "once this is merged" in hub.says("mei", "/feature It made us get up.", pull).lower()
    hub.says("mei", "/approve", pull)
    assert "in a few words" in hub.says("mei", "/feature", pull)
    answer = hub.says("mei", "/feature It made us get up: all of us.", pull)
    made = hub.repository.pulls()[-1]
    assert f"#{made.number}" in answer
    assert hub.labels(pull) >= {"kaifong/featured"}
    assert hub.labels(made) == {"kaifong/featured"}
    assert "It made us get up" in (made.body or "")
    text = hub.repository.git.run("show", f"{made.head_sha}:{STORY}").decode()
    assert 'featured:\n  by: mei\n  reason: "It made us get up: all of us."\n  date: ' in text
    assert hub.dispatched()[-1] == "moderate.yml"
    assert f"#{made.number}" in hub.says("mei", "/feature Another reason, later.", pull)
    assert len(hub.repository.pulls()) == 2


def test_a_translation_is_asked_for_by_a_draft_that_is_held(hub: CommandedHub) -> None:
    pull = hub.pull()
    assert "`ja`" in hub.says("mei", "/translate klingon", pull)
    hub.says("mei", "/approve", pull)
    answer = hub.says("mei", "/翻譯 日本語", pull)
    made = hub.repository.pulls()[-1]
    assert f"#{made.number}" in answer
    assert made.draft
    assert hub.labels(made) == {"kaifong/wanted", "kaifong/lang-ja"}
    assert "日本語の翻訳を募集" in made.title
    stub = hub.repository.git.run("show", f"{made.head_sha}:content/ja/stories/dawn-ride.md").decode()
    assert "language: en" in stub
    hub.report(made)
    assert "draft" in hub.says("ann", "/approve", made)
    made.draft = False
    assert "no approval can stand in for" in hub.says("ann", "/approve Somebody will write it.", made)


def test_a_translation_can_be_asked_for_before_it_is_merged(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/translate zh-Hant", pull)
    made = hub.repository.pulls()[-1]
    assert made.number != pull.number
    assert made.draft


def test_where_actions_may_open_no_pull_request_the_branch_and_a_link_are_left(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/approve", pull)
    hub.repository.settings["may_create_pulls"] = False
    answer = hub.says("mei", "/feature It made us get up.", pull)
    assert f"`kaifong/feature-{pull.number}-en-dawn-ride`" in answer
    assert f"/compare/main...kaifong/feature-{pull.number}-en-dawn-ride" in answer
    assert len(hub.repository.pulls()) == 1


def test_an_author_takes_it_back(hub: CommandedHub) -> None:
    pull = hub.pull()
    comment = hub.repository.comment(pull.number, "kit", "/撤回")
    assert "Reopen pull request" in hub.run(comment, pull)
    assert pull.state == "closed"
    assert hub.reactions(comment) == ["eyes", "+1"]


def test_what_is_published_is_taken_back_another_way(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/approve", pull)
    assert "published already" in hub.says("kit", "/withdraw", pull)
