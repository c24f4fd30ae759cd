"""Texts, and long paragraphs, in another language than that of the folder that they lie in."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation import lists
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.tongues.plainly import plainly
from kaifong.moderation.tongues.tongues import language_of, stranger
from kaifong.rendering.rendered import Block
from kaifong.text.width import cut

SHOWN = 60  # columns of a paragraph that a message repeats
# Members answer there in their own words, which stand as they were said.
WORDS_OF_OTHERS = frozenset({"ama", "answer"})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry, or one for each run of paragraphs in another language. A guess: it only suggests.

    The two scripts of Chinese are another check's.
    """
    entry, rendered = subject.entry, subject.rendered
    if entry is None or rendered is None or entry.language is None:
        return
    blocks = [block for block in rendered.facts.blocks if not block.code and not block.quote]
    text = " ".join(block.text for block in blocks)
    tags = tuple(subject.hub.settings.by_tag)
    names = {tag: one.name for tag, one in subject.hub.settings.by_tag.items()}
    at_home = plainly(text, entry.language, tags)
    # A stranger first: with one language in Latin letters, all of them look like that one.
    strange = None if at_home and _eastern(entry.language) else stranger(text, tags)
    guess = language_of(text, tags) if strange is None and not at_home else None
    if strange is not None:
        yield Seen("language-folder-none", {"folder": entry.language, "language": strange}, blocks[0].line)
    elif guess is not None and _differ(guess, entry.language):
        said = {"folder": entry.language, "tag": guess, "language": names[guess]}
        yield Seen("language-folder-differs", said, blocks[0].line)
    elif entry.kind not in WORDS_OF_OTHERS:
        for block, tag in _foreign(blocks, entry.language, tags, options["letters"]):
            said = {
                "folder": entry.language,
                "language": names[tag],
                "text": cut(block.text, SHOWN, whole_words=True),
            }
            yield Seen("language-folder-paragraph", said, block.line)


def _eastern(tag: str) -> bool:
    return tag.partition("-")[0] in {"zh", "ja"}


def _differ(one: str, other: str) -> bool:
    """Whether two tags are of languages that can be told apart."""
    here, there = one.partition("-")[0], other.partition("-")[0]
    close = (group.split() for group in lists.read("latin_languages")["close"])
    return here != there and not any(here in group and there in group for group in close)


def _foreign(blocks: list[Block], own: str, tags: tuple[str, ...], least: int) -> Iterator[tuple[Block, str]]:
    """The first of each run of paragraphs in another of the hub's languages; short ones neither begin nor end it."""
    last = None
    for block in blocks:
        if last is None and plainly(block.text, own, tags):
            continue  # long or short, it begins nothing, and nothing ends with it
        # A character of Chinese or Japanese says what three letters say.
        counts = Counter(block.text) if len(block.text) * 3 >= least else {}
        weight = sum(n if char < "\u2e80" else 3 * n for char, n in counts.items() if char.isalpha())
        if weight < least:
            continue
        tag = language_of(block.text, tags)
        tag = tag if tag is not None and _differ(tag, own) else None
        if tag is not None and tag != last:
            yield block, tag
        last = tag


CHECK = Check(
    id="language-folder",
    family=Family.LANGUAGE,
    clause="language",
    severity=Verdict.ADVISE,
    confidence=Confidence.MEDIUM,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
    options={"letters": 120},
)
