"""`/appeal`, `/uphold` and `/overturn` against the simulated GitHub."""

from __future__ import annotations

from commanded_hub import RECOGNITION, CommandedHub
from server.pulling import close

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
