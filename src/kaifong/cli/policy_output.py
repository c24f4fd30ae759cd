"""What `check` tells without reviewing anything: the page of a check, the hub's policy, the schema of policy.yml."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

import click

from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.check import Check
from kaifong.moderation.own import Pack
from kaifong.moderation.policy import Policy, Rule


def explained(name: str, hub: Hub, words: Translator, own: Pack) -> str:
    """How this hub has set a check, and then its page.

    Raises:
        click.UsageError: there is no such check.
    """
    from kaifong.reporting.check_pages import page

    known = {check.id: check for check in _checks(own)}
    if name not in known:
        near = get_close_matches(name, known, 1, 0.7)
        hint = f"; did you mean {near[0]!r}" if near else ""
        raise click.UsageError(f"there is no check {name!r}{hint}. The checks are: {', '.join(sorted(known))}")
    lines = [*_check(known[name], _policy(hub, own).rule(known[name]), hub, words), ""]
    text = own.pages.get(name) or page(name)
    if text is not None:
        lines += [text.rstrip("\n"), ""]
    return "\n".join(lines)


def shown_policy(hub: Hub, words: Translator, own: Pack) -> str:
    """Every check as this hub has set it, those of its own last."""
    policy = _policy(hub, own)
    return "\n".join(line for check in _checks(own) for line in (*_check(check, policy.rule(check), hub, words), ""))


def schema(words: Translator, own: Pack) -> str:
    """The JSON Schema of this hub's policy.yml."""
    from kaifong.reporting.policy_schema import as_text

    return as_text(_checks(own), words)


def _checks(own: Pack) -> tuple[Check, ...]:
    from kaifong.moderation.checks import CHECKS

    return (*CHECKS, *own.checks)


def _policy(hub: Hub, own: Pack) -> Policy:
    from kaifong.moderation.policy import read_policy

    return read_policy(hub.tree, _checks(own))


def _check(check: Check, rule: Rule, hub: Hub, words: Translator) -> Iterator[str]:
    from kaifong.reporting.text import labelled
    from kaifong.reporting.words import clause

    state = words.text("review-policy-off", reason=rule.off) if rule.off else _severity(check, rule, words)
    title, link = clause(check.clause, words, hub)
    yield f"{check.id}  ({check.family.value}, {state})"
    yield f"    {words.text(check.id + '-about')}"
    yield f"    {labelled(words.text('review-why'), title)}{' ' + link if link else ''}"
    for name, value in rule.options.items():
        shown = ", ".join(map(str, value)) if isinstance(value, tuple) else value
        changed = "" if value == check.options[name] else f"  {words.text('review-policy-changed')}"
        yield f"    {name}: {shown}{changed}"
    for exemption in rule.exemptions:
        yield f"    {words.text('review-policy-exempt', path=exemption.path, reason=exemption.reason)}"


def _severity(check: Check, rule: Rule, words: Translator) -> str:
    found = (rule.severity or check.severity).label
    if check.essential:
        found += f", {words.text('review-policy-essential')}"
    return found if rule.severity in (None, check.severity) else f"{found}, {words.text('review-policy-changed')}"
