"""Disguises of words undone: leet, masks, dots, spaces and repeats, wherever a word of the lists comes out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from kaifong.moderation.conduct.folding import EAST, folded
from kaifong.moderation.conduct.homophones import spoken
from kaifong.moderation.conduct.vocabulary import MASK, Vocabulary

# The sign itself stands first in these, and what is asked of the text before it comes after: few places have it.
_MASKS = re.compile(rf"[*xo×○◯●◎□■△▲✕✖❌〇](?:(?<=[{EAST}].)(?![a-z*])|(?<![a-z*].)(?<!〇)(?=[{EAST}]))", re.DOTALL)
_BETWEEN_EAST = re.compile(rf"[\s.*_·•・\-|/~](?<=[{EAST}].)[\s.*_·•・\-|/~]?(?=[{EAST}])", re.DOTALL)
# Commas and stops part words, and only ever stand between single characters where somebody put them to hide.
_STOPPED = re.compile(rf"(?<![{EAST}])[{EAST}](?:[,、。;]\s?[{EAST}](?![{EAST}])){{2,}}")
_STOPPED_TWICE = re.compile(rf"[,、。;]\s?[{EAST}][,、。;]")
_STOPS = re.compile(r"[,、。;\s]")
_LEET = str.maketrans("0134578@$!|+€", "oieastbasiite")
# What a disguised word has at least one of: figures alone are figures.
_LETTERS = re.compile(r"[a-z@$]")
_SIGNS = re.compile(r"[^a-z]+")
# A letter, then signs that only ever stand for others: `f*ck`, `s##t`.
_MASKED = re.compile(r"[a-z]+[*#%&_]+")
REMEMBERED = 20_000  # words that nothing was to be done about
CHOICES = 4  # listed words tried for one that is masked
_WILD = re.compile(r"[*#@$%&?_]")
# Single letters with one or two signs between, three or more of them.
_SPACED = re.compile(r"[a-z0-9@$!](?=[ .\-_*·•|/~,])(?<![^\W_].)(?:[ .\-_*·•|/~,]{1,2}[a-z0-9@$!](?![a-z0-9@$])){2,}")
_EDGE_LEFT, _EDGE_RIGHT = "\"'([{<“«*_~", ".,;:?!)]}>…\"'”»*_~"


def readings(text: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The ways in which a reader may read a text, folded: words repaired, and what stands between 字 taken out."""
    letters = folded(text)
    found: list[str] = []
    choices = CHOICES if any(sign in letters for sign in "*#%&_") and _MASKED.search(letters) else 1
    # Heard first: a repair would take the 9 out of on9.
    for heard in (letters,) if letters.isascii() else dict.fromkeys((letters, spoken(letters))):
        for choice in range(choices):
            found += _of_both_worlds(" ".join(_mended(heard, vocabulary, choice)), vocabulary)
    return tuple(dict.fromkeys(found))


def _of_both_worlds(plain: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """With the disguises of Chinese and Japanese undone: masked characters, and what stands between."""
    if plain.isascii():
        return (plain,)
    stopped = _STOPPED_TWICE.search(plain) is not None
    joined = _STOPPED.sub(lambda found: _STOPS.sub("", found[0]), plain) if stopped else plain
    joined = _BETWEEN_EAST.sub("", joined)
    masked = vocabulary.east_unmasked(_MASKS.sub(MASK, plain))
    return masked, joined


def _mended(text: str, vocabulary: Vocabulary, choice: int) -> Iterable[str]:
    """The words of a text, repaired. Words that were looked at before, and left as they are, cost nothing again."""

    def together(found: re.Match[str]) -> str:
        letters = _SIGNS.sub("", found[0].translate(_LEET))
        return vocabulary.split(letters) or found[0]

    words = _SPACED.sub(together, text).split()
    if vocabulary.left_alone.issuperset(words):
        return words
    mended = list(_repaired(words, vocabulary, choice, drawn=_drawn_out(text)))
    alone = {old for old, new in zip(words, mended, strict=True) if old == new and old.isascii() and len(old) < 30}
    if len(vocabulary.left_alone) > REMEMBERED:
        vocabulary.left_alone.clear()
    # What is drawn out is looked for only where the text has some; a word that may be is looked at each time.
    vocabulary.left_alone.update(one for one in alone if not _drawn_out(one))
    return mended


def _repaired(words: Iterable[str], vocabulary: Vocabulary, choice: int, *, drawn: bool) -> Iterator[str]:
    known = vocabulary.left_alone
    for word in words:
        if word in known:
            yield word
        elif word.isalpha():
            if word in vocabulary.variants:
                yield vocabulary.variants[word]
            else:
                yield (drawn and _drawn_out(word) and vocabulary.squeezed(word)) or word
        else:
            yield _ragged(word, vocabulary, choice, drawn=drawn)


def _drawn_out(text: str) -> bool:
    """Whether a letter stands three times in a row, or one twice that hardly ever does."""
    for one in _DRAWN:  # noqa: SIM110 - asked of every text, and any() is twice as slow
        if one in text:
            return True
    return False


_DRAWN = tuple(letter * (2 if letter in "aiuy" else 3) for letter in "abcdefghijklmnopqrstuvwxyz")


def _ragged(word: str, vocabulary: Vocabulary, choice: int, *, drawn: bool) -> str:
    """A word with something else than letters in it, repaired where a listed word comes out; else as it is."""
    if word == "@":
        return "a"
    core = word.lstrip(_EDGE_LEFT)
    left = word[: len(word) - len(core)]
    bare = core.rstrip(_EDGE_RIGHT)
    right = core[len(bare) :]
    if bare.isalpha():
        known = vocabulary.variants.get(bare) or (vocabulary.squeezed(bare) if drawn and _drawn_out(bare) else None)
        if known is None and right.startswith("*"):
            known = vocabulary.unmasked(bare + right.rstrip(".,;:?!)]}>…\"'”»_~"), choice)
            right = "" if known else right
        return left + (known or bare) + right
    if not 1 < len(bare) < 40 or not _LETTERS.search(bare):
        return word
    return left + (_undone(bare, vocabulary, choice) or bare) + right


def _undone(bare: str, vocabulary: Vocabulary, choice: int) -> str | None:
    if _MASKED.match(bare) and (known := vocabulary.unmasked(bare, choice)):
        return known
    leet = bare.translate(_LEET)
    letters = _SIGNS.sub("", leet)
    if len(letters) < 2 or not bare.isascii():
        return None
    if leet == letters or letters != leet.replace("'", ""):
        known = vocabulary.variants.get(letters) or vocabulary.word(letters)
        if known is None and _drawn_out(letters):
            known = vocabulary.squeezed(letters)
        if known is not None:
            return known
    return vocabulary.unmasked(bare, choice) if bare[0].isalpha() and _WILD.search(bare) else None
