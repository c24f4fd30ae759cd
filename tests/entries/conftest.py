"""What the tests of entries share: an entry from its text, and a problem in words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kaifong.entries.entry import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.problem import Problem
from kaifong.entries.tree import MemoryTree
from kaifong.languages.catalogue import translator
from kaifong.languages.messages import available


@pytest.fixture
def entry() -> Callable[..., Entry]:
    """`entry("story", text)`: an entry of a kind, in English, with images beside it if any are named."""

    def make(kind: str, text: str | bytes, *images: str) -> Entry:
        spec = BY_NAME[kind]
        folder = f"content/en/{spec.folder}" if spec.localised else f"content/{spec.folder}"
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        bundle = f"{folder}/one" if images else None
        path = f"{bundle}/index.md" if bundle else f"{folder}/one.md"
        beside = tuple(f"{bundle}/{name}" for name in images)
        return Entry(path, kind, "en" if spec.localised else None, "one", bundle, MemoryTree({path: data}), beside)

    return make


@pytest.fixture
def said() -> Callable[[Problem], str]:
    """What a problem says in English; every catalogue has to be able to say it, and to say what to do."""

    def say(problem: Problem) -> str:
        for tag in available():
            words = translator(tag)
            assert words.text(problem.message, **problem.params)
            assert words.attribute(problem.message, "next", **problem.params), f"{problem.message} in {tag}"
        return translator("en").text(problem.message, **problem.params)

    return say
