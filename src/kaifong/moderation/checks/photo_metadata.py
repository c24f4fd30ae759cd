"""Pictures that tell where they were taken, with which very camera, or more than can be seen."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import EXECUTABLE, REGULAR
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Remake, Verdict
from kaifong.moderation.pictures.content_type import IMAGES
from kaifong.moderation.pictures.file import split
from kaifong.moderation.pictures.private import DEVICE, MAKER, OWNER, PLACE, behind, told


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding for each sort of thing. Only what stands around the pixels is read, so a bomb costs nothing."""
    del options
    file = subject.file
    if file is None or file.data is None or file.mode not in (REGULAR, EXECUTABLE):
        return
    if posixpath.splitext(file.path)[1].lstrip(".").lower() not in IMAGES:
        return
    picture = split(file.data)
    if picture is None or not picture.pixels:
        yield Seen("photo-metadata-unreadable")
        return
    fix = Remake("strip-metadata") if picture.whole else None
    found = told(picture)
    if PLACE in found:
        yield Seen("photo-metadata-place", {"names": ", ".join(found[PLACE])}, fix=fix)
    if DEVICE in found:
        yield Seen("photo-metadata-device", {"names": ", ".join(found[DEVICE])}, fix=fix)
    if OWNER in found:
        yield Seen("photo-metadata-owner", {"names": ", ".join(found[OWNER])}, fix=fix)
    if MAKER in found and DEVICE not in found:
        # What stands in it only its maker knows: a suggestion, no more.
        yield Seen("photo-metadata-maker", fix=fix, severity=Verdict.ADVISE, confidence=Confidence.MEDIUM)
    more = behind(picture)
    if more:
        yield Seen("photo-metadata-behind", {"kilobytes": -(-more // 1000)}, fix=fix)
    if not picture.whole:
        yield Seen("photo-metadata-cut-off", severity=Verdict.ADVISE)


CHECK = Check(
    id="photo-metadata",
    family=Family.PRIVACY,
    clause="privacy",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    mends=True,
)
