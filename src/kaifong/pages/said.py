"""Whose words these are: a member, somebody with a name only, or somebody hidden."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kaifong.entries.answers import Credit
from kaifong.pages.frame import Frame
from kaifong.pages.people import Person

if TYPE_CHECKING:
    from markupsafe import Markup


@dataclass(frozen=True)
class Said:
    """Who said something and where. At most one of `person` and `byline` is there.

    Attributes:
        person: the member.
        byline: the heading or the credit as it was written, as HTML, for somebody without a profile.
        source: where it was said, an https address, or None.
    """

    person: Person | None
    byline: Markup | None
    source: str | None


def said(frame: Frame, by: str | None, credit: Credit | None, heading: Markup | None) -> Said:
    """Who said it, from the signature of the heading, the credit line, or the heading as it stands."""
    from markupsafe import escape

    source = credit.source if credit else None
    name = by or (credit.member if credit else None)
    if name is not None:
        return Said(frame.site.people.person(name), None, source)
    if heading is not None:
        return Said(None, heading, source)
    return Said(None, escape(credit.text) if credit else None, source)
