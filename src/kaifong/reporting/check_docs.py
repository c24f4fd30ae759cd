"""The tables of docs/checks.md and of each check's page, made from the checks themselves.

People write what a check sees and why; `python -m kaifong.reporting.check_docs` puts the tables in. A test holds them
fresh.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kaifong.languages.catalogue import translator
from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Family

START, END = "<!-- made by kaifong.reporting.check_docs -->", "<!-- end -->"
_MADE = re.compile(re.escape(START) + ".*?" + re.escape(END), re.DOTALL)

QUESTIONS = {
    Family.FORM: "Is it complete and well formed?",
    Family.AUTHORITY: "May this person change this?",
    Family.SAFETY: "Could it harm a reader?",
    Family.PRIVACY: "Does it expose somebody?",
    Family.CONDUCT: "Does it attack somebody?",
    Family.PROMOTION: "Is it an advert?",
    Family.LANGUAGE: "Is it what it says?",
}


def index() -> str:
    """The made part of docs/checks.md: every check by family."""
    return "\n".join([START, *_index(), "", END])


def _index() -> Iterator[str]:
    words = translator("en")
    for family, question in QUESTIONS.items():
        yield from ("", f"## {family.value.capitalize()}: {question}", "")
        yield from ("| check | looks for | asks for | clause |", "|---|---|---|---|")
        for check in CHECKS:
            if check.family is family:
                about = words.text(f"{check.id}-about")
                severity = check.severity.label + (", essential" if check.essential else "")
                yield f"| [{check.id}](checks/{check.id}.md) | {about} | {severity} | `{check.clause}` |"
    yield from ("", "## What `kaifong fix` mends", "")
    yield "Where one answer is right; each page says which of its findings those are."
    yield from ("", "| check | looks for |", "|---|---|")
    for check in CHECKS:
        if check.mends:
            yield f"| [{check.id}](checks/{check.id}.md) | {words.text(f'{check.id}-about')} |"


def table(check: Check) -> str:
    """The made part of a check's page."""
    rows = [
        ("family", check.family.value),
        ("asks for", check.severity.label + (" (essential: policy cannot soften it)" if check.essential else "")),
        ("speaks to", check.audience.value),
        ("confidence", check.confidence.value),
        ("clause", f"`{check.clause}`"),
        *((("mended by", "`kaifong fix`, where one answer is right"),) if check.mends else ()),
        *((f"option `{name}`", f"`{_shown(value)}`") for name, value in check.options.items()),
    ]
    lines = ["| | |", "|---|---|", *(f"| {name} | {value} |" for name, value in rows)]
    return "\n".join([START, *lines, END])


def _shown(value: object) -> str:
    return f"[{', '.join(map(str, value))}]" if isinstance(value, tuple) else str(value)


def fresh(text: str, made: str) -> str:
    """A page with its made part replaced."""
    return _MADE.sub(lambda _: made, text, count=1)


def write(docs: Path) -> None:
    """Puts the tables into docs/checks.md and docs/checks/*.md."""
    pages = {docs / "checks.md": index()} | {docs / "checks" / f"{one.id}.md": table(one) for one in CHECKS}
    for page, made in pages.items():
        page.write_text(fresh(page.read_text(encoding="utf-8"), made), encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1] if len(sys.argv) > 1 else "docs"))
