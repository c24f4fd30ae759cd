"""Many patterns looked for in one go: Latin ones at the start of a word, and those of Chinese and Japanese."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from kaifong.moderation.kept import PIECES
from kaifong.moderation.promotion.index import BOTH, EAST, LATIN, Index
from kaifong.moderation.tongues.han import simplified

# What Chinese and Japanese patterns are made of.
_EAST = re.compile(r"[\u2e80-\u9fff\uff00-\uffef]")
_GROUP = re.compile(r"\(\?:([^()]*)\)(\??)")


@lru_cache(maxsize=PIECES)  # three checks ask about the pieces of one page, one after the other
def plain(text: str) -> str:
    """The form in which phrases are looked for: small letters, nothing full-width, 繁 as 简, straight apostrophes."""
    if text.isascii():
        return text.lower()
    return simplified(unicodedata.normalize("NFKC", text).casefold()).replace("’", "'")


@dataclass(frozen=True)
class Phrases:
    """Python expressions as a list holds them. Each script's are compiled when a text first needs them."""

    patterns: tuple[str, ...]

    @cached_property
    def by_script(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Those of Latin letters, and those of Chinese and Japanese, with 繁 in them made 简."""
        made = tuple(map(simplified, self.patterns))
        return tuple(one for one in made if not _EAST.search(one)), tuple(one for one in made if _EAST.search(one))

    @cached_property
    def latin(self) -> re.Pattern[str] | None:
        """Those of Latin letters; None where there are none."""
        return _words(self.by_script[0])

    @cached_property
    def east(self) -> re.Pattern[str] | None:
        """Those of Chinese and Japanese; None where there are none."""
        return _east(self.by_script[1])

    def search(self, text: str, among: int = BOTH) -> re.Match[str] | None:
        """The first match in a plain text. Patterns of the east cannot match where all is ASCII.

        Args:
            among: LATIN, EAST or both: what an index says may match, so that nothing else is looked for.
        """
        found = self.latin.search(text) if among & LATIN and self.latin is not None else None
        if found is None and among & EAST and not text.isascii() and self.east is not None:
            found = self.east.search(text)
        return found

    def match(self, text: str) -> re.Match[str] | None:
        """The same at the text's beginning."""
        found = self.latin.match(text) if self.latin is not None else None
        if found is None and not text.isascii() and self.east is not None:
            found = self.east.match(text)
        return found


def index_of(groups: Iterable[Phrases]) -> Index:
    """An index of phrases, numbered from 0."""
    made = Index()
    for number, one in enumerate(groups):
        made.add(number, *one.by_script)
    return made


def _words(patterns: Sequence[str]) -> re.Pattern[str] | None:
    """Patterns that begin a word, by their first letter, so that a word is tried on few. Tags begin with #."""
    by_letter: dict[str, list[str]] = {}
    tags = [f"(?:{one})" for one in patterns if one.startswith("#")]
    for one in patterns:
        for letter in (_begins(one) or {""}) if not one.startswith("#") else ():
            by_letter.setdefault(letter, []).append(f"(?:{one})")
    anyhow = by_letter.pop("", [])
    groups = [*anyhow, *([_by_halves(sorted(by_letter), by_letter)] if by_letter else [])]
    whole = [*([rf"\b(?:{'|'.join(groups)})"] if groups else []), *tags]
    return re.compile("|".join(whole)) if whole else None


def _by_halves(letters: list[str], by_letter: Mapping[str, list[str]]) -> str:
    """The patterns behind a look at their first letter: in halves, five looks tell where 26 would be needed."""
    half = len(letters) // 2
    inner = (
        "|".join(_by_halves(part, by_letter) for part in (letters[:half], letters[half:]))
        if half
        else "|".join(by_letter[letters[0]])
    )
    return f"(?=[{''.join(map(re.escape, letters))}])(?:{inner})"


def _east(patterns: Sequence[str]) -> re.Pattern[str] | None:
    """Patterns side by side; where it is plain how they begin, all other characters are passed over at once."""
    begins = [_begins(one) for one in patterns]
    whole = "|".join(f"(?:{one})" for one in patterns)
    if all(begins):
        whole = f"(?=[{''.join(map(re.escape, sorted(set().union(*begins))))}])(?:{whole})"
    return re.compile(whole) if patterns else None


def _begins(pattern: str) -> set[str]:
    """The characters with which a match can begin, of literals and plain groups; none where that is hard to tell."""
    found: set[str] = set()
    for one in _branches(pattern):
        group = _GROUP.match(one)
        head = one[group.end() :] if group else one
        if group and group[2] != "?" and not re.search(r"[()\[\\.?]", group[1]):
            found |= {inner[:1] for inner in group[1].split("|")}
        elif group is None and head[:1] not in "([\\." and head[1:2] not in ("?", "*", "{"):
            found.add(head[:1])
        else:
            return set()
    return found


def _branches(pattern: str) -> list[str]:
    """A pattern cut at the bars that stand in no group."""
    cut, depth = [""], 0
    for char in pattern:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            cut.append("")
        else:
            cut[-1] += char
    return cut
