"""`report`: a reader's report gets one receipt, names nobody, and is kept together where it is said again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from commanded_hub import FILES, NAME, STORY, TEXT
from reading_desk import checkout
from server.faults import Kind
from server.running import Server
from server.things import Issue

from kaifong.entries.forms import bilingual, translators
from kaifong.entries.report_form import REPORT_FORM
from kaifong.entries.settings import Settings
from kaifong.entries.settings_reader import parse_settings
from kaifong.github import door
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.reader_report import report
from kaifong.github.submit.recognised import recognised
from kaifong.pages import github as addresses
from kaifong.testing import HUB_YML

ROOT = Path(__file__).parents[2]
WORKFLOW: dict[Any, Any] = yaml.safe_load((ROOT / ".github/workflows/report.yml").read_text(encoding="utf-8"))
PAGE = "https://hub.example/en/stories/dawn-ride/"
CONTACT = "moderators@hub.example"
YML = HUB_YML + f"contact: {CONTACT}\n"
SETTINGS: Settings = parse_settings(YML.encode())
LOST: tuple[Kind, ...] = ("502", "timeout", "half")
WRONG = "In the third paragraph somebody is called an idiot."


def filled(page: str = PAGE, wrong: str = WRONG) -> str:
    """The form as GitHub writes it into the issue."""
    labels = [bilingual(translators(SETTINGS), one.message) for one in REPORT_FORM.asks]
    boxes = "\n".join(f"- [x] {bilingual(translators(SETTINGS), one.message)}" for one in REPORT_FORM.asks[-1].boxes)
    return "\n\n".join(f"### {label}\n\n{said}" for label, said in zip(labels, (page, wrong, boxes), strict=True))


class Reported:
    """A hub with one story, whose readers report."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.folder, self.runs = server, folder, 700
        state = server.state
        state.user("example", id=1)
        state.user("pat", id=17)
        state.user("zoe", id=18)
        self.repository = state.repository(NAME, FILES | {"hub.yml": YML, STORY: TEXT})

    def opens(self, who: str, body: str, labels: tuple[str, ...] = ("kaifong/report",)) -> Issue:
        return self.repository.issue(who, "Report", body, list(labels))

    def answers(self, issue: Issue) -> int:
        """Runs the flow; gives its exit code."""
        self.runs += 1
        root = self.folder / f"report-{self.runs}"
        checkout(self.repository, root)
        token = self.server.token(WORKFLOW["jobs"]["report"]["permissions"], name="report/report")
        user = {"login": issue.author.login, "id": issue.author.id, "type": "User"}
        told = {
            "number": issue.number,
            "title": issue.title,
            "body": issue.body,
            "html_url": "https://github.example/issue",
            "created_at": "2026-11-21T04:00:00Z",
            "updated_at": "2026-11-21T04:00:00Z",
            "user": user,
            "labels": [{"name": one.name} for one in issue.labels],
        }
        desk = Desk(
            api=Api(token, NAME, url=self.server.url, pause=lambda _seconds: None),
            event_name="issues",
            event={"action": "opened", "issue": told, "sender": user},
            root=root,
            now=self.server.state.now,
            environment={"GITHUB_SERVER_URL": self.server.url},
            run=Run(self.runs, 1, "https://github.example/run"),
        )
        code = door.run(report, desk)
        desk.api.close()
        return code

    def reported(self, who: str, body: str, labels: tuple[str, ...] = ("kaifong/report",)) -> Issue:
        issue = self.opens(who, body, labels)
        assert self.answers(issue) == 0
        return issue


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> Reported:
    return Reported(github, tmp_path)


def test_a_report_gets_a_receipt_that_repeats_nothing_and_names_nobody(hub: Reported) -> None:
    issue = hub.reported("pat", filled())
    [said] = [one.body for one in issue.comments]
    assert "within 24 hours" in said
    assert CONTACT in said.replace("<!-- -->", "")
    for word in ("idiot", "dawn-ride", "pat", "kit", "@p"):
        assert word not in said
    assert {one.name for one in issue.labels} == {"kaifong/report"}


def test_the_label_is_put_on_where_github_did_not(hub: Reported) -> None:
    issue = hub.reported("pat", filled(), labels=())
    assert {one.name for one in issue.labels} == {"kaifong/report"}


def test_the_language_is_that_of_the_report(hub: Reported) -> None:
    issue = hub.reported("pat", filled(wrong="第三段將一位車手叫做蠢材，請版主看一看，這樣寫實在太過分了。"))
    assert "多謝你" in issue.comments[0].body


def test_a_report_of_no_page_is_asked_for_one_and_one_that_exposes_is_asked_to_take_it_out(hub: Reported) -> None:
    issue = hub.reported("pat", filled(page="the thing about bread", wrong="It has her number, 9123 4567, in it."))
    [said] = [one.body for one in issue.comments]
    assert "could not find the page" in said
    assert "something private" in said
    assert "9123" not in said


def test_the_same_again_by_the_same_reader_is_kept_together(hub: Reported) -> None:
    first = hub.reported("pat", filled())
    again = hub.reported("pat", filled(page=STORY, wrong="I have said so before, and nobody answers me."))
    other = hub.reported("zoe", filled())
    assert again.state == "closed"
    assert f"#{first.number}" in again.comments[0].body
    assert (first.state, other.state) == ("open", "open")
    first.state = "closed"
    assert hub.reported("pat", filled()).state == "open"


@pytest.mark.parametrize("body", ["", "Hello", "### Which page?\n\nx", filled().replace("### Before", "### After")])
def test_another_issue_is_left_alone(hub: Reported, body: str) -> None:
    issue = hub.reported("pat", body, labels=())
    assert issue.comments == []
    assert issue.labels == []


@pytest.mark.parametrize("kind", LOST)
def test_a_lost_answer_posts_nothing_twice(hub: Reported, kind: Kind) -> None:
    hub.server.faults.add("POST", r"/issues/1/comments", kind, after_effect=True)
    issue = hub.opens("pat", filled())
    hub.answers(issue)
    hub.answers(issue)
    assert len(issue.comments) == 1


def test_a_report_is_no_submission_and_its_form_is_reached_from_the_page() -> None:
    assert recognised(SETTINGS, filled()) is None
    address = addresses.form(SETTINGS, "report", page=PAGE)
    assert address is not None
    assert "template=report.yml&page=https%3A%2F%2Fhub.example" in address
