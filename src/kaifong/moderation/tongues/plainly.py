"""Texts written so plainly in a language's own letters that no other language need be thought of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kaifong.moderation.tongues.tongues import latin_tags

# Signs of all scripts, small and capital letters without accents, and Han characters; nothing else.
_SIGNS = r"\x00-\x7f\u2010-\u2027\u2030-\u205e\u2190-\u23ff\u3000-\u3003\u3008-\u3020\uff01-\uff5e"
_HAN = r"\u3400-\u4dbf\u4e00-\u9fef"
_KANA = r"\u3041-\u3096\u30a1-\u30fa"
_CHINESE = re.compile(f"[{_SIGNS}{_HAN}]*")
_JAPANESE = re.compile(f"[{_SIGNS}{_HAN}{_KANA}\u3005\u30fb\u30fc]*")
_LATIN = re.compile(r"[\x00-\x7f\u00c0-\u00ff\u2010-\u2027\u2030-\u205e\u2190-\u23ff]*")
_EAST = re.compile(f"[{_HAN}{_KANA}]+")
_KANA_RUN = re.compile(f"[{_KANA}]+")


def plainly(text: str, own: str, tags: Sequence[str]) -> bool:
    """Whether `language_of` could only name that language, or none. It is a quick look: False says nothing.

    Args:
        own: the tag of the folder. tags: those of the hub's languages.
    """
    main = own.partition("-")[0]
    if main == "zh":
        spoken = any(tag.partition("-")[0] == "yue" for tag in tags)
        return not spoken and _CHINESE.fullmatch(text) is not None and _outweighs(text, _letters(_EAST, text))
    if main == "ja":
        if _JAPANESE.fullmatch(text) is None:
            return False
        east = _letters(_EAST, text)
        # Below 2 % of kana a text might be Chinese; what is left of the sum may be 々, twice as much as is counted.
        return _outweighs(text, east) and _letters(_KANA_RUN, text) >= 0.06 * east
    if latin_tags(tuple(tags)).keys() != {main}:
        return False
    return text.isascii() or _LATIN.fullmatch(text) is not None


def _letters(runs: re.Pattern[str], text: str) -> int:
    return sum(map(len, runs.findall(text)))


def _outweighs(text: str, east: int) -> bool:
    """Whether characters of the east are a third of the text and more: what else is there settles nothing."""
    return len(text) <= 3 * east
