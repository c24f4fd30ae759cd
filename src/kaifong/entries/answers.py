"""Words of others in a body: who asked, who answered, and where they said it.

A heading that ends with `@name` is signed by that member, in whatever language the rest of it is written ("Answer by
@lau-wing", "回答：@lau-wing"). A credit line is the first line below a heading when it stands wholly in emphasis:
`*Asked by @kit-ho on [the forum](https://…)*`. It names at most one member and links at most one source. Both read as
plain Markdown anywhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from kaifong.entries.sections import Section, Text

_SIGNED = re.compile(r"@(?P<name>[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,79})[\s*_]*\Z")
_NAMED = re.compile(r"(?<![A-Za-z0-9.])@(?P<name>[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,79})")
_CREDIT = re.compile(r"(?P<mark>[*_])(?![*_\s])(?P<text>.{1,400}?)(?<![*_\s])(?P=mark)\s*\Z")
_LINK = re.compile(r"\[(?P<text>[^\[\]]{1,200})\]\((?P<url>https://[^\s()<>\"]{1,2000})\)")


@dataclass(frozen=True)
class Credit:
    """Whose words follow.

    Attributes:
        text: the line as said, without emphasis and with links as their text; plain.
        member: the member it names, or None.
        source: https address where it was said, or None.
    """

    text: str
    member: str | None = None
    source: str | None = None


@dataclass(frozen=True)
class Answer:
    """One answer.

    Attributes:
        id: from its heading, or None.
        by: the member who signed it, or None for a person without a profile.
        byline: the heading as written, without id; plain text for people without a profile.
        credit: its credit line, or None.
        accepted: whether it is the accepted one.
        line: 1-based line of its heading.
        body: what was said.
    """

    id: str | None
    by: str | None
    byline: str
    credit: Credit | None
    accepted: bool
    line: int
    body: Text


def signer(title: str) -> str | None:
    """The member whose `@name` a heading ends with, in lower case, or None."""
    match = _SIGNED.search(title)
    return match["name"].lower() if match else None


def answer(section: Section) -> Answer:
    """The answer that a section holds; `{#accepted}` marks the accepted one."""
    credit, body = take_credit(section.body)
    return Answer(
        id=section.id,
        by=signer(section.title),
        byline=section.title,
        credit=credit,
        accepted=section.id == "accepted",
        line=section.line,
        body=body,
    )


def take_credit(body: Text) -> tuple[Credit | None, Text]:
    """A body's credit line, and the body without it."""
    rows = body.markdown.split("\n")
    at = next((number for number, row in enumerate(rows) if row.strip()), None)
    if at is None or (at + 1 < len(rows) and rows[at + 1].strip()):
        return None, body  # a paragraph of several lines is no credit line
    match = _CREDIT.match(rows[at].strip())
    if not match or (match["mark"] in match["text"].replace("\\" + match["mark"], "") and match["mark"] == "*"):
        return None, body
    links = list(_LINK.finditer(match["text"]))
    text = _LINK.sub(lambda link: link["text"], match["text"])
    names = list(_NAMED.finditer(text))
    if len(links) > 1 or len(names) > 1 or not (links or names):
        return None, body
    credit = Credit(
        text=text.strip(),
        member=names[0]["name"].lower() if names else None,
        source=links[0]["url"] if links else None,
    )
    return credit, Text("\n".join(rows[at + 1 :]), body.line + at + 1)
