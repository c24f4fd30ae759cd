"""An event as GitHub wrote it for the run, in which nothing that a flow needs can be missing without a word."""

from __future__ import annotations

import json
from typing import Any

from kaifong.errors import KaifongError


class Payload(dict[str, Any]):
    """An object of the event. `.get` is for what may be missing or null; `[…]` for what has to be there.

    GitHub leaves out more than its description says: a repository that is gone, an account that was deleted.
    """

    def __getitem__(self, key: str) -> Any:
        """What stands there.

        Raises:
            KaifongError: nothing does.
        """
        value = self.get(key)
        if value is None:
            raise KaifongError(
                f"the event that started this run does not tell `{key}`",
                why="without it nobody knows what the run is about; nothing was decided",
                mend="run the job again, or cause a new event: edit the text, push, or start the workflow by hand",
            )
        return value


def payload(text: bytes) -> Payload:
    """The event in a file; empty where the file holds no object.

    Raises:
        ValueError: it is no JSON.
    """
    held = json.loads(text, object_pairs_hook=_object)
    return held if isinstance(held, Payload) else Payload()


def _object(pairs: list[tuple[str, Any]]) -> Payload:
    """An object without what is null in its lists: an account of a list that is gone is not of it any more."""
    return Payload(
        (key, [one for one in value if one is not None] if isinstance(value, list) else value) for key, value in pairs
    )
