"""Line ends between Chinese or Japanese letters are no spaces: browsers show one there, so it is taken out."""

from __future__ import annotations

import re

# Han, kana, bopomofo, their punctuation and full-width forms; not Hangul, which is written with spaces.
CJK = (
    r"\u2e80-\u2fdf\u3001-\u303f\u3041-\u30ff\u3105-\u312f\u31a0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    r"\ufe30-\ufe4f\uff01-\uff65\U00020000-\U0003134f\u2014\u2018\u2019\u201c\u201d\u2026"
)
_BETWEEN = re.compile(rf"(?<=[{CJK}])[ \t]*\n[ \t]*(?=[{CJK}])")
_ENDS = re.compile(rf"[{CJK}][ \t]*\n[ \t]*\Z")
_CJK = re.compile(rf"[{CJK}]")

THROUGH = frozenset(
    {
        *("a", "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small"),
        *("span", "strong", "sub", "sup", "time", "u", "var"),
    }
)
"""Inline elements: a line end beside their tags is still between two letters."""


class Joiner:
    """Writes text to `out`, joining lines; needs to see every tag between that is not in `THROUGH`."""

    def __init__(self, out: list[str]) -> None:
        self._out = out
        self._pre = 0
        self._last = ""
        self._waiting: int | None = None  # where in `out` a text ends with a letter and a line end

    def tag(self, name: str, *, end: bool = False) -> None:
        """Notes a tag that the caller writes next."""
        if name in THROUGH:
            return
        if name == "pre":
            self._pre += -1 if end else 1
        self._last = ""
        self._waiting = None

    def text(self, raw: str) -> None:
        """Writes a run of text, still escaped."""
        if self._pre:
            self._out.append(raw)
            return
        if self._waiting is None and ("\n" not in raw or (raw == "\n" and not self._last)):
            self._last = raw[-1:]  # a text within its line, or a line end between two blocks
            self._out.append(raw)
            return
        if self._waiting is not None and _CJK.match(raw):
            self._out[self._waiting] = self._out[self._waiting].rstrip("\n \t")
        self._waiting = None
        if raw[0] in "\n \t" and "\n" in raw and _CJK.match(self._last):
            rest = raw.lstrip("\n \t")
            if not rest:
                self._waiting = len(self._out)
                self._out.append(raw)
                return
            if "\n" in raw[: len(raw) - len(rest)] and _CJK.match(rest):
                raw = rest
        if "\n" in raw:
            raw = _BETWEEN.sub("", raw)
            if _ENDS.search(raw):
                self._waiting = len(self._out)
        self._last = raw[-1:]
        self._out.append(raw)
