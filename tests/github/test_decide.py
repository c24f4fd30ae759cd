"""`decide`: from a dispatch to the record, the notice and the outcome of a report."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from commanded_hub import FILES, NAME, PEOPLE, RESPECT, STORY, TEXT
from reading_desk import checkout
from server.running import Server
from server.things import Issue, Pull

from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.decide import decide
from kaifong.github.deciding.asked import Wish
from kaifong.github.desk import Desk, Run
from kaifong.github.markers import Mark, mark
from kaifong.history.decision_parts import Origin
from kaifong.history.decision_reader import parse_decision
from kaifong.history.decisions import Decision, is_decision, member_hash

ROOT = Path(__file__).parents[2]
WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/decide.yml").read_text(encoding="utf-8"))
KEY = "a key of the hub that nobody can guess"
WHY = "It calls another rider names, after a request to repair it."
KIT = "---\nname: Kit Wong\ngithub_id: 16\nlogin: kit\nlanguages: [zh-Hant]\n---\n"
MERGE = {
    "schema": "kaifong.merge/1",
    "pull_request": 1,
    "submitter": {"id": 16, "login": "kit"},
    "merged_at": "2026-11-02T09:12:00Z",
    "paths": [{"path": STORY, "change": "added"}],
}


@dataclass
class Deciding:
    """A hub with a story by kit, which pull request 1 brought."""

    server: Server
    folder: Path
    runs: int = 500

    def __post_init__(self) -> None:
        state = self.server.state
        state.user("example", id=1)
        for login, (number, _) in PEOPLE.items():
            state.user(login, id=number)
        files = FILES | {"content/members/kit.md": KIT, "guidelines/zh-Hant/respect.md": RESPECT}
        self.repository = state.repository(NAME, files)
        for login, (_, role) in PEOPLE.items():
            if role:
                self.repository.collaborator(login, role)
        self.repository.workflow("moderate.yml")
        self.first: Pull = self.repository.open_pull("kit", {STORY: TEXT})
        self.repository.commit("main", {STORY: TEXT, "records/merges/1.json": json.dumps(MERGE)})

    def desk(self, by: str, *, again: bool = False, **inputs: str) -> Desk:
        self.runs += 0 if again else 1
        root = self.folder / f"decide-{self.runs}-{again}"
        checkout(self.repository, root)
        number = PEOPLE[by][0] if by in PEOPLE else 1
        asked = {"clause": "respect", "reason": WHY, "source": "moderator", "tell": "here"} | inputs
        token = self.server.token(WORKFLOW["jobs"]["decide"]["permissions"], name="decide/decide")
        return Desk(
            api=Api(token, NAME, url=self.server.url, pause=lambda _seconds: None),
            event_name="workflow_dispatch",
            event={"inputs": asked, "sender": {"login": by, "id": number, "type": "User"}},
            root=root,
            now=self.server.state.now,
            environment={"GITHUB_SERVER_URL": self.server.url, "KAIFONG_SANCTIONS_KEY": KEY},
            run=Run(self.runs, 2 if again else 1, "https://github.example/run"),
        )

    def decides(self, by: str = "mei", *, again: bool = False, **inputs: str) -> str:
        """Runs the flow; gives the job's summary."""
        desk = self.desk(by, again=again, **inputs)
        code = door.run(decide, desk)
        said = "\n".join(desk.said)
        assert code == (1 if "This run failed" in said else 0), said
        desk.api.close()
        return said

    @property
    def proposals(self) -> list[Pull]:
        return [one for one in self.repository.pulls() if one.head_branch.startswith("kaifong/decision-")]

    def record(self) -> Decision:
        """The one record on the one branch."""
        [pull] = self.proposals
        [path] = [one for one in files_of(self, pull.head_sha) if is_decision(one)]
        return parse_decision(files_of(self, pull.head_sha)[path], path)


def files_of(hub: Deciding, commit: str) -> dict[str, bytes]:
    git = hub.repository.git
    return {one.path: git.blob(one.sha) for one in git.tree(commit, recursive=True) if one.kind == "blob"}


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> Deciding:
    return Deciding(github, tmp_path)


def notices(pull: Pull) -> list[str]:
    return [one.body for one in pull.comments if "kaifong:notice" in one.body]


def test_a_takedown_goes_with_its_record_and_the_author_is_told_in_their_language(hub: Deciding) -> None:
    said = hub.decides(
        measure="removal", about="https://hub.example/en/stories/dawn-ride/", facts="看到的就是第三段的罵人說話。"
    )
    record = hub.record()
    [pull] = hub.proposals
    files = files_of(hub, pull.head_sha)
    assert STORY not in files
    assert record.paths == {STORY: "removed"}
    assert (record.measure, record.source, record.automated) == ("removal", Origin.MODERATOR, False)
    assert record.notice is not None
    assert (record.notice.number, record.notice.language) == (1, "zh-Hant")
    assert record.clause_revision is not None
    [told] = notices(hub.first)
    assert "下架" in told
    assert "/appeal" in told
    assert mark(Mark.NOTICE, case=record.case, by=[PEOPLE["mei"][0]]) in told
    assert f"#{pull.number}" in said
    assert [(one.workflow, one.inputs) for one in hub.repository.dispatches] == [
        ("moderate.yml", {"pull_request": str(pull.number)})
    ]


@pytest.mark.parametrize(("measure", "until"), [("warning", "2026-12-20"), ("mute", "2026-12-20"), ("ban", "")])
def test_a_sanction_names_nobody_and_no_number(hub: Deciding, measure: str, until: str) -> None:
    said = hub.decides(measure=measure, about="#1", until=until)
    record = hub.record()
    assert record.sanction is not None
    assert record.sanction[0] == member_hash(16, record.case, KEY)
    [pull] = hub.proposals
    raw = files_of(hub, pull.head_sha)[record.file].decode()
    public = f"{raw}\n{pull.title}\n{pull.body}\n{said}"
    for giveaway in ("kit", "Kit Wong", "#1\n", "#1 ", "pull_request", '"number"'):
        assert giveaway not in public, giveaway
    assert len(notices(hub.first)) == 1


def test_in_private_the_moderator_gets_the_words_and_nothing_is_posted(hub: Deciding) -> None:
    said = hub.decides(measure="warning", about="1", until="2026-12-20", tell="in private")
    assert notices(hub.first) == []
    assert "這是一次警告" in said


def test_a_refusal_closes_the_pull_request_and_says_why(hub: Deciding) -> None:
    pull = hub.repository.open_pull("pat", {"content/en/stories/b.md": TEXT})
    hub.decides(measure="refusal", about=str(pull.number), language="ja")
    assert pull.state == "closed"
    assert hub.record().pull_request == pull.number
    [told] = notices(pull)
    assert "採用せず" in told


def test_what_was_taken_down_comes_back_by_somebody_else(hub: Deciding) -> None:
    hub.decides(measure="removal", about=STORY)
    record = hub.record()
    [pull] = hub.proposals
    data = files_of(hub, pull.head_sha)[record.file]
    hub.repository.commit("main", {STORY: None, record.file: data})
    said = hub.decides(measure="restoration", about=record.case)
    assert "you decided it yourself" in said
    hub.decides("ann", measure="restoration", about=record.case)
    back = hub.proposals[-1]
    files = files_of(hub, back.head_sha)
    assert files[STORY] == TEXT.encode()
    [new] = [one for one in files if is_decision(one) and one != record.file]
    assert parse_decision(files[new], new).overturns == record.case


REFUSED: dict[str, tuple[str, dict[str, str], str]] = {
    "member": ("pat", {}, "holds no office"),
    "term-over": ("old", {}, "holds no office"),
    "no-access": ("far", {}, "holds no office"),
    "no-office": ("col", {}, "holds no office"),
    "measure": ("mei", {"measure": "jail"}, "cannot be read"),
    "clause": ("mei", {"clause": "nice"}, "no such clause"),
    "no-page": ("mei", {"about": "content/en/stories/nowhere.md"}, "names no entry"),
    "no-pull": ("mei", {"about": "999", "measure": "refusal"}, "404"),
    "nothing": ("mei", {"measure": "nothing"}, "nothing is to be done"),
    "reason-short": ("mei", {"reason": "spam"}, "says too little"),
    "names-login": ("mei", {"reason": "What KIT wrote calls another rider names."}, "names the member"),
    "names-name": ("mei", {"facts": "The text of Kit Wong, third paragraph."}, "names the member"),
    "no-end": ("mei", {"measure": "mute", "about": "1"}, "has no end"),
    "end-past": ("mei", {"measure": "mute", "about": "1", "until": "2020-01-01"}, "is past"),
    "end-nonsense": ("mei", {"measure": "mute", "about": "1", "until": "soon"}, "cannot be read"),
    "not-a-report": ("mei", {"report": "1"}, "is no reader"),
}


@pytest.mark.parametrize(("by", "inputs", "seen"), REFUSED.values(), ids=REFUSED)
def test_what_must_not_be_decided_is_refused_and_nothing_written(
    hub: Deciding, by: str, inputs: dict[str, str], seen: str
) -> None:
    asked: dict[str, Any] = {"measure": "removal", "about": STORY} | inputs
    said = hub.decides(by, **asked)
    assert seen in said
    assert hub.proposals == []
    assert hub.first.comments == []
    assert [one for one in hub.server.calls if one.method != "GET"] == []
    for typed in ("KIT", "Kit Wong", "jail", "soon"):
        assert typed not in said


def test_nobody_decides_about_themselves(hub: Deciding) -> None:
    pull = hub.repository.open_pull("mei", {"content/en/stories/b.md": TEXT})
    assert "this is your own" in hub.decides("mei", measure="warning", about=str(pull.number), until="2026-12-20")


def test_without_the_key_a_sanction_waits(hub: Deciding) -> None:
    desk = hub.desk("mei", measure="mute", about="1", until="2026-12-20")
    bare = Desk(**{**vars(desk), "environment": {}})
    assert door.run(decide, bare) == 1
    assert hub.proposals == []
    desk.api.close()


def test_where_actions_may_open_no_pull_request_the_branch_is_left_and_said(hub: Deciding) -> None:
    hub.repository.settings["may_create_pulls"] = False
    said = hub.decides(measure="removal", about=STORY)
    assert "/compare/main...kaifong/decision-" in said
    assert hub.proposals == []


def report(hub: Deciding) -> Issue:
    return hub.repository.issue(
        "pat", "A report", "### Page\n\nhttps://hub.example/en/stories/dawn-ride/", ["kaifong/report"]
    )


@pytest.mark.parametrize(
    ("measure", "words"), [("removal", "taken down"), ("nothing", WHY), ("warning", "between the")]
)
def test_who_reported_it_is_told_what_came_of_it_and_nothing_of_the_member(
    hub: Deciding, measure: str, words: str
) -> None:
    issue = report(hub)
    about = {"removal": STORY, "warning": "1"}.get(measure, "")
    hub.decides(measure=measure, about=about, report=str(issue.number), until="2026-12-20")
    [said] = [one.body for one in issue.comments]
    assert words in said
    assert "kit" not in said
    assert "warning" not in said
    assert issue.state == "closed"


FAULTS: dict[str, Callable[[Server], object]] = {
    "branch": lambda one: one.faults.add("POST", r"/git/refs", "502", after_effect=True, times=2),
    "commit": lambda one: one.faults.add("POST", r"/graphql", "502", after_effect=True, times=1),
    "pull": lambda one: one.faults.add("POST", r"/pulls$", "502", after_effect=True, times=1),
    "pull-before": lambda one: one.faults.add("POST", r"/pulls$", "502", times=3),
    "notice": lambda one: one.faults.add("POST", r"/issues/1/comments", "502", after_effect=True, times=1),
    "notice-refused": lambda one: one.faults.add("POST", r"/issues/1/comments", "403", times=1),
    "outcome": lambda one: one.faults.add("POST", r"/issues/2/comments", "timeout", after_effect=True, times=1),
    "close": lambda one: one.faults.add("PATCH", r"/issues/2", "500", times=3),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_whatever_is_lost_a_second_attempt_makes_nothing_twice(
    hub: Deciding, fault: Callable[[Server], object]
) -> None:
    issue = report(hub)
    assert issue.number == 2
    fault(hub.server)
    hub.decides(measure="removal", about=STORY, report="2")
    hub.decides(again=True, measure="removal", about=STORY, report="2")
    assert hub.record().paths == {STORY: "removed"}
    assert len(notices(hub.first)) == 1
    assert len(issue.comments) == 1
    assert issue.state == "closed"


def test_the_form_offers_what_the_flow_knows() -> None:
    inputs = WORKFLOW[True]["workflow_dispatch"]["inputs"]
    assert set(inputs["measure"]["options"]) == set(Wish)
    assert set(inputs["source"]["options"]) == set(Origin)
    assert not {"member", "login", "name"} & set(inputs)
    step = WORKFLOW["jobs"]["decide"]["steps"][-1]
    assert "inputs" not in json.dumps(step)
