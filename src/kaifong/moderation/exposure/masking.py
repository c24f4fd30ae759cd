"""What a finding may show of what should not have been shown: enough to find it, too little to use it."""

from __future__ import annotations


def masked(value: str, *, keep: int = 2) -> str:
    """The first characters and the last one, at most a third of the whole; the rest is one ellipsis.

    >>> masked("91234567")
    '91…7'
    >>> masked("abc")
    'a…'
    """
    value = value.strip()
    front = min(keep, len(value) // 3)
    return f"{value[: max(front, 1)]}…{value[-1] if len(value) > 5 else ''}"


def masked_address(value: str) -> str:
    """An e-mail address with its name and host masked: `c…@b….com`."""
    name, _, host = value.partition("@")
    label, _, rest = host.rpartition(".")
    return f"{name[:1]}…@{label[:1]}….{rest}"
