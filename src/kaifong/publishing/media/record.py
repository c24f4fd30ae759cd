"""What is published of a picture, as one blob for the cache: a line of JSON, then the files one after another."""

from __future__ import annotations

import json

from kaifong.pages.media import Made, Variant


def written(made: Made | None, source: bytes) -> bytes:
    """The blob. An original that is the source byte for byte is not held a second time."""
    if made is None:
        return b"null\n"
    own = b"" if made.original == source else made.original
    head = {
        "width": made.width,
        "height": made.height,
        "listed": made.listed,
        "original": len(own),
        "variants": [[one.width, len(one.data)] for one in made.variants],
    }
    return b"".join([json.dumps(head).encode(), b"\n", own, *(one.data for one in made.variants)])


def read(blob: bytes, source: bytes) -> Made | None:
    """What `written` was given. That the blob is whole, and of this form, its key and its digest have shown."""
    line, _, rest = blob.partition(b"\n")
    head = json.loads(line)
    if head is None:
        return None
    at = head["original"]
    original = rest[:at] if at else source
    variants = []
    for width, size in head["variants"]:
        variants.append(Variant(width, rest[at : at + size]))
        at += size
    return Made(original, head["width"], head["height"], tuple(variants), listed=head["listed"])
