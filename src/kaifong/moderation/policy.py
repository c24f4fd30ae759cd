"""guidelines/policy.yml: how severe each check is in this hub, its options, and who is exempt and why.

Whatever it does not name is as the check says. Essential checks can be made more severe, never softer or absent.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from types import MappingProxyType
from typing import Any

from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.entries.tree import Tree
from kaifong.errors import SettingsError
from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Verdict

POLICY = "guidelines/policy.yml"
SCHEMA = "kaifong.policy/1"
SEVERITIES = {one.label: one for one in Verdict if one is not Verdict.PASS}
RULE_KEYS = ("severity", "options", "exemptions", "off", "reason")


@dataclass(frozen=True)
class Exemption:
    """A place where a check's findings do not count. In `path`, `*` is any characters but `/`, `**` any at all."""

    path: str
    reason: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The path pattern as an expression."""
        parts = re.split(r"(\*\*|\*)", self.path)
        shape = {"**": ".*", "*": "[^/]*"}
        return re.compile("".join(shape.get(part) or re.escape(part) for part in parts) + r"\Z", re.DOTALL)


@dataclass(frozen=True)
class Rule:
    """What a hub says of one check: `severity` None means as the check has it, `off` is the reason or None."""

    severity: Verdict | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    exemptions: tuple[Exemption, ...] = ()
    off: str | None = None

    def exemption(self, path: str) -> str | None:
        """Why findings at that path do not count, or None where they do."""
        return next((one.reason for one in self.exemptions if one.pattern.match(path)), None)


@dataclass(frozen=True)
class Policy:
    """A hub's rules by check id."""

    rules: Mapping[str, Rule] = field(default_factory=dict)

    def rule(self, check: Check) -> Rule:
        """The rule of a check, its default options filled in."""
        own = self.rules.get(check.id, Rule())
        return Rule(own.severity, MappingProxyType({**check.options, **own.options}), own.exemptions, own.off)


def read_policy(tree: Tree, checks: Sequence[Check] = CHECKS) -> Policy:
    """The policy in a hub's files.

    Raises:
        SettingsError: the file is missing, is no YAML of the safe kind, or names what does not exist.
    """
    if POLICY not in tree.modes:
        raise SettingsError(
            f"{POLICY} is missing",
            why="nobody could read by which rules their work is reviewed",
            mend=f"write one with the line `schema: {SCHEMA}`; every check is then as docs/checks.md describes it",
        )
    return parse_policy(tree.read(POLICY), checks)


def parse_policy(data: bytes, checks: Sequence[Check] = CHECKS) -> Policy:
    """The policy in the bytes of a policy.yml; raises as `read_policy`."""
    document = read_maintainers_yaml(data, POLICY, core=True)
    return _Reader(document.lines, {check.id: check for check in checks}).policy(document.value)


@dataclass(frozen=True)
class _Reader:
    """Turns the loaded YAML into values; every complaint names the line."""

    lines: Mapping[str, int]
    known: Mapping[str, Check]

    def policy(self, value: Mapping[str, Any]) -> Policy:
        self._keys(value, ("schema", "checks"), "")
        if value.get("schema") != SCHEMA:
            found = value.get("schema")
            seen = "the file does not name its schema" if found is None else f"the schema is “{found}”"
            raise self._error("schema", seen, f"begin the file with `schema: {SCHEMA}`")
        rules = self._mapping({} if value.get("checks") is None else value["checks"], "checks")
        self._keys(rules, tuple(self.known), "checks.", "check")
        return Policy({name: self._rule(self.known[name], rule or {}) for name, rule in rules.items()})

    def _rule(self, check: Check, value: Any) -> Rule:
        at = f"checks.{check.id}"
        rule = self._mapping(value, at)
        self._keys(rule, RULE_KEYS, at + ".")
        off = self._off(check, rule, at)
        exemptions = self._exemptions(check, rule.get("exemptions") or [], at + ".exemptions")
        return Rule(self._severity(check, rule, at), self._options(check, rule, at), exemptions, off)

    def _severity(self, check: Check, rule: Mapping[str, Any], at: str) -> Verdict | None:
        if "severity" not in rule:
            return None
        at += ".severity"
        severity = SEVERITIES.get(str(rule["severity"]))
        if severity is None:
            raise self._error(
                at, f"no severity is called {rule['severity']!r}", f"use one of {', '.join(SEVERITIES)}"
            )
        if check.essential and severity < check.severity:
            raise self._error(
                at,
                f"{check.id} is essential and cannot be made milder than {check.severity.label}",
                "take the line out"
                if check.severity is Verdict.REFUSE
                else f"take the line out, or raise it above {check.severity.label}",
            )
        return severity

    def _off(self, check: Check, rule: Mapping[str, Any], at: str) -> str | None:
        off = rule.get("off", False)
        if not isinstance(off, bool):
            raise self._error(at + ".off", f"`off` is {off!r}", "write `off: true`, with a `reason`")
        if not off:
            return None
        if check.essential:
            raise self._error(
                at + ".off", f"{check.id} is essential and cannot be turned off", "take the lines about it out"
            )
        reason = rule.get("reason")
        if not isinstance(reason, str) or not reason.strip():
            raise self._error(
                at + ".off", f"{check.id} is turned off without a reason", "add `reason:`, which members will read"
            )
        return reason.strip()

    def _options(self, check: Check, rule: Mapping[str, Any], at: str) -> Mapping[str, Any]:
        at += ".options"
        options = self._mapping(rule.get("options") or {}, at)
        self._keys(options, tuple(check.options), at + ".", f"option of {check.id}")
        for name, value in options.items():
            default = check.options[name]
            wanted: type | tuple[type, ...] = (list, tuple) if isinstance(default, tuple) else type(default)
            if not isinstance(value, wanted) or isinstance(value, bool) is not isinstance(default, bool):
                raise self._error(f"{at}.{name}", f"the option {name} is {value!r}", f"give it {_shape(default)}")
        return {name: tuple(one) if isinstance(one, list) else one for name, one in options.items()}

    def _exemptions(self, check: Check, value: Any, at: str) -> tuple[Exemption, ...]:
        if not isinstance(value, list):
            raise self._error(at, "`exemptions` is no list", "write a list of `{path: …, reason: …}`")
        if value and check.essential:
            raise self._error(at, f"{check.id} is essential and knows no exemptions", "take the lines out")
        found = []
        for index, one in enumerate(value):
            place = f"{at}.{index}"
            self._keys(self._mapping(one, place), ("path", "reason"), place + ".")
            path, reason = one.get("path"), one.get("reason")
            if not (isinstance(path, str) and path.strip() and isinstance(reason, str) and reason.strip()):
                raise self._error(place, "an exemption lacks its path or its reason", "give both, as text")
            if path.strip().startswith("/"):
                mend = "begin it with the first folder: `content/en/groups/**`"
                raise self._error(place, f"the path {path.strip()!r} begins with /, so it would exempt nothing", mend)
            found.append(Exemption(path.strip(), reason.strip()))
        return tuple(found)

    def _mapping(self, value: Any, at: str) -> Mapping[str, Any]:
        if not isinstance(value, Mapping):
            mend = "write `key: value` lines below it"
            if isinstance(value, str) and "：" in value:
                mend = "the colon in it is a full-width one (：): write `key: value` with a colon and a space"
            raise self._error(at, f"`{at.rpartition('.')[2]}` holds {value!r}", mend)
        return value

    def _keys(self, value: Mapping[str, Any], known: tuple[str, ...], at: str, what: str = "key") -> None:
        for name in value:
            if name not in known:
                near = get_close_matches(str(name), known, 1, 0.6)
                mend = f"did you mean {near[0]!r}?" if near else f"use one of: {', '.join(known)}" if known else ""
                raise self._error(f"{at}{name}", f"no {what} is called {name!r}", mend or "take the line out")

    def _error(self, at: str, seen: str, mend: str) -> SettingsError:
        line = None
        while at and line is None:
            line = self.lines.get(at)
            at = at.rpartition(".")[0]
        return SettingsError(seen, path=POLICY, line=line, mend=mend)


def _shape(default: object) -> str:
    """What an option of such a default takes, in words."""
    if isinstance(default, tuple):
        return f"a list, such as [{', '.join(map(str, default))}]"
    words = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}
    return words[type(default)] + ("" if isinstance(default, bool) else f", such as {default}")
