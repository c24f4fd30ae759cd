"""What one staging leaves for the next: of each page or part what came of it and what it was made from."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kaifong.pages.trace import Question, Trace


@dataclass(frozen=True)
class Done:
    """Something that was made: a page, a picture, a card, or a part of the site.

    Attributes:
        outputs: digests of the staged files that came of it, by path.
        value: whatever else came of it, as JSON has it.
        paths: content files that were seen. asked: questions and their answers.
        texts: entries of which the text was seen, by path, where `paths` does not say it.
        day: the day was asked for. past: what files said before was asked for.
        key: a digest of what else it was made from.
    """

    outputs: Mapping[str, str]
    value: Any = None
    paths: frozenset[str] = frozenset()
    asked: Mapping[Question, str] = field(default_factory=dict)
    texts: frozenset[str] = frozenset()
    day: bool = False
    past: bool = False
    key: str = ""

    @classmethod
    def of(cls, trace: Trace, outputs: Mapping[str, str], value: Any) -> Done:
        """What was made while a trace was kept."""
        return cls(outputs, value, frozenset(trace.paths), dict(trace.asked), frozenset(), trace.day, trace.past)


def written(done: Done) -> str:
    """As JSON, on one line."""
    value = [
        done.outputs,
        done.value,
        sorted(done.paths),
        [[*question, answer] for question, answer in done.asked.items()],
        sorted(done.texts),
        int(done.day) | int(done.past) << 1,
        done.key,
    ]
    return json.dumps(value, separators=(",", ":"))


def read(line: str) -> Done:
    """What `written` wrote.

    Raises:
        ValueError, TypeError: something else wrote it.
    """
    outputs, value, paths, asked, texts, flags, key = json.loads(line)
    return Done(
        dict(outputs),
        value,
        frozenset(paths),
        {tuple(one[:-1]): one[-1] for one in asked},
        frozenset(texts),
        bool(flags & 1),
        bool(flags & 2),
        str(key),
    )
