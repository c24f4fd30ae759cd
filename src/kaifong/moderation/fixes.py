"""Putting right what has one right answer, and nothing else: every other byte of a file stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from kaifong.moderation.findings import Finding, Fix


def fixable(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings of one file that have a fix, from the top down; of two that overlap only the first."""
    found: list[Finding] = []
    end = -1
    for one in sorted((one for one in findings if one.fix is not None), key=_place):
        assert one.fix is not None
        if one.fix.start >= end:
            found.append(one)
            end = max(one.fix.end, one.fix.start + 1)
    return tuple(found)


def _place(one: Finding) -> tuple[int, int, str]:
    assert one.fix is not None
    return one.fix.start, one.fix.end, one.check


def applied(data: bytes, fixes: Iterable[Fix]) -> bytes:
    """The bytes with fixes that do not overlap put in.

    Raises:
        UnicodeDecodeError: the bytes are not UTF-8; no check gives a fix for such a file.
        ValueError: a fix lies outside the text.
    """
    text = data.decode("utf-8")
    parts: list[str] = []
    at = 0
    for fix in sorted(fixes, key=lambda one: (one.start, one.end)):
        if not at <= fix.start <= fix.end <= len(text):
            raise ValueError(f"a fix at {fix.start} to {fix.end} does not fit a text of {len(text)}")
        parts += (text[at : fix.start], fix.text)
        at = fix.end
    return "".join([*parts, text[at:]]).encode("utf-8")
