"""Whatever members, moderators and GitHub do in whatever order: one answer, one pull request, the last words."""

from __future__ import annotations

import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st
from server import Server, pulling
from server.things import Issue
from submitting_hub import STORY, SubmittingHub

PATH = "content/en/stories/a-dawn-ride.md"
DEEDS = ("edit", "others edit", "broken edit", "push", "again", "close", "reopen", "lost", "refused", "mod closes")


class Play:
    """One issue, and what is done to it."""

    def __init__(self, hub: SubmittingHub) -> None:
        self.hub = hub
        self.issue: Issue = hub.form(answers={**STORY, "text": "words 0"})
        self.count = 0
        self.last = hub.event(self.issue, "opened", "mei")
        self.code = hub.run(self.issue, event=self.last)

    def do(self, deed: str) -> None:
        getattr(self, f"do_{deed.replace(' ', '_')}")()

    def _edit(self, answers: dict[str, str], who: str = "mei") -> None:
        self.hub.edit(self.issue, answers, who=who)
        if who == "mei":
            self.last = self.hub.event(self.issue, "edited", who)
        self.code = self.hub.run(self.issue, event=self.hub.event(self.issue, "edited", who))

    def do_edit(self) -> None:
        self.count += 1
        self._edit({**STORY, "text": f"words {self.count}"})

    def do_others_edit(self) -> None:
        self._edit({**STORY, "text": "somebody else's words"}, "mod")

    def do_broken_edit(self) -> None:
        self._edit({"language": "English (en)"})

    def do_push(self) -> None:
        if self.hub.home.tip("kaifong/submission-1"):
            self.hub.home.commit("kaifong/submission-1", {"evil.md": f"x{self.count}", PATH: "not hers"})

    def do_again(self) -> None:
        self.code = self.hub.run(self.issue, event=self.last)

    def do_close(self) -> None:
        if self.issue.state == "open":
            pulling.close(self.issue, self.hub.mei)
            self.last = self.hub.event(self.issue, "closed", "mei")
            self.do_again()

    def do_reopen(self) -> None:
        if self.issue.state == "closed":
            pulling.reopen(self.issue, self.hub.mei)
            self.last = self.hub.event(self.issue, "reopened", "mei")
            self.do_again()

    def do_mod_closes(self) -> None:
        if self.issue.state == "open":
            self.hub.run(self.issue, "closed", "mod")

    def do_lost(self) -> None:
        for method, path in (("POST", r"/(pulls|graphql|comments|refs)$"), ("PATCH", r"/(pulls|comments)/")):
            self.hub.server.faults.add(method, path, "502", after_effect=self.count % 2 == 0)
        self.do_edit()
        self.hub.server.faults.clear()

    def do_refused(self) -> None:
        """A run that fails, and is run again by hand."""
        self.hub.server.faults.add("PATCH", r"/comments/", "403", times=9)
        self.do_edit()
        self.hub.server.faults.clear()
        self.do_again()


def settled(play: Play) -> None:
    """What has to hold once the opener has sent one good text more."""
    hub = play.hub
    if play.issue.state == "closed":
        assert [one.state for one in hub.home.pulls()].count("open") == 0
        play.do("reopen")
    play.do("edit")
    assert play.code == 0, hub.said
    assert [one.state for one in hub.home.pulls()].count("open") == 1
    assert len(hub.answers(play.issue)) == 1
    [(path, data)] = hub.files("kaifong/submission-1").items()
    assert path == PATH
    assert f"words {play.count}\n".encode() in data
    assert "arrived" in hub.answer(play.issue)


@given(st.lists(st.sampled_from(DEEDS), max_size=6))
@example(["close", "edit", "reopen", "push", "refused"])
@example(["push", "others edit", "again", "broken edit", "lost"])
@example(["close", "reopen", "close", "reopen", "again"])
@example(["broken edit", "close"])
@settings(deadline=None, max_examples=8)
def test_in_any_order_of_deeds_the_openers_last_words_stand_once(deeds: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        server = Server(Path(folder) / "github")
        try:
            play = Play(SubmittingHub(server, Path(folder)))
            for deed in deeds:
                play.do(deed)
                assert [one.state for one in play.hub.home.pulls()].count("open") <= 1
                assert len(play.hub.answers(play.issue)) <= 1
            settled(play)
        finally:
            server.close()
        assert not server.violations, server.violations
