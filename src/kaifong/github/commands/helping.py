"""`/help`: what this very caller may do in this very place, in their language."""

from __future__ import annotations

from kaifong.github.commands.case import Case, Outcome
from kaifong.github.commands.names import said_in
from kaifong.github.commands.rights import Standing, permitted
from kaifong.reporting.markdown import code


def list_commands(case: Case) -> Outcome:
    """The commands that the caller may give, each with a line of what it does."""
    words = case.words
    rows = []
    for name in permitted(case.who):
        typed = code(f"/{name.value}")
        other = said_in(name, words.tag)
        also = "" if other == f"/{name.value}" else f" · {code(other)}"
        rows.append(f"- {typed}{also}: {words.text(f'command-about-{name.value}')}")
    standing = words.text("command-standing", standing=case.who.standing.value)
    parts = [standing, "\n".join(rows)]
    if case.who.standing is Standing.AUTHOR and case.who.offices:
        parts.append(words.text("command-own-work"))
    return Outcome("\n\n".join(parts))
