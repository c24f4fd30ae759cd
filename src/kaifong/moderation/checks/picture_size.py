"""Pictures with more pixels or bytes than a page needs and a reader's telephone bears."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.history.change import EXECUTABLE, REGULAR
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Remake, Verdict
from kaifong.moderation.pictures.content_type import IMAGES
from kaifong.moderation.pictures.file import split
from kaifong.moderation.pictures.shrink import shrinkable

# The defaults, each by what it costs a reader:
OPTIONS = {
    # A browser holds 4 bytes a pixel: 100 MB. Leaves room for a camera's photograph as it is.
    "megapixels": 25,
    # Of all frames together: an animation is painted one frame at a time, but all of it is decoded.
    "animation_megapixels": 100,
    # A minute and a half on a telephone with a poor signal (1 Mbit/s).
    "megabytes": 12,
    # Three seconds on the same telephone: beyond that a smaller picture is worth suggesting.
    "comfortable_megabytes": 0.4,
    # The longer side, in pixels: the site itself shows 1,440, and the original to whoever wants to look closer.
    "comfortable_side": 2048,
}


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """What the headers say: no pixel is decoded."""
    file = subject.file
    if file is None or file.data is None or file.mode not in (REGULAR, EXECUTABLE):
        return
    if posixpath.splitext(file.path)[1].lstrip(".").lower() not in IMAGES:
        return
    picture = split(file.data)
    if picture is None:
        return  # the check `file-type` says what it is instead
    megapixels, megabytes = picture.width * picture.height / 1e6, len(file.data) / 1e6
    large = megapixels > options["megapixels"]
    long = picture.frames > 1 and picture.pixels / 1e6 > options["animation_megapixels"]
    heavy = megabytes > options["megabytes"]
    slow = not heavy and megabytes > options["comfortable_megabytes"]
    wide = max(picture.width, picture.height) > options["comfortable_side"] and picture.frames == 1
    if not (large or long or heavy or slow or wide):
        return
    fix = Remake("shrink") if shrinkable(file.data, picture) else None
    if large:
        yield Seen("picture-size-large", {"seen": round(megapixels, 1), "limit": options["megapixels"]}, fix=fix)
    elif long:
        said = {"frames": picture.frames, "seen": round(picture.pixels / 1e6, 1)}
        yield Seen("picture-size-animation", said | {"limit": options["animation_megapixels"]})
    if heavy:
        yield Seen("picture-size-heavy", {"seen": round(megabytes, 1), "limit": options["megabytes"]}, fix=fix)
    if slow:
        said = {"seen": round(megabytes, 1), "limit": options["comfortable_megabytes"]}
        yield Seen("picture-size-slow", said, fix=fix, severity=Verdict.ADVISE)
    elif wide and not (large or heavy):
        said = {"seen": max(picture.width, picture.height), "limit": options["comfortable_side"]}
        yield Seen("picture-size-wide", said, fix=fix, severity=Verdict.ADVISE)


CHECK = Check(
    id="picture-size",
    family=Family.FORM,
    clause="form",
    severity=Verdict.FIX,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.FILE,
    find=find,
    options=OPTIONS,
    mends=True,
)
