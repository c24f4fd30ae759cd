"""Bytes to text, the one way in: strict UTF-8, one spelling of line ends, and a place and reason on failure."""

from __future__ import annotations

from dataclasses import dataclass

BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True)
class Decoded:
    r"""A file's text.

    Attributes:
        text: line ends as `\n`, without a byte order mark.
        bom: whether it began with UTF-8's byte order mark.
    """

    text: str
    bom: bool = False


@dataclass(frozen=True)
class Undecodable:
    """Why bytes are no text.

    Attributes:
        reason: `utf-16` (saved as "Unicode" by an old editor), `nul` (a zero byte: no text file), or `not-utf-8`.
        offset: 0-based byte where it is first seen. line, column: 1-based; the column in bytes.
        byte: the byte there, as `0xA4`.
    """

    reason: str
    offset: int
    line: int
    column: int
    byte: str


def decode(data: bytes) -> Decoded | Undecodable:
    """The text of a file. Nothing is guessed and nothing is replaced: a wrong guess publishes broken words."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return _undecodable("utf-16", data, 0)
    bom = data.startswith(BOM)
    try:
        text = (data[len(BOM) :] if bom else data).decode("utf-8")
    except UnicodeDecodeError as wrong:
        # Counted from behind the mark that was taken off.
        return _undecodable("not-utf-8", data, wrong.start + (len(BOM) if bom else 0))
    nul = data.find(0)
    if nul >= 0:
        return _undecodable("nul", data, nul)
    return Decoded(text.replace("\r\n", "\n").replace("\r", "\n"), bom)


def _undecodable(reason: str, data: bytes, offset: int) -> Undecodable:
    before = data[:offset].replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    column = len(before) - (before.rfind(b"\n") + 1) + 1
    return Undecodable(reason, offset, before.count(b"\n") + 1, column, f"0x{data[offset]:02X}")
