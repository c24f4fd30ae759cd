"""What `check` prints: a report in one of its shapes, or how this hub has set its checks."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from difflib import get_close_matches

import click

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.check import Check
from kaifong.moderation.findings import Report
from kaifong.moderation.policy import Rule


def printed(report: Report, shape: str, words: Translator, hub: Hub) -> str:
    """The report in the shape asked for: text (in colour on a terminal) or json."""
    if shape == "json":
        from kaifong.reporting.json import as_json

        return as_json(report, words, hub)
    from kaifong.reporting.text import as_text

    return as_text(report, words, hub, colour=sys.stdout.isatty())


def policy_text(hub: Hub, words: Translator, one: str | None) -> str:
    """Every check, or one, as this hub has set it.

    Raises:
        click.UsageError: there is no such check.
    """
    from kaifong.moderation.checks import BY_ID, CHECKS
    from kaifong.moderation.policy import read_policy

    if one is not None and one not in BY_ID:
        near = get_close_matches(one, BY_ID, 1, 0.5)
        hint = f"; did you mean {near[0]!r}" if near else ""
        raise click.UsageError(f"there is no check {one!r}{hint}. The checks are: {', '.join(sorted(BY_ID))}")
    policy = read_policy(hub.tree)
    checks = CHECKS if one is None else (BY_ID[one],)
    return "\n".join(line for check in checks for line in _check(check, policy.rule(check), hub, words))


def _check(check: Check, rule: Rule, hub: Hub, words: Translator) -> Iterator[str]:
    from kaifong.reporting.words import clause

    severity = (rule.severity or check.severity).label
    state = f"off: {rule.off}" if rule.off else severity + (", essential" if check.essential else "")
    title, link = clause(check.clause, words, hub)
    yield f"{check.id}  ({check.family.value}, {state})"
    yield f"    {words.text(check.id + '-about')}"
    yield f"    {words.text('review-why')} {title}{' ' + link if link else ''}"
    for name, value in rule.options.items():
        shown = ", ".join(map(str, value)) if isinstance(value, tuple) else value
        yield f"    {name}: {shown}"
    for exemption in rule.exemptions:
        yield f"    {exemption.path}: {exemption.reason}"
    yield f"    docs/checks/{check.id}.md"
    yield ""
