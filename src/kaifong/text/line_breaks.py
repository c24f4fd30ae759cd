"""Where a line of text may end, for text that is drawn: browsers know it by themselves.

After Unicode Standard Annex 14, cut down to what a title needs: at spaces and hyphens, and between any two characters
of Chinese and Japanese but where one of them must not begin, or not end, a line (W3C's Requirements for Chinese and
for Japanese Text Layout: 行頭禁則, 行末禁則).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

_WIDE = "\u2e80-\u2fdf\u3040-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_NOT_FIRST = (
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝」』】〉》〕〗〙’”…‥％,.;:?!)]}"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ"
)
_NOT_LAST = "（［｛「『【〈《〔〖〘‘“([{"
_OPEN, _CLOSE = re.escape(_NOT_LAST), re.escape(_NOT_FIRST)
# A wide character, or a word, with what clings to it and the spaces behind; or any other single character.
_UNIT = re.compile(
    rf"[{_OPEN}]*(?:[{_WIDE}]|[^\s{_WIDE}{_OPEN}]+?(?=[{_WIDE}]|\s|-|$|[{_OPEN}])-?)[{_CLOSE}]*\s*|\S\s*"
)


def units(text: str) -> Iterator[str]:
    """The pieces of a text between which a line may end; joined they are the text without white space around it."""
    for found in _UNIT.finditer(" ".join(text.split())):
        yield found[0]


def wrap(text: str, width: float, measure: Callable[[str], float], most: int) -> tuple[list[str], bool]:
    """Lines of at most `width` by `measure`, at most so many; and whether that was all of the text.

    A unit that is wider than a line is cut where the line ends. What does not fit ends in "…".
    """
    lines = [""]
    for unit in units(text):
        if measure((lines[-1] + unit).rstrip()) <= width:
            lines[-1] += unit
            continue
        if lines[-1]:
            lines.append("")
        for char in unit:
            if lines[-1] and measure((lines[-1] + char).rstrip()) > width:
                lines.append("")
            lines[-1] += char
    lines = [one.rstrip() for one in lines if one.strip()]
    if len(lines) <= most:
        return lines, True
    last = lines[most - 1]
    while last and measure(f"{last}…") > width:
        last = last[:-1]
    return [*lines[: most - 1], f"{last.rstrip()}…"], False
