"""The words that a disguise may hide, looked up by what is left of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kaifong.moderation.conduct.folding import folded, stroked

MASK = "〇"
_WILD = re.compile(r"[*#@$%&?_]")
_REPEATED = re.compile(r"([a-z])\1+")
# Letters that are words by themselves, also in the short spelling of chats: r u, n.
_ALONE = frozenset({"a", "i", "l", "u", "r", "n", "y"})


@dataclass(frozen=True)
class Vocabulary:
    """The words that a disguise may hide, folded.

    Attributes:
        words: whole Latin words. stems: those that take any ending of up to six letters.
        variants: what people write for a word, to that word; the words are in `words` or `stems` too.
        east: Chinese and Japanese words of three characters and more.
    """

    words: frozenset[str] = frozenset()
    stems: frozenset[str] = frozenset()
    variants: Mapping[str, str] = field(default_factory=dict)
    east: frozenset[str] = frozenset()

    @cached_property
    def left_alone(self) -> set[str]:
        """Words that are none of these, whatever is undone: filled by who looked at them."""
        return set()

    # Where two words fit one form, the same one is meant in every run: nothing here follows the order of a set.

    @cached_property
    def _by_look(self) -> dict[str, str]:
        return {stroked(word): word for word in sorted(self.words | self.stems)} | {
            stroked(form): word for form, word in self.variants.items()
        }

    @cached_property
    def _by_squeezed(self) -> dict[str, str]:
        """Of two, the longer: `shooot` is rather `shoot` than `shot`."""
        words = sorted(self._by_look.values(), key=lambda word: (len(word), word))
        return {stroked(_REPEATED.sub(r"\1", word)): word for word in words}

    @cached_property
    def _stem_looks(self) -> frozenset[str]:
        return frozenset(map(stroked, self.stems))

    @cached_property
    def _masked(self) -> dict[str, str]:
        forms = {}
        for word in sorted(self.east):
            for at in range(len(word)):
                forms[word[:at] + MASK + word[at + 1 :]] = word
        return forms

    @cached_property
    def _often(self) -> frozenset[str]:
        """What is written in many ways is what is masked most."""
        return frozenset(self.variants.values())

    @cached_property
    def _by_start(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for word in sorted(self.words | self.stems, key=lambda word: (word not in self._often, word)):
            if len(word) > 2:
                found.setdefault(stroked(word[0]), []).append(word)
        return found

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._by_look), default=0)

    def word(self, letters: str) -> str | None:
        """The listed word, with its ending, that these letters look like."""
        look = stroked(letters)
        if look in self._by_look:
            return self._by_look[look]
        for ending in range(1, min(7, len(look) - 2)):
            if look[:-ending] in self._stem_looks:
                return self._by_look[look[:-ending]] + letters[-ending:]
        return None

    def squeezed(self, letters: str) -> str | None:
        """The same for letters that were drawn out: `fuuuck`."""
        look = stroked(_REPEATED.sub(r"\1", letters))
        for ending in range(min(7, max(len(look) - 2, 1))):
            found = self._by_squeezed.get(look[: len(look) - ending])
            if found is not None and len(found) < len(letters) and (not ending or found in self.stems):
                return found + look[len(look) - ending :]
        return None

    def unmasked(self, word: str, choice: int) -> str | None:
        """The same for a word in which signs stand for letters: `f*ck`, `b***h`. Its first letter has to stand.

        More than one word may: `choice` counts them, and past the last it stays with that. Where a word fits that is
        masked often, no other is tried: `f***` is hardly ever `fags`.
        """
        found: str | None = None
        of_those = False
        for listed in self._by_start.get(stroked(word[0]), ()):
            if of_those and listed not in self._often:
                break
            whole = len(word) == len(listed) or (listed in self.stems and 0 < len(word) - len(listed) < 7)
            if whole and _seen_through(word[: len(listed)], listed):
                ending = word[len(listed) :]
                if not ending or ending.isalpha():
                    found = listed + ending
                    of_those = listed in self._often
                    choice -= 1
            if choice < 0:
                break
        return found

    def split(self, letters: str) -> str | None:
        """Letters that were written apart, as listed words with spaces: `fuckyou`; None where some word is not."""
        # The fewest words up to each letter, as (how many, where the last one begins, the last one).
        ends: list[tuple[int, int, str] | None] = [(0, 0, ""), *([None] * len(letters))]
        for at in range(len(letters)):
            so_far = ends[at]
            if so_far is None:
                continue
            for end in range(at + 1, min(at + self._longest + 6, len(letters)) + 1):
                word = letters[at:end]
                known = word if word in _ALONE else self.word(word) if end - at > 1 else None
                before = ends[end]
                if known is not None and (before is None or so_far[0] + 1 < before[0]):
                    ends[end] = (so_far[0] + 1, at, known)
        words: list[str] = []
        at = len(letters)
        while at and (step := ends[at]) is not None:
            _, at, word = step
            words.append(word)
        return None if at else " ".join(reversed(words))

    def east_unmasked(self, text: str) -> str:
        """Masked characters of words of three and more put back."""
        letters = list(text)
        for mask in re.finditer(MASK, text):
            at = mask.start()
            for start in range(max(at - 7, 0), at + 1):
                for end in range(max(at + 1, start + 3), min(start + 9, len(text)) + 1):
                    if word := self._masked.get(text[start:end]):
                        letters[at] = word[at - start]
        return "".join(letters)


def _seen_through(word: str, listed: str) -> bool:
    """Whether signs stand for some letters of a listed word: one run of them, or fewer than the letters that show."""
    hidden = [at for at, char in enumerate(word) if char != listed[at]]
    if not all(_WILD.match(word[at]) for at in hidden):
        return False
    return len(hidden) * 2 < len(word) or hidden[-1] - hidden[0] == len(hidden) - 1


def vocabulary_of(words: Iterable[str], variants: Mapping[str, str], east: Iterable[str]) -> Vocabulary:
    """From words as they are listed: a `*` at the end makes a stem."""
    plain = [folded(word) for word in words]
    return Vocabulary(
        words=frozenset(word for word in plain if not word.endswith("*")),
        stems=frozenset(word[:-1] for word in plain if word.endswith("*")),
        variants={folded(form): folded(of) for form, of in variants.items()},
        east=frozenset(one for word in east if len(one := folded(word)) > 2),
    )
