"""Reading a staged page back: one line of JSON between two rules, then one block of HTML."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_RULE = "---\n"


@dataclass(frozen=True)
class StagedFile:
    """A staged page: `meta` as the stage escaped it, `html` as it shall stand in the page."""

    meta: dict[str, Any]
    html: str


class NotStagedError(ValueError):
    """A Markdown file in the stage that the stage did not write: it is not laid out."""


def read_staged(path: Path) -> StagedFile:
    """The page in a staged file.

    Raises:
        NotStagedError: it has not the form that `kaifong.pages.staged_page` writes.
    """
    text = path.read_text(encoding="utf-8")
    if not text.startswith(_RULE):
        raise NotStagedError(f"{path.name} does not begin with a line of three dashes")
    front, rule, html = text[len(_RULE) :].partition("\n" + _RULE)
    if not rule:
        raise NotStagedError(f"{path.name} has no second line of three dashes")
    try:
        meta = json.loads(front)
    except ValueError as wrong:
        raise NotStagedError(f"{path.name} has front matter that is no JSON: {wrong}") from None
    if not isinstance(meta, dict) or not isinstance(meta.get("kaifong"), dict):
        raise NotStagedError(f"{path.name} lacks the key `kaifong`")
    return StagedFile(meta, html.strip("\n"))
