"""What is wrong with a file of content, before any rule is asked. Checks turn these into findings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Problem:
    """One breach of a schema or of the front matter's grammar.

    Attributes:
        message: id in the catalogue (`front-matter-unknown-key`), whose text says what was seen and what to do.
        line: 1-based line in the file.
        params: what the message names; strings and numbers only.
        column: 1-based, in characters, or None.
    """

    message: str
    line: int
    params: Mapping[str, str | int | float] = field(default_factory=dict)
    column: int | None = None
