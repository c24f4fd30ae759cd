"""The commit status `kaifong/review`: the gate that a fork's token cannot open."""

from __future__ import annotations

from kaifong.moderation.findings import Verdict

# A required status lets nothing through but `success`. Where somebody has to do something it is a failure; where a
# person has to look it is pending, for nobody did anything wrong. It is not set to pending when a review begins: a
# commit without the status is as shut, the request is saved, and the sweep finds what was never answered.
_STATES = {
    Verdict.PASS: "success",
    Verdict.ADVISE: "success",
    Verdict.FIX: "failure",
    Verdict.HOLD: "pending",
    Verdict.REFUSE: "failure",
}
# Where the review itself failed.
FAILED = "error"


def status_of(verdict: Verdict) -> tuple[str, str]:
    """The state for a verdict, and the id of the message beside it."""
    return _STATES[verdict], f"moderate-status-{verdict.label}"
