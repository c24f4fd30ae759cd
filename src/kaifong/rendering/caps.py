"""Limits that stand before the parser: each is counted in linear time, has a number and a reason."""

from __future__ import annotations

from kaifong.rendering.rendered import TooMuch

BYTES = 128 * 1024


def passed(body: str, *, first_line: int = 1) -> tuple[TooMuch, ...]:
    """The caps that `body` passes, in the order in which they are listed."""
    size = len(body.encode("utf-8", "surrogatepass"))
    if size > BYTES:
        return (TooMuch("bytes", size, BYTES, first_line),)
    return ()
