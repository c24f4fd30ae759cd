"""What `/fix` would change, as a patch that `git apply` takes and a comment can hold."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kaifong.history.change import Change
from kaifong.moderation.findings import Finding
from kaifong.moderation.redaction import shows_private
from kaifong.reporting.suggestions import KEPT_BACK
from kaifong.text.invisible import invisibles

# Of the 65,536 characters of a comment; the words around it and other answers have to fit as well.
LONGEST = 40_000
_PLAIN_PATH = re.compile(r"[A-Za-z0-9._/-]{1,300}\Z")
# Controls that a browser drops, shows otherwise, or turns into line ends when somebody copies the patch.
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_TICKS = re.compile("`+")


@dataclass(frozen=True)
class Patch:
    """A patch.

    Attributes:
        text: in the unified format, "" where nothing could be said.
        files: the paths in it. left: those that are mended and could not be shown.
    """

    text: str
    files: tuple[str, ...]
    left: tuple[str, ...]

    @property
    def block(self) -> str:
        """A fenced block with it; the fence is longer than any within."""
        fence = "`" * max(3, *(len(run) + 1 for run in _TICKS.findall(self.text)), 0)
        return f"{fence}diff\n{self.text}{fence}"


def patch(change: Change, mended: Mapping[str, bytes], findings: Iterable[Finding]) -> Patch:
    """The patch from a change's files to their mended bytes.

    A file is left out where a line of the patch would show something private or unseen, or what a finding of the
    families that are not repeated is about: that it is public already is no reason to say it again.

    Args:
        findings: of the whole report; those without a fix keep their files back.
    """
    kept_back = {one.path for one in findings if one.fix is None and one.family in KEPT_BACK}
    before = {one.path: one.data for one in change.files}
    parts: list[str] = []
    files: list[str] = []
    left: list[str] = []
    for path, data in sorted(mended.items()):
        text = None if path in kept_back else _of_file(path, before.get(path), data)
        if text is None or sum(map(len, parts)) + len(text) > LONGEST:
            left.append(path)
            continue
        parts.append(text)
        files.append(path)
    return Patch("".join(parts), tuple(files), tuple(left))


def _of_file(path: str, old: bytes | None, new: bytes) -> str | None:
    """The patch of one file, or None where it cannot be shown as it is."""
    if old is None or not _PLAIN_PATH.match(path) or shows_private(path):
        return None
    try:
        was, now = old.decode("utf-8"), new.decode("utf-8")
    except UnicodeDecodeError:
        return None
    text = "".join(_lines(path, was, now))
    if _UNSAFE.search(text) or invisibles(text) or any(map(shows_private, text.split("\n"))):
        return None
    return text if text and not shows_private(text) else None


def _lines(path: str, was: str, now: str) -> Iterator[str]:
    """A unified diff. Git counts only line feeds as line ends, so Python's idea of them is not asked."""
    rows = difflib.unified_diff(_split(was), _split(now), f"a/{path}", f"b/{path}")
    for number, row in enumerate(rows):
        if number == 0:
            yield f"diff --git a/{path} b/{path}\n"
        yield row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n"


def _split(text: str) -> list[str]:
    rows = text.split("\n")
    return [f"{row}\n" for row in rows[:-1]] + ([rows[-1]] if rows[-1] else [])
