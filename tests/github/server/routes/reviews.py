"""Reviews, remarks on lines, and who is asked to review."""

from __future__ import annotations

from typing import Any

from server import diffs
from server.call import Call, Problem, not_found
from server.routing import Route
from server.shapes import pulls as shapes
from server.things import Pull, Review, ReviewComment

from .issues import HOME, checked
from .pulls import PULL

STATES = {"APPROVE": "APPROVED", "REQUEST_CHANGES": "CHANGES_REQUESTED", "COMMENT": "COMMENTED"}


def listed(call: Call) -> tuple[int, Any]:
    pull = call.pull
    return 200, call.listed(pull.reviews, lambda one: shapes.review(one, pull, call.url))


def _placed(row: Any, pull: Pull, call: Call, commit: str, review: int | None) -> ReviewComment:
    """A remark, if its lines are in the diff.

    Raises:
        Problem: 422, for the whole review.
    """
    file = next((one for one in diffs.files(pull) if one.path == row["path"]), None)
    if file is None:
        raise Problem(422, "Unprocessable Entity", ["Path could not be resolved"])
    side, line, start = row.get("side", "RIGHT"), row.get("line"), row.get("start_line")
    if row.get("subject_type") != "file":
        if line is None and "position" not in row:
            raise Problem(422, "Unprocessable Entity", ["Line could not be resolved"])
        if line is not None and not file.holds(line, side):
            raise Problem(422, "Unprocessable Entity", ["Line could not be resolved"])
        if start is not None and (start >= line or not file.holds(start, row.get("start_side", side))):
            raise Problem(422, "Unprocessable Entity", ["Start line must precede the end line and be in the diff"])
    checked(row["body"], "PullRequestReviewComment")
    return ReviewComment(
        call.state.number(), call.actor, row["body"], row["path"], line, side, start, row.get("start_side"), commit,
        file.patch or "", call.state.stamp(), review, subject=row.get("subject_type", "line"),
    )  # fmt: skip


def create(call: Call) -> tuple[int, Any]:
    pull, body = call.pull, call.body or {}
    event = body.get("event")
    if event == "APPROVE":
        if pull.author is call.actor:
            raise Problem(422, "Unprocessable Entity", ["Can not approve your own pull request"])
        if call.token and call.token.kind == "actions":
            raise Problem(403, "GitHub Actions is not permitted to create or approve pull requests.")
    if event == "REQUEST_CHANGES" and pull.author is call.actor:
        raise Problem(422, "Unprocessable Entity", ["Can not request changes on your own pull request"])
    if event in ("REQUEST_CHANGES", "COMMENT") and not body.get("body") and not body.get("comments"):
        raise Problem(422, "Unprocessable Entity", ["Body can't be blank"])
    commit = body.get("commit_id", pull.head_sha)
    if commit not in diffs.commits(pull):
        raise Problem(422, "Unprocessable Entity", ["Commit is not part of the pull request"])
    number = call.state.number()
    remarks = [_placed(row, pull, call, commit, number) for row in body.get("comments", ())]
    text = checked(body.get("body"), "PullRequestReview") or ""
    state = STATES.get(str(event), "PENDING")
    made = Review(number, call.actor, text, state, commit, call.state.stamp() if event else None)
    pull.reviews.append(made)
    pull.review_comments += remarks
    if event:
        call.state.happened("pull_request_review", "submitted", pull.repository, call.actor, pull=pull, review=made)
    return 200, shapes.review(made, pull, call.url)


def _review(call: Call) -> Review:
    found = next((one for one in call.pull.reviews if one.id == int(call.path["review_id"])), None)
    if found is None:
        raise not_found()
    return found


def remarks_of_review(call: Call) -> tuple[int, Any]:
    pull, review = call.pull, _review(call)
    found = [one for one in pull.review_comments if one.review == review.id]
    return 200, call.listed(found, lambda one: shapes.review_comment(one, pull, call.url, of_review=True))


def dismiss(call: Call) -> tuple[int, Any]:
    review = _review(call)
    if review.state not in ("APPROVED", "CHANGES_REQUESTED"):
        raise Problem(422, "Unprocessable Entity", ["Can not dismiss a commented pull request review"])
    review.state = "DISMISSED"
    return 200, shapes.review(review, call.pull, call.url)


def remarks(call: Call) -> tuple[int, Any]:
    pull = call.pull
    return 200, call.listed(pull.review_comments, lambda one: shapes.review_comment(one, pull, call.url))


def remark(call: Call) -> tuple[int, Any]:
    for pull in call.repository.pulls():
        for one in pull.review_comments:
            if one.id == int(call.path["comment_id"]):
                return 200, shapes.review_comment(one, pull, call.url)
    raise not_found()


def create_remark(call: Call) -> tuple[int, Any]:
    pull, row = call.pull, call.body
    number = call.state.number()
    made = _placed(row, pull, call, row["commit_id"], number)
    pull.reviews.append(Review(number, call.actor, "", "COMMENTED", row["commit_id"], call.state.stamp()))
    pull.review_comments.append(made)
    return 201, shapes.review_comment(made, pull, call.url)


def requested(call: Call) -> tuple[int, Any]:
    whole = shapes.pull(call.pull, call.url, whole=False)
    return 200, {"users": whole["requested_reviewers"], "teams": []}


def ask(call: Call) -> tuple[int, Any]:
    """Only who has access here can be asked, never the author, and teams not by a job's token."""
    pull, body = call.pull, call.body or {}
    people = [call.state.find_user(login) for login in body.get("reviewers", ())]
    if body.get("team_reviewers"):
        raise Problem(422, "Could not resolve to a node with the global id of a team.")
    for who in people:
        if who is pull.author:
            raise Problem(422, "Review cannot be requested from pull request author.")
        if who is None or (who.login.lower() not in pull.repository.roles and who is not pull.repository.owner):
            text = "Reviews may only be requested from collaborators. One or more of the users or teams you specified"
            raise Problem(422, f"{text} is not a collaborator of the {pull.repository.full_name} repository.")
    pull.requested += [who for who in people if who and who not in pull.requested]
    return 201, shapes.pull(pull, call.url, whole=False)


def ask_no_more(call: Call) -> tuple[int, Any]:
    pull = call.pull
    gone = {login.lower() for login in call.body.get("reviewers", ())}
    pull.requested = [who for who in pull.requested if who.login.lower() not in gone]
    return 200, shapes.pull(pull, call.url, whole=False)


ROUTES = (
    Route("GET", f"{PULL}/reviews", listed),
    Route("POST", f"{PULL}/reviews", create),
    Route("GET", f"{PULL}/reviews/{{review_id}}/comments", remarks_of_review),
    Route("PUT", f"{PULL}/reviews/{{review_id}}/dismissals", dismiss),
    Route("GET", f"{PULL}/comments", remarks),
    Route("POST", f"{PULL}/comments", create_remark),
    Route("GET", f"{HOME}/pulls/comments/{{comment_id}}", remark),
    Route("GET", f"{PULL}/requested_reviewers", requested),
    Route("POST", f"{PULL}/requested_reviewers", ask),
    Route("DELETE", f"{PULL}/requested_reviewers", ask_no_more),
)
