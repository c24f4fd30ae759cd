"""Tokens, private keys and passwords: whoever reads the page can use them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import EXECUTABLE, REGULAR, ChangedFile
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.exposure.masking import masked
from kaifong.moderation.exposure.tokens import may_hold_secret, secrets
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.pictures.content_type import IMAGES, content_type
from kaifong.moderation.source import Source

# The message of what has no provider.
FORMS = {"JWT": "secrets-web-token", "URL": "secrets-password", "setting": "secrets-setting"}


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """In every file of the change, whatever it is called; what documentation uses as a stand-in is none."""
    del options
    text = _text(subject.file)
    if text is None:
        return
    source = Source(text)
    for hit in secrets(text):
        line, column = source.place(hit.start)
        yield _seen(hit.sort, hit.value, line, column, sure=hit.sure)
    # Most paragraphs stand in the file as they are read, and have been looked at.
    others = [block for block in subject.facts.blocks if block.text not in text]
    for block in others if may_hold_secret("\n".join(block.text for block in others)) else ():
        for hit in secrets(block.text):  # written with entities, it is on the page and not in the file
            if hit.value not in text:
                yield _seen(hit.sort, hit.value, block.line, None, sure=hit.sure)


def _seen(sort: str, value: str, line: int | None, column: int | None, *, sure: bool) -> Seen:
    severity, confidence = (None, None) if sure else (Verdict.HOLD, Confidence.MEDIUM)
    if sort in FORMS:
        said = {"masked": masked(value, keep=1)}
        return Seen(FORMS[sort], said, line, column, severity=severity, confidence=confidence)
    said = {"provider": sort, "masked": value[:4] + "…"}
    return Seen("secrets-token", said, line, column, severity=severity, confidence=confidence)


def _text(file: ChangedFile | None) -> str | None:
    """The file as text: keys and settings come under any name. Pictures are looked past."""
    if file is None or file.data is None or file.mode not in (REGULAR, EXECUTABLE):
        return None
    return None if content_type(file.data) in IMAGES.values() else file.data.decode("utf-8", "replace")


CHECK = Check(
    id="secrets",
    family=Family.SAFETY,
    clause="safety",
    severity=Verdict.REFUSE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    essential=True,
)
