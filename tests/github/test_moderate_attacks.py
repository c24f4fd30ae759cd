"""What a hostile pull request tries on its review, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from moderated_hub import BAD, GOOD, GRANTS, PATH, ROOT, ModeratedHub
from server import Server, push

POLICY = "guidelines/policy.yml"
OWN = """\
from pathlib import Path
Path("{mark}").write_text("ran")
raise SystemExit(0)
"""


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


def test_it_cannot_rewrite_its_judge(hub: ModeratedHub) -> None:
    kinder = "schema: kaifong.policy/1\nchecks:\n  phone-number: {off: true, reason: please}\n"
    pull = hub.open({PATH: BAD, POLICY: kinder, "guidelines/en/privacy.md": None})
    hub.moderate(pull.number)
    text = hub.report(pull)
    assert "`phone-number`" in text
    assert "`protected-paths`" in text
    assert hub.status(pull.head_sha) in ("pending", "failure")


def test_rules_that_would_stop_every_review_are_held(hub: ModeratedHub) -> None:
    pull = hub.open({POLICY: "schema: kaifong.policy/1\nchecks: {no-such-check: {off: true}}\n"})
    hub.moderate(pull.number)
    assert hub.status(pull.head_sha) == "pending"
    assert "With this change `guidelines/policy.yml` could no longer be read" in hub.report(pull)


def test_code_that_it_brings_is_not_run(hub: ModeratedHub, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    code = OWN.format(mark=mark)
    pull = hub.open(
        {
            "checks/evil/check.py": code,
            "sitecustomize.py": code,
            "scripts/moderate.py": code,
            "src/kaifong/__init__.py": code,
            "hooks/kaifong_hooks.py": code,
            "conftest.py": code,
            ".gitattributes": "* filter=evil diff=evil\n",
            ".git-blame-ignore-revs": "x\n",
        }
    )
    code_of_run, desk = hub.moderate(pull.number)
    assert code_of_run == 0
    assert not mark.exists()
    assert not (desk.root / "sitecustomize.py").exists()
    assert "skipped" not in (hub.status(pull.head_sha) or "")
    assert hub.status(pull.head_sha) != "success"


def test_a_broken_change_to_the_hub_s_own_settings_judges_nobody(hub: ModeratedHub) -> None:
    pull = hub.open({"hub.yml": "schema: [\n", PATH: GOOD})
    assert hub.moderate(pull.number)[0] == 0
    assert "`protected-paths`" in hub.report(pull)


def test_somebody_else_s_status_opens_nothing_that_ours_does_not_shut(hub: ModeratedHub) -> None:
    pull = hub.open({PATH: BAD})
    hub.home.status(pull.head_sha, "kaifong/review", "success", hub.server.state.user("mei"))
    hub.moderate(pull.number)
    assert hub.status(pull.head_sha) == "failure"


def test_a_locked_conversation_is_judged_all_the_same(hub: ModeratedHub) -> None:
    pull = hub.open()
    hub.server.faults.add("POST", r"/issues/\d+/comments$", "403", times=9)
    code, desk = hub.moderate(pull.number)
    assert code == 1
    assert hub.status(pull.head_sha) == "success"
    assert any("A part of the answer was refused" in one for one in desk.said)


def test_the_author_is_who_github_says(hub: ModeratedHub) -> None:
    """An author's name in the text, in the commits or in the branch counts for nothing."""
    pull = hub.open(
        {"content/en/stories/old.md": GOOD.replace("mei", "yan")}, message="By yan\n\nCo-authored-by: yan"
    )
    hub.moderate(pull.number)
    text = hub.report(pull)
    assert "`author-is-submitter`" in text or "`others-content`" in text
    assert hub.status(pull.head_sha) != "success"


def test_a_private_hub_is_fetched_with_the_job_s_token(hub: ModeratedHub) -> None:
    hub.home.private = True
    for login in ("mei", "yan-tong", "wai-lam"):
        hub.home.collaborator(login, "write")
    pull = hub.open(fork=False)
    assert hub.moderate(pull.number)[0] == 0
    assert hub.status(pull.head_sha) == "success"
    assert hub.server.counted("GET", "/git/trees") == 0


def test_the_records_of_their_branch_are_known_to_the_review(hub: ModeratedHub) -> None:
    records = (Path(__file__).parents[2] / "records" / "merges").glob("*.json")
    first = min(records)
    hub.home.commit("records", {f"records/merges/{first.name}": first.read_bytes()})
    pull = hub.open()
    _, desk = hub.moderate(pull.number)
    assert (desk.root / "records" / "merges" / first.name).exists()
    assert hub.status(pull.head_sha) == "success"


def test_more_than_is_read_is_held_and_said(hub: ModeratedHub, monkeypatch: pytest.MonkeyPatch) -> None:
    from kaifong.github.reading import caps

    monkeypatch.setattr(caps, "MOST_FILES", 2)
    pull = hub.open({f"content/en/stories/r-{at}.md": GOOD.replace("A quiet", f"Quiet {at}") for at in range(4)})
    hub.moderate(pull.number)
    text = hub.report(pull)
    assert "I looked at 2 of 4 files" in text
    assert hub.status(pull.head_sha) == "pending"
    monkeypatch.undo()
    push(pull, {f"content/en/stories/r-{at}.md": None for at in range(1, 4)})
    hub.moderate(pull.number)
    assert hub.status(pull.head_sha) == "success"


def test_these_tests_grant_what_the_workflow_grants_and_no_more() -> None:
    workflow = yaml.safe_load((ROOT / ".github/workflows/moderate.yml").read_text("utf-8"))
    assert workflow["jobs"]["moderate"]["permissions"] == GRANTS
