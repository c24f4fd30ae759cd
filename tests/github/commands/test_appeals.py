"""`/appeal`, `/uphold` and `/overturn` against the simulated GitHub."""

from __future__ import annotations

import json

from commanded_hub import RECOGNITION, STORY, TEXT, CommandedHub
from server.pulling import close
from server.things import Pull

from kaifong.github.commands.decide_appeal import Said, said
from kaifong.github.markers import Mark, mark

CASE = "k7q2-m4xd-9fwp"
REASON = "It was a joke among friends, and both of them say so."


def test_an_appeal_asks_those_who_had_no_part_in_it(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/hold This reads as an attack.", pull)
    answer = hub.says("kit", "/appeal It was a joke.", pull)
    assert hub.labels(pull) == {"kaifong/hold", "kaifong/appeal"}
    assert "@lok" in answer
    assert "@mei" not in answer
    assert "@old" not in answer, "a term that has ended"
    assert "24 hours" in answer
    assert "already" in hub.says("kit", "/appeal", pull)


def test_the_first_decider_does_not_decide_it(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/hold This reads as an attack.", pull)
    assert "No appeal" in hub.says("ann", f"/overturn {REASON}", pull)
    hub.says("kit", "/appeal", pull)
    assert "somebody else" in hub.says("mei", f"/overturn {REASON}", pull)
    assert "kaifong/appeal" in hub.labels(pull)
    assert "sentence" in hub.says("lok", "/overturn no", pull)
    answer = hub.says("lok", f"/overturn {REASON}", pull)
    assert "lok" in answer
    assert REASON in answer
    assert "kaifong/appeal" not in hub.labels(pull)
    assert hub.dispatched() == ["moderate.yml"]


def test_an_appeal_is_heard_once(hub: CommandedHub) -> None:
    pull = hub.pull()
    hub.says("mei", "/hold This reads as an attack.", pull)
    hub.says("kit", "/appeal", pull)
    assert "stays as it was decided" in hub.says("lok", f"/uphold {REASON}", pull)
    assert "once" in hub.says("kit", "/appeal Again!", pull)
    assert "kaifong/appeal" not in hub.labels(pull)


def test_what_was_closed_is_open_again(hub: CommandedHub) -> None:
    pull = hub.pull()
    close(pull, hub.server.state.user("mei"))
    answer = hub.says("kit", "/appeal", pull)
    assert "@mei" not in answer
    assert "somebody else" in hub.says("mei", f"/overturn {REASON}", pull)
    assert "open again" in hub.says("lok", f"/overturn {REASON}", pull)
    assert pull.state == "open"
    assert hub.dispatched() == ["moderate.yml"]


def test_what_has_no_branch_any_more_is_asked_for_anew(hub: CommandedHub) -> None:
    pull = hub.pull()
    close(pull, hub.server.state.user("mei"))
    assert pull.head_repository is not None
    pull.head_repository.delete()
    hub.says("kit", "/appeal", pull)
    assert "send it once more" in hub.says("lok", f"/overturn {REASON}", pull)
    assert pull.state == "closed"
    # The description calls `head.repo` an object always; GitHub answers null for a fork that is gone.
    hub.server.violations[:] = [one for one in hub.server.violations if "$.head.repo: None" not in one]


def test_in_a_hub_of_one_the_answer_says_so(hub: CommandedHub) -> None:
    one = (
        RECOGNITION.partition("moderators:")[0]
        + "moderators:\n  - {id: 11, login: mei, from: 2026-01-01, until: 2027-01-01}\n"
    )
    hub.repository.commit(
        "main", {"guidelines/recognition.yml": one.replace("{id: 1, login: example}", "{id: 11, login: mei}")}
    )
    pull = hub.pull()
    hub.says("mei", "/hold This reads as an attack.", pull)
    assert "Nobody is in office" in hub.says("kit", "/appeal", pull)
    assert "the record says so" in hub.says("mei", f"/uphold {REASON}", pull)


def taken_down(hub: CommandedHub) -> Pull:
    """Kit's story, published, and taken down again by mei's decision about its pull request."""
    pull = hub.pull()
    hub.says("ann", "/approve", pull)
    decision = {
        "schema": "kaifong.decision/1",
        "case": CASE,
        "decided_on": "2026-11-22",
        "decided_by": [{"id": 11, "login": "mei"}],
        "clause": "respect",
        "reason": "It reads as an attack on another rider, by name.",
        "measure": "removal",
        "paths": [{"path": STORY, "effect": "removed"}],
        "pull_request": pull.number,
    }
    record = json.dumps(decision).encode()
    hub.repository.commit("main", {STORY: None, f"records/decisions/{CASE}.json": record}, message="Take it down")
    return pull


def test_what_was_taken_down_comes_back_with_the_record_of_the_appeal(hub: CommandedHub) -> None:
    pull = taken_down(hub)
    assert "@mei" not in hub.says("kit", "/appeal", pull)
    assert "somebody else" in hub.says("mei", f"/overturn {REASON}", pull)
    comment = hub.repository.comment(pull.number, "lok", f"/overturn {REASON}")
    answer = hub.run(comment, pull)
    made = hub.repository.pulls()[-1]
    assert f"brought back in #{made.number}" in answer
    assert hub.repository.git.run("show", f"{made.head_sha}:{STORY}").decode() == TEXT
    names = hub.repository.git.text("diff", "--name-only", "main", made.head_sha).split()
    [record] = [name for name in names if name.startswith("records/decisions/")]
    told = json.loads(hub.repository.git.run("show", f"{made.head_sha}:{record}"))
    assert told["overturns"] == CASE
    assert told["decided_by"] == [{"id": 12, "login": "lok"}]
    assert told["appeal"]["of"] == CASE
    assert told["appeal"]["outcome"] == "overturned"
    assert told["reason"] == REASON
    assert hub.run(comment, pull) == answer
    assert len(hub.repository.pulls()) == 2


def test_what_is_not_merged_yet_is_no_decision_to_appeal_against(hub: CommandedHub) -> None:
    pull = hub.pull()
    bot = hub.server.state.actions
    hub.repository.comment(pull.number, bot, mark(Mark.NOTICE, case=CASE, by=[11]) + "\nIt was refused.")
    brought = hub.repository.open_pull(bot, {"records/note.txt": "x"}, fork=False, branch=f"kaifong/decision-{CASE}")
    hub.says("kit", "/appeal It was a joke.", pull)
    answer = hub.says("lok", f"/overturn {REASON}", pull)
    assert f"not merged yet (#{brought.number})" in answer
    assert "kaifong/appeal" in hub.labels(pull)
    close(brought, hub.server.state.user("mei"))
    assert "not merged yet" not in hub.says("lok", f"/overturn {REASON}", pull)


def test_an_appeal_that_is_refused_leaves_a_record_too(hub: CommandedHub) -> None:
    pull = taken_down(hub)
    hub.says("kit", "/appeal", pull)
    answer = hub.says("ann", f"/uphold {REASON}", pull)
    made = hub.repository.pulls()[-1]
    assert f"#{made.number}" in answer
    names = hub.repository.git.text("diff", "--name-only", "main", made.head_sha).split()
    assert len(names) == 1
    assert names[0].startswith("records/decisions/")


def test_a_run_that_broke_off_behind_the_record_makes_no_second_one(hub: CommandedHub) -> None:
    pull = taken_down(hub)
    hub.says("kit", "/appeal", pull)
    comment = hub.repository.comment(pull.number, "lok", f"/overturn {REASON}")
    hub.server.faults.add("DELETE", r"/labels/", "502", times=2)
    assert "could not be carried out" in hub.run(comment, pull)
    hub.server.faults.clear()
    made = hub.repository.pulls()[-1]
    assert f"#{made.number}" in hub.run(comment, pull)
    assert len(hub.repository.pulls()) == 2


def test_who_was_asked_from_outside_is_named() -> None:
    assert said("outside： Mei") == Said("outside： Mei"), "without a reason it is no more than a reason"
    assert said("outside: Mei; why") == Said("why", "Mei")
    assert said("outside:Mei；why; and more") == Said("why; and more", "Mei")
    assert said("nobody outside: of us; knows") == Said("nobody outside: of us; knows")
