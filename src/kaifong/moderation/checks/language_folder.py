"""Texts in another language, or another script of Chinese, than the folder that they lie in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.han import script_counts
from kaifong.text.scripts import letters

# Below these a text is too short to tell (measured: an identifier of languages errs on fewer Latin letters).
LATIN_LETTERS = 40
HAN_LETTERS = 12
# Characters that only one script has, and how much more of them than of the other's there have to be.
ONE_SIDED = 4
# Japanese prose is at least this much kana; Chinese has none but in names.
KANA_SHARE = 0.10


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding an entry; silent where the text is short or mixed. A guess: it only suggests."""
    del options
    entry, rendered = subject.entry, subject.rendered
    if entry is None or rendered is None or entry.language is None:
        return
    blocks = [block for block in rendered.facts.blocks if not block.code and not block.quote]
    text = " ".join(block.text for block in blocks)
    guess = language_of(text, tuple(subject.hub.settings.by_tag))
    if guess is not None and guess != entry.language:
        names = {tag: one.name for tag, one in subject.hub.settings.by_tag.items()}
        said = {"folder": entry.language, "tag": guess, "language": names.get(guess, guess)}
        yield Seen("language-folder-differs", said, blocks[0].line)


def language_of(text: str, tags: Sequence[str]) -> str | None:
    """The one of the hub's languages that a text is in, or None where nothing can be said."""
    counts = letters(text)
    total = sum(counts.values())
    if not total:
        return None
    kana = counts["Hiragana"] + counts["Katakana"]
    east = kana + counts["Han"] + counts["Hangul"] + counts["Bopomofo"]
    # A character of Chinese says what three Latin letters say, and names in Latin letters stand in every text.
    if east * 3 >= total - east and east >= HAN_LETTERS:
        if kana >= KANA_SHARE * east:
            return _only(tags, "ja")
        if counts["Hangul"] * 2 > east:
            return _only(tags, "ko")
        return _chinese(text, tags) if kana < 0.02 * east else None
    if east * 3 < total - east and counts["Latin"] >= LATIN_LETTERS and counts["Latin"] * 2 > total:
        return _latin(text, tuple(tags))
    return None


def _only(tags: Sequence[str], language: str) -> str | None:
    found = [tag for tag in tags if tag.split("-")[0] == language]
    return found[0] if len(found) == 1 else None


def _chinese(text: str, tags: Sequence[str]) -> str | None:
    traditional, simple = script_counts(text)
    script = (
        "Hant"
        if traditional >= ONE_SIDED * (simple + 1)
        else "Hans"
        if simple >= ONE_SIDED * (traditional + 1)
        else ""
    )
    found = [tag for tag in tags if tag.startswith("zh") and script and script in tag]
    return found[0] if len(found) == 1 else None


# Languages of the model that Latin script writes: only these are weighed, or a foreign script's would win by chance.
_EAST = frozenset({"zh", "ja", "ko"})


@cache
def _identifier(languages: tuple[str, ...]) -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(languages))
    return identifier


def _latin(text: str, tags: tuple[str, ...]) -> str | None:
    by_language = {tag.split("-")[0]: tag for tag in tags if tag.split("-")[0] not in _EAST}
    if not by_language:
        return None
    if len(by_language) == 1:
        # With one language in Latin letters the identifier could only ever say that one.
        return next(iter(by_language.values()))
    language, sure = _identifier(tuple(sorted(by_language))).classify(text[:20_000])
    return by_language.get(language) if sure >= 0.99 else None


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
)
