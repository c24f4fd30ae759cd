"""Which commit whoever writes a comment has in front of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from kaifong.github.markers import Mark, marked


def seen_before(
    thread: Iterable[Mapping[str, Any]], comment: Mapping[str, Any], head: str, bot_login: str | None
) -> bool:
    """Whether the report that named this commit stood there before the comment was written.

    GitHub does not tell which commit was the head when somebody wrote a comment, nor when a commit was pushed (a
    commit's own dates are whatever its author wrote, and a branch can be pushed away and back). But our one report
    names the commit that it is about, and GitHub tells when it was last changed: a report of this commit that is
    older than the comment is what the writer had before them. Whoever pushes something else while the comment is
    typed makes the report newer than the comment. Within one second nobody can say, and that counts as not seen.
    """
    written = _time(comment.get("created_at"))
    for one, facts in marked(thread, Mark.REPORT, bot_login):
        changed = _time(one.get("updated_at"))
        if written is None or changed is None:
            return False
        return facts.get("head") == head and changed < written
    return False


def _time(said: object) -> datetime | None:
    try:
        return datetime.fromisoformat(str(said))
    except ValueError:
        return None
