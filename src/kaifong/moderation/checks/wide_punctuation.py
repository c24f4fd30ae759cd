"""Front matter typed with an East Asian keyboard's signs: ［a，b］, ２０２６－０３－１４, “yes”."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.schema import Type
from kaifong.entries.values import Wrong, scalar
from kaifong.entries.write_yaml import scalar as written
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.written.front_scalars import Typed, front_scalars

# What an input method gives where the half-width sign is meant; NFKC knows the other full-width forms.
_SIGNS = str.maketrans(
    {"—": "-", "–": "-", "―": "-", "−": "-", "。": ".", "、": ",", "“": '"', "”": '"', "‘": "'", "’": "'"}
)
_COMMAS = re.compile(r"\s*[，、]\s*")
_BRACKETS = re.compile(r"[［【\[](?P<items>[^［【\[］】\]]*)[］】\]]\Z")
_WIDE = re.compile("[\u2010-\u201f\u3000-\u301f\uff01-\uff60]")


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Texts keep their punctuation: only lists, and values that have a form, are held to half-width signs."""
    del options
    source, found = front_scalars(subject)
    if source is None:
        return
    for one in found:
        meant = _meant(one) if _WIDE.search(one.value) else None
        if meant is not None:
            said = {"field": one.spec.name, "value": one.value[:60], "near": meant[:60]}
            yield Seen("wide-punctuation-seen", said, one.line, fix=one.fix(source, meant))


def _meant(one: Typed) -> str | None:
    """What should be typed in its place, or None where the signs may stand."""
    if one.listed and one.plain:
        inner = _BRACKETS.match(one.value)
        items = [part for part in _COMMAS.split(inner["items"] if inner else one.value) if part]
        if (inner and not one.item) or (len(items) > 1 and one.flow):
            return _list(one, items, brackets=inner is not None)
        if len(items) > 1:
            return None if one.item else _list(one, items, brackets=True)
    if one.spec.type in (Type.TEXT, Type.TAGS) or not isinstance(scalar(one.spec, one.value), Wrong):
        return None
    plain = unicodedata.normalize("NFKC", one.value.translate(_SIGNS)).translate(_SIGNS).strip("\"' 「」")
    return None if isinstance(scalar(one.spec, plain), Wrong) else written(plain)


def _list(one: Typed, items: list[str], *, brackets: bool) -> str | None:
    if any(isinstance(scalar(one.spec, item), Wrong) or re.search(r"[\[\]{},#:\"']", item) for item in items):
        return None
    text = ", ".join(written(item) for item in items)
    return f"[{text}]" if brackets else text


CHECK = Check(
    id="wide-punctuation",
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    mends=True,
)
