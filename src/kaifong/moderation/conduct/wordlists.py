"""What attacks people, as lists: `lists/conduct/<language>.toml`, read once. This is how such a list is written.

    uses = ["zh"]                     # optional: slots of these lists may be named here; equal names are one set

    [[slot]]                          # a set of words that expressions name as {group}
    name = "group"
    words = ["jews", "muslims"]       # words in the grammar below, without gaps; may name earlier slots
    patterns = ["[0-9]{1,4} [a-z]+"]  # rarely: a regular expression on folded text, without open repetition
    reason = "…"

    [[term]]
    check = "hate"                    # insult, threat, hate or doxxing
    words = ["all {group} …2 must die", "{group} are vermin"]
    reason = "wishes death on a group"
    confidence = "medium"             # or "low"; medium is meant when nothing is said

    [[innocent]]                      # an attack that lies in such a phrase, or overlaps it, is none
    words = ["kill the lights", "杀价"]
    reason = "…"

    [[cue]]                           # in the same sentence: a medium attack becomes a low one, a low one nothing
    words = ["called me", "it is wrong to say"]
    reason = "reports what somebody said"

    [[negation]]                      # inside the gap of an expression ("you are … not … an idiot"): no attack
    words = ["not", "不"]

    [[variant]]                       # what people write for a word that stands in this list
    of = "fuck"
    forms = ["fuk", "fck"]

An expression is words, and:
- a Latin word is a whole word; `*` at its end takes any ending of up to six letters (`moron*`);
- Chinese, Japanese: characters as they stand, anywhere. Spaces in them mean nothing. Never one character alone;
- `…` is a gap within the sentence: up to 3 Latin words, or 6 characters of Chinese and Japanese; `…8` sets it;
- `{slot}` is any of its words; `〇` in a Chinese or Japanese word is whatever masks a character (X ○ * × □ …).

Write no disguises: capitals, full width, hidden, combining, mathematical and look-alike letters, 繁 (write 简, or
Cantonese characters), leet, repeated letters, dots, stars and spaces between letters, masked vowels (`f*ck`) and
masked characters in words of three and more (`草〇马`) are undone before the lists are read: see `disguise`. Innocent
phrases, cues, negations and variants hold for all languages, since members write in more than one and mix them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.findings import Confidence

LISTS = ("en", "ja", "zh", "yue")
CHECKS = ("insult", "threat", "hate", "doxxing")


@dataclass(frozen=True)
class Slot:
    """A named set: `words` are expressions without gaps, `patterns` regular expressions on folded text."""

    name: str
    words: tuple[str, ...]
    patterns: tuple[str, ...] = ()


@dataclass(frozen=True)
class Term:
    """Expressions that attack in the same way, and why each of them is listed."""

    check: str
    words: tuple[str, ...]
    confidence: Confidence
    reason: str


@dataclass(frozen=True)
class WordList:
    """One language's list. `slots` are by name, those of the lists it uses included; so are cues and the rest."""

    language: str
    terms: tuple[Term, ...] = ()
    slots: Mapping[str, Slot] = field(default_factory=dict)
    innocent: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    negations: tuple[str, ...] = ()
    variants: Mapping[str, str] = field(default_factory=dict)


@cache
def word_list(language: str) -> WordList:
    """The list of that name.

    Raises:
        ValueError: it holds something that the head of this module does not know.
    """
    data = lists.read(f"conduct/{language}")
    unknown = data.keys() - {"uses", "slot", "term", "innocent", "cue", "negation", "variant"}
    if unknown:
        raise ValueError(f"conduct/{language}.toml: unknown {', '.join(sorted(unknown))}")
    used = [word_list(name) for name in data.get("uses", ())]
    own = [_slot(one) for one in data.get("slot", ())]
    return WordList(
        language,
        terms=tuple(_term(language, one) for one in data.get("term", ())),
        slots=_together(*(slot for one in used for slot in one.slots.values()), *own),
        innocent=_words(data.get("innocent", ())),
        cues=_words(data.get("cue", ())),
        negations=_words(data.get("negation", ())),
        variants={form: one["of"] for one in data.get("variant", ()) for form in one["forms"]},
    )


def _slot(data: Mapping[str, Any]) -> Slot:
    return Slot(data["name"], tuple(data.get("words", ())), tuple(data.get("patterns", ())))


def _together(*slots: Slot) -> dict[str, Slot]:
    found: dict[str, Slot] = {}
    for one in slots:
        old = found.get(one.name, Slot(one.name, ()))
        found[one.name] = Slot(one.name, old.words + one.words, old.patterns + one.patterns)
    return found


def _term(language: str, data: Mapping[str, Any]) -> Term:
    confidence = Confidence(data.get("confidence", "medium"))
    if data["check"] not in CHECKS or confidence is Confidence.HIGH or not data["reason"]:
        raise ValueError(f"conduct/{language}.toml: {data['words'][:1]} has no such check, confidence or reason")
    return Term(data["check"], tuple(data["words"]), confidence, data["reason"])


def _words(parts: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    return tuple(word for part in parts for word in part["words"])
