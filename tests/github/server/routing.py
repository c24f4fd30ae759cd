"""Which function answers which call."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import unquote

from .call import Call
from .contract import operation

# These may hold slashes as they are (a label too: PyGithub does not encode them, and GitHub takes it).
# Every other part of an address ends at the next one.
LONG = ("path", "ref", "basehead", "branch", "name")


@dataclass(frozen=True)
class Route:
    """`answer` gives (status, body); `template` is that of GitHub's description, word by word."""

    method: str
    template: str
    answer: Callable[[Call], tuple[int, Any]]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        parts = re.split(r"\{(\w+)\}", self.template)
        texts = (re.escape(part) if index % 2 == 0 else self._part(part) for index, part in enumerate(parts))
        return re.compile("".join(texts))

    def _part(self, name: str) -> str:
        known = operation(self.method, self.template)
        kind = known["path"][name].get("type") if known else "string"
        return f"(?P<{name}>{'[0-9]+' if kind == 'integer' else '.+' if name in LONG else '[^/]+'})"

    def match(self, method: str, path: str) -> dict[str, str] | None:
        """The parts of an address by name, or None where this is not its route."""
        if method != self.method:
            return None
        found = self.pattern.fullmatch(path)
        return {name: unquote(value) for name, value in found.groupdict().items()} if found else None
