"""Attacks on people in the texts of an entry: which check, how sure, where. The four checks of conduct share it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from kaifong.moderation.check import Subject
from kaifong.moderation.conduct.disguise import readings
from kaifong.moderation.conduct.expressions import Expression, Keys, expression, slots_of
from kaifong.moderation.conduct.folding import is_east, stroked
from kaifong.moderation.conduct.spans import Spans
from kaifong.moderation.conduct.vocabulary import Vocabulary, vocabulary_of
from kaifong.moderation.conduct.wordlists import LISTS, word_list
from kaifong.moderation.exposure.masking import masked
from kaifong.moderation.findings import Confidence
from kaifong.moderation.kept import KEPT
from kaifong.moderation.wording import Piece, pieces

INNOCENT, CUE = "innocent", "cue"
# Characters. Slots are tried at each place, so a longer sentence is looked at in parts, which overlap.
LONGEST, OVERLAP = 600, 120
# Characters of neighbouring texts that are looked at together first.
TOGETHER = 1500
# The sign first: at most places one look says no.
_ENDS = re.compile(r"[.!?;…。](?:(?<=[.!?;…])\s|(?<=[。!?;])(?=\S))")
# Between texts that are looked at together: it ends a sentence, and no disguise reaches over it.
_BETWEEN = " ; "
_QUOTED = re.compile(
    r"“[^“”]{1,300}”|「[^「」]{1,300}」|『[^『』]{1,300}』|\"[^\"]{1,300}\"|(?<!\w)'[^']{4,300}'(?!\w)|«[^«»]{1,300}»"
)


_Text = tuple[str, int | None, bool]  # its line, and whether it is quoted


@dataclass(frozen=True, eq=False)
class Rule:
    """One listed expression and what it is evidence of: a check, or `INNOCENT`, or `CUE`."""

    of: str
    expression: Expression
    confidence: Confidence = Confidence.MEDIUM


@dataclass(frozen=True)
class Attack:
    """What was seen: `start` and `end` in the reading; `said` is as much of it as may be shown."""

    check: str
    confidence: Confidence
    said: str
    line: int | None
    start: int
    end: int


@dataclass(frozen=True)
class Engine:
    """Every list, ready to be looked up by anchors."""

    attacks: dict[str, tuple[Rule, ...]]
    milder: dict[str, tuple[Rule, ...]]  # innocent phrases and cues, asked for only where there is an attack
    keys: Keys
    negations: re.Pattern[str]
    vocabulary: Vocabulary


@cache
def engine() -> Engine:
    """All lists together: members write in more than one language, and mix them."""
    attacks: dict[str, list[Rule]] = {}
    milder: dict[str, list[Rule]] = {}
    expressions: list[Expression] = []
    words: set[str] = set()
    east: set[str] = set()
    variants: dict[str, str] = {}
    negations: list[str] = []
    for language in LISTS:
        listed = word_list(language)
        slots = slots_of(listed.slots)
        of = [(term.check, word, term.confidence) for term in listed.terms for word in term.words]
        of += [(INNOCENT, word, Confidence.MEDIUM) for word in listed.innocent]
        of += [(CUE, word, Confidence.MEDIUM) for word in listed.cues]
        for name, word, confidence in of:
            rule = Rule(name, expression(word, slots), confidence)
            expressions.append(rule.expression)
            for key in rule.expression.anchors:
                (milder if name in (INNOCENT, CUE) else attacks).setdefault(key, []).append(rule)
        in_slots = [word for slot in listed.slots.values() for word in slot.words]
        for word in [*(word for name, word, _ in of if name not in (INNOCENT, CUE)), *in_slots]:
            words.update(re.findall(r"[a-z]{2,}\*?", re.sub(r"\{[a-z_]+\}", " ", word.lower().replace("'", ""))))
            if is_east(word) and not re.search(r"[…{〇]", word):
                east.add(word)
        variants |= listed.variants
        negations += [expression(word, {}).pattern for word in listed.negations if word.isascii()]
        negations += [word for word in listed.negations if not word.isascii()]
    return Engine(
        {key: tuple(rules) for key, rules in attacks.items()},
        {key: tuple(rules) for key, rules in milder.items()},
        Keys(expressions),
        re.compile("|".join(sorted(set(negations)))),
        vocabulary_of(words, variants, east),
    )


def attacks(subject: Subject, check: str) -> Iterator[Attack]:
    """What one check has to say: at most one attack a piece of text, the surest."""
    if subject.entry is not None and subject.entry.kind == "guideline":
        return  # what must not be said has to be named somewhere
    for one in _all(tuple(_texts(subject))):
        if one.check == check:
            yield one


def _texts(subject: Subject) -> Iterator[_Text]:
    for piece in pieces(subject, code=True):
        yield piece.text, piece.line, piece.quote
    for link in subject.facts.links:
        if link.element == "img" and link.text:
            yield link.text, link.line, False


@lru_cache(maxsize=KEPT)  # four checks ask about one text, one after the other
def _all(texts: tuple[_Text, ...]) -> tuple[Attack, ...]:
    found: list[Attack] = []
    for group in _groups(texts):
        if worth_a_look(dict.fromkeys(text for text, _, _ in group)):
            found += [one for text, line, quote in group for one in _of_piece(Piece(text, line, quote=quote))]
    return tuple(found)


def _groups(texts: Iterable[_Text]) -> Iterator[list[_Text]]:
    """Neighbours, so many that they are looked at together, and so few that what one has is no matter to most."""
    group: list[_Text] = []
    size = 0
    for one in texts:
        group.append(one)
        size += len(one[0])
        if size > TOGETHER:
            yield group
            group, size = [], 0
    if group:
        yield group


def worth_a_look(texts: Iterable[str]) -> bool:
    """Whether some expression matches in some of these texts: in most texts none does, and that is told at once.

    It may say yes too often, where what stands on both sides of a text's end matches, and never no too often.
    """
    plain: list[str] = []  # nothing is heard or put together in these, so they are read apart from the others
    others: list[str] = []
    for text in texts:
        (plain if text.isascii() else others).append(text)
    vocabulary = engine().vocabulary
    read = [one for group in (plain, others) if group for one in readings(_BETWEEN.join(group), vocabulary)]
    return any(map(_matched, dict.fromkeys(map(stroked, read))))


def _matched(look: str) -> bool:
    """Whether some expression of an attack matches in some sentence of a stroked text."""
    made = engine()
    parts: dict[str, set[str] | None] = dict.fromkeys(look[start:end] for start, end in _cuts(look))
    keys = made.keys.of(look)
    if max(map(len, parts)) == LONGEST:  # it may be cut within a word: then a part holds what the whole does not
        keys = keys.union(*map(made.keys.of, parts))
    for rule in _possible(made.attacks, keys):
        one = rule.expression
        near = one.held_of(keys)
        for part, known in parts.items():
            # Most rules are possible in no single sentence, and are never compiled.
            if not _near(near, part):
                continue
            if known is None:
                known = parts[part] = made.keys.of(part)  # noqa: PLW2901 - a value changes, no key
            if one.possible(known) and one.regex.search(part):
                return True
    return False


def _near(held: Iterable[Sequence[str]], part: str) -> bool:
    """Whether a part holds a string of each: two loops without any() or all(), which are asked too often here."""
    for strings in held:
        for one in strings:
            if one in part:
                break
        else:
            return False
    return True


def _of_piece(piece: Piece) -> list[Attack]:
    """The surest attack of each check."""
    best: dict[str, Attack] = {}
    for reading in readings(piece.text, engine().vocabulary):
        for one in in_reading(reading, quote=piece.quote):
            if one.check not in best or (
                one.confidence is Confidence.MEDIUM and best[one.check].confidence is Confidence.LOW
            ):
                best[one.check] = replace(one, line=piece.line)
    return list(best.values())


def in_reading(text: str, *, quote: bool = False) -> list[Attack]:
    """The attacks in one reading of a text; `quote`: all of it is quoted."""
    made = engine()
    look = stroked(text)
    keys = made.keys.of(look)
    terms = _possible(made.attacks, keys)
    found = [(rule, at) for rule in terms for at in _places(rule.expression, look)]
    found = [(rule, at) for rule, at in found if not _negated(at)]
    if not found:
        return []
    rules = _possible(made.milder, keys)
    innocent = Spans(at.span() for rule in rules if rule.of == INNOCENT for at in _places(rule.expression, look))
    found = [(rule, at) for rule, at in found if not innocent.touch(at.span())]
    cues = Spans(at.span() for rule in rules if rule.of == CUE for at in _places(rule.expression, look))
    reported = _reported(text, look, cues) if found else cues
    kept: list[Attack] = []
    for rule, at in found:
        confidence: Confidence | None = rule.confidence
        if quote or reported.touch(at.span()):
            confidence = Confidence.LOW if confidence is Confidence.MEDIUM else None
        if confidence is not None:
            said = masked(text[at.start() : at.end()], keep=1)
            kept.append(Attack(rule.of, confidence, said, None, at.start(), at.end()))
    graver = Spans((one.start, one.end) for one in kept if one.check in ("hate", "threat"))
    kept = [one for one in kept if one.check != "insult" or not graver.touch((one.start, one.end))]
    return sorted(kept, key=lambda one: (one.start, -one.end, one.check, one.confidence))


def _possible(by_anchor: dict[str, tuple[Rule, ...]], keys: set[str]) -> set[Rule]:
    """The rules that could match a text of these keys."""
    rules = {rule for key in keys & by_anchor.keys() for rule in by_anchor[key]}
    return {rule for rule in rules if rule.expression.possible(keys)}


def _places(one: Expression, look: str) -> Iterator[re.Match[str]]:
    for start, end, keys in _parts(look):
        if one.possible(keys):
            yield from one.regex.finditer(look, start, end)


@lru_cache(maxsize=4)
def _sentences(look: str) -> tuple[tuple[int, int], ...]:
    ends = [at.end() for at in _ENDS.finditer(look)]
    return tuple(zip([0, *ends], [*ends, len(look)], strict=True))


@lru_cache(maxsize=4)
def _parts(look: str) -> tuple[tuple[int, int, set[str]], ...]:
    """The sentences with their keys, long ones in parts that overlap."""
    return tuple((start, end, engine().keys.of(look[start:end])) for start, end in _cuts(look))


def _cuts(look: str) -> Iterator[tuple[int, int]]:
    for start, end in _sentences(look):
        for at in range(start, max(end - OVERLAP, start + 1), LONGEST - OVERLAP):
            yield at, min(at + LONGEST, end)


def _negated(at: re.Match[str]) -> bool:
    return any(gap and engine().negations.search(gap) for gap in at.groups())


def _reported(text: str, look: str, cues: Spans) -> Spans:
    """What a cue makes milder: its whole sentence, and whatever stands in quotation marks anywhere in the piece."""
    sentences = [one for one in _sentences(look) if cues.touch(one)]
    quoted = [at.span() for at in _QUOTED.finditer(text)] if sentences else []
    return Spans([*sentences, *quoted])
