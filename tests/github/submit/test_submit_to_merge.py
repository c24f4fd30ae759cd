"""A member who never used Git, from the form to the page: `submit`, `moderate` and a moderator in turn."""

from __future__ import annotations

from moderated_hub import GRANTS as MODERATE
from server import pulling
from submitting_hub import NAME, STORY, SubmittingHub

from kaifong.github.api import Api
from kaifong.github.desk import Desk
from kaifong.github.door import run
from kaifong.github.moderate import moderate


def moderated(hub: SubmittingHub, number: str) -> int:
    """What the dispatch of `submit` starts."""
    desk = hub.desk("workflow_dispatch", {"inputs": {"pull_request": number}})
    api = Api(hub.server.token(MODERATE), NAME, url=hub.server.url, pause=lambda _: None)
    environment = {**desk.environment, "RUNNER_TEMP": str(hub.folder)}
    return run(moderate, Desk(api, desk.event_name, desk.event, desk.root, desk.now, environment, desk.run))


def status(hub: SubmittingHub) -> str:
    found = [one for one in hub.home.statuses if one.sha == hub.pull().head_sha]
    return str(found[-1].state)


def test_from_the_form_to_the_page(hub: SubmittingHub) -> None:
    issue = hub.form(answers={**STORY, "text": "We left early. [Look](javascript:alert(1)) and ring 9123 4567."})
    assert hub.run(issue) == 0, hub.said
    assert moderated(hub, hub.dispatched()[-1]) == 0
    answer = hub.answer(issue)
    assert status(hub) == "pending", "a newcomer's first text is read by a person, whatever else is to change"
    assert "What the checks say" in answer
    assert "javascript" in answer
    assert "9123 4567" not in answer, "what is private is not shown again"
    assert "author-is-submitter" not in answer, "the author is who opened the issue, not the robot"

    hub.edit(issue, {**STORY, "text": "We left early, along the old sea wall, and were back for tea."})
    assert hub.run(issue, "edited") == 0, hub.said
    assert "javascript" not in hub.answer(issue), "an old report says nothing of the new text"
    assert moderated(hub, hub.dispatched()[-1]) == 0
    assert status(hub) in {"success", "pending"}, hub.answer(issue)

    pulling.merge(hub.pull(), hub.server.state.user("mod"))
    assert hub.end(hub.pull()) == 0
    assert "https://hub.example/en/stories/a-dawn-ride/" in hub.answer(issue)
    assert issue.state == "closed"
    assert len(hub.answers(issue)) == 1


def test_who_sends_somebody_elses_text_is_not_taken_for_them(hub: SubmittingHub) -> None:
    """A push by somebody with write access makes it nobody's submission: a moderator looks."""
    issue = hub.form()
    hub.run(issue)
    hub.home.commit(
        "kaifong/submission-1", {"content/en/stories/a-dawn-ride.md": "---\ntitle: X\nauthor: mei\n---\n\nNo.\n"}
    )
    pull = hub.pull()
    assert moderated(hub, str(pull.number)) == 0
    report = next(str(one.body) for one in pull.comments if "kaifong:report" in str(one.body))
    assert "author-is-submitter" in report
    assert status(hub) == "pending"
