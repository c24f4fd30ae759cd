"""Our answer to a comment with commands: one for each such comment, found again by its mark, edited in place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from kaifong.github.api import Api
from kaifong.github.commands.case import Outcome, Sign
from kaifong.github.lost_answers import again, once
from kaifong.github.markers import Mark, mark, marked
from kaifong.github.refusals import Conflict, Forbidden, NotThere
from kaifong.github.thread import Comment, edit_comment, thread_of

# GitHub takes 65,536 characters; the mark and the cuts have to fit as well.
LONGEST = 60_000
_BORDER = "\n\n<!-- kaifong:next -->\n\n"


class Reply:
    """The answer to one comment, as far as it is written.

    Attributes:
        done: the facts of each command that was carried out or refused, in the comment's order.
    """

    def __init__(self, api: Api, number: int, comment: int, bot: str | None) -> None:
        self.api = api
        self.number = number
        self.comment = comment
        self.done: list[dict[str, Any]] = []
        self._bot = bot
        self._id: int | None = None
        self._texts: list[str] = []

    def find(self, thread: Iterable[Mapping[str, Any]]) -> Reply:
        """Takes up what an earlier run has written, if it has."""
        for one, facts in self._mine(thread):
            self._id = int(one["id"])
            self.done = [dict(fact) for fact in facts.get("done", ())]
            self._texts = str(one["body"]).partition(" -->\n")[2].split(_BORDER)[: len(self.done)]
            break
        return self

    def add(self, outcome: Outcome, facts: Mapping[str, Any]) -> None:
        """Writes one more outcome below the others; `facts` join the mark, so that no run does it again.

        Raises:
            Refusal: GitHub refused.
        """
        self.done.append(dict(facts))
        self._texts.append(outcome.text)
        self._write([*self._texts])

    def failed(self, text: str) -> None:
        """Says that a command could not be carried out. Nothing is noted as done: the next run tries again.

        Raises:
            Refusal: GitHub refused.
        """
        self._write([*self._texts, text])

    def _write(self, texts: Sequence[str]) -> None:
        head = mark(Mark.COMMAND, comment=self.comment, done=self.done)
        body = f"{head}\n{_BORDER.join(texts)}"[:LONGEST]
        if self._id is None:
            self._id = self._post(body)
        else:
            edit_comment(self.api, self._id, body)

    def _post(self, body: str) -> int:
        path = self.api.at(f"/issues/{self.number}/comments")
        return once(
            lambda: int(self.api.post(path, {"body": body})["id"]),
            lambda: next((int(one["id"]) for one, _ in self._mine(thread_of(self.api, self.number))), None),
        )

    def _mine(self, thread: Iterable[Comment]) -> Iterator[tuple[Comment, dict[str, Any]]]:
        """The answers to this comment that stand there, with their facts."""
        return (found for found in marked(thread, Mark.COMMAND, self._bot) if found[1].get("comment") == self.comment)


def react(api: Api, comment: int, content: str) -> None:
    """Reacts to a comment. To react twice is once; a comment that is gone, or whose author blocked us, gets none.

    Raises:
        Refusal: GitHub refused for another reason.
    """
    path = api.at(f"/issues/comments/{comment}/reactions")
    try:
        again(lambda: api.post(path, {"content": content}))
    except (NotThere, Conflict, Forbidden):
        return


def worst(signs: Iterable[Sign]) -> Sign:
    """Of several outcomes, the reaction that says most."""
    order = list(Sign)
    return max(signs, key=order.index)
