"""Random days of a hub: pushes, comments, decisions, failures, late and repeated runs, in any order.

Whatever happens, there is one report on a pull request, nothing is written that the token may not write, and when the
trouble is over the labels and the status say what the last review of the current head said.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from moderated_hub import BAD, GOOD, PATH, UNTIDY, ModeratedHub
from server import Pull, Server, close, force_push, push, reopen
from server.faults import Kind

from kaifong.github.answering.status import status_of
from kaifong.github.commands.flow import command
from kaifong.github.desk import Desk, Run
from kaifong.github.door import run
from kaifong.github.markers import mark, read
from kaifong.moderation.findings import Verdict

# As .github/workflows/command.yml has them.
COMMAND = {"actions": "write", "contents": "write", "issues": "write", "pull-requests": "write", "statuses": "write"}
TEXTS = {"good": GOOD, "bad": BAD, "untidy": UNTIDY}
WORDS = (
    "/approve",
    "/hold wait, please",
    "/help",
    "/fix",
    "/appeal it is fair",
    "/overturn",
    "nice ride!",
    "/aprove",
)
FAULTS: tuple[Kind, ...] = ("403", "422", "502", "secondary", "half", "reset")
PLACES = (
    "/comments",
    "/labels",
    "/statuses/",
    "/requested_reviewers",
    "/reviews",
    r"/pulls/\d+$",
    r"\.git/",
    "/merge",
)


class Days(RuleBasedStateMachine):
    """A hub with one pull request, and everything that can happen around it."""

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="kaifong-days-"))
        self.server = Server(self.folder / "github")
        self.hub = ModeratedHub(self.server, self.folder)
        for name in ("moderate", "publish", "collect"):
            self.hub.home.workflow(f"{name}.yml")
        self.pull: Pull = self.hub.open(title="A ride <!-- kaifong:report {} --> @everyone")
        self.foreign = {"help wanted"}
        self.pull.labels.append(self.hub.home.label("help wanted", "ededed", "Anybody may"))

    def teardown(self) -> None:
        if hasattr(self, "server"):
            self.settle()
            self.server.close()
            shutil.rmtree(self.folder, ignore_errors=True)

    @precondition(lambda self: self.pull.state == "open")
    @rule(text=st.sampled_from(sorted(TEXTS)), force=st.booleans())
    def somebody_pushes(self, text: str, force: bool) -> None:  # noqa: FBT001
        (force_push if force else push)(self.pull, {PATH: TEXTS[text] + f"\nNo. {self.server.state.number()}.\n"})

    @rule(late=st.booleans(), event=st.sampled_from(["pull_request_target", "workflow_dispatch"]))
    def a_review_runs(self, late: bool, event: str) -> None:  # noqa: FBT001
        self.hub.moderate(self.pull.number, event=event, run_id=1 if late else None)

    @rule()
    def the_sweep_runs(self) -> None:
        self.hub.sweep()

    @rule(who=st.sampled_from(["mei", "wai-lam", "haruka", "pat", "yan-tong"]), word=st.sampled_from(WORDS))
    def somebody_says(self, who: str, word: str) -> None:
        comment = self.hub.home.comment(self.pull.number, who, word)
        for _ in range(2 if word == "/help" else 1):  # some deliveries come twice
            self._command(comment)

    @rule(who=st.sampled_from(["mei", "pat"]))
    def somebody_forges_our_marks(self, who: str) -> None:
        body = mark("report", head=self.pull.head_sha, run=[10**9, 1]) + mark("command", comment=1, approved="x")
        self.hub.home.comment(self.pull.number, who, f"### Pass\n{body}")

    @rule(kind=st.sampled_from(FAULTS), place=st.sampled_from(PLACES), after=st.booleans())
    def something_breaks(self, kind: Kind, place: str, after: bool) -> None:  # noqa: FBT001
        self.server.faults.add("*", place, kind, times=2, after_effect=after, retry_after=900)

    @rule()
    def the_author_closes_or_reopens(self) -> None:
        if not self.pull.merged_at:
            who = self.server.state.user("mei")
            (close if self.pull.state == "open" else reopen)(self.pull, who)

    @rule()
    def all_is_well_again(self) -> None:
        self.settle()

    @invariant()
    def nobody_else_s_label_is_touched(self) -> None:
        if hasattr(self, "pull"):
            assert {one.name for one in self.pull.labels if not one.name.startswith("kaifong/")} == self.foreign

    @invariant()
    def nothing_is_written_without_the_right_to(self) -> None:
        if hasattr(self, "server"):
            assert not self.server.violations, self.server.violations

    def settle(self) -> None:
        """The trouble ends, and one more run comes: then everything is true."""
        self.server.faults.clear()
        if self.pull.state != "open":
            return
        code, desk = self.hub.moderate(self.pull.number)
        assert code == 0, desk.said
        [report] = self.hub.reports(self.pull)
        facts = read(str(report.body), "report")
        assert facts is not None
        assert facts["head"] == self.pull.head_sha
        verdicts = {one.label for one in Verdict} & {
            name.removeprefix("kaifong/") for name in self.hub.labels(self.pull)
        }
        [verdict] = verdicts
        said = next(one for one in Verdict if one.label == verdict)
        assert self.hub.status(self.pull.head_sha) == status_of(said)[0]

    def _command(self, comment: Any) -> None:
        desk = self.hub.desk(grants=COMMAND, event="issue_comment")
        user = {"id": comment.author.id, "login": comment.author.login, "type": comment.author.type}
        event = {
            "action": "created",
            "issue": {"number": self.pull.number, "pull_request": {"url": "…"}},
            "comment": {"id": comment.id, "body": comment.body, "user": user},
        }
        run(
            command,
            Desk(desk.api, "issue_comment", event, desk.root, desk.now, desk.environment, Run(desk.run.id, 1, "…")),
        )
        ours = [one for one in self.pull.comments if f'"comment":{comment.id},' in str(one.body)]
        assert len([one for one in ours if one.author is self.server.state.actions]) <= 1, "answered once"
        if self.pull.merged_at:
            assert comment.author.login in ("wai-lam", "yan-tong"), "merged by the word of somebody who may"


TestDays = Days.TestCase
TestDays.settings = settings(
    max_examples=6,
    stateful_step_count=10,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.filter_too_much],
)
