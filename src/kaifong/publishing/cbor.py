"""As much of CBOR (RFC 8949) as Pagefind's own files use: whole numbers, texts, lists and null."""

from __future__ import annotations

from typing import TypeAlias

Value: TypeAlias = "int | str | list[Value] | None"

_NUMBER, _NEGATIVE, _TEXT, _LIST, _SIMPLE = 0, 1, 3, 4, 7
_NULL = 22
# The low five bits from 24 on say in how many bytes the number that belongs to the item follows.
_LENGTHS = {24: 1, 25: 2, 26: 4, 27: 8}


def decode(data: bytes) -> Value:
    """The one item that the bytes hold.

    Raises:
        ValueError: something else than the four kinds of item, or bytes beyond it.
    """
    value, end = _item(data, 0)
    if end != len(data):
        raise ValueError(f"{len(data) - end} bytes after the item")
    return value


def encode(value: Value) -> bytes:
    """The item in its shortest form."""
    if value is None:
        return bytes([_SIMPLE << 5 | _NULL])
    if isinstance(value, int):
        return _head(_NUMBER, value) if value >= 0 else _head(_NEGATIVE, -1 - value)
    if isinstance(value, str):
        text = value.encode()
        return _head(_TEXT, len(text)) + text
    return _head(_LIST, len(value)) + b"".join(encode(one) for one in value)


def _item(data: bytes, start: int) -> tuple[Value, int]:
    kind, low = data[start] >> 5, data[start] & 31
    start += 1
    if (kind, low) == (_SIMPLE, _NULL):
        return None, start
    number = low
    if low in _LENGTHS:
        number = int.from_bytes(data[start : start + _LENGTHS[low]], "big")
        start += _LENGTHS[low]
    elif low > 27:
        raise ValueError(f"length of the form {low} at byte {start - 1}")
    if kind == _NUMBER:
        return number, start
    if kind == _NEGATIVE:
        return -1 - number, start
    if kind == _TEXT:
        return data[start : start + number].decode(), start + number
    if kind == _LIST:
        items: list[Value] = []
        for _ in range(number):
            item, start = _item(data, start)
            items.append(item)
        return items, start
    raise ValueError(f"item of kind {kind} at byte {start - 1}")


def _head(kind: int, number: int) -> bytes:
    if number < 24:
        return bytes([kind << 5 | number])
    for low, length in _LENGTHS.items():
        if number < 1 << 8 * length:
            return bytes([kind << 5 | low]) + number.to_bytes(length, "big")
    raise ValueError(f"{number} is too large")
