"""Whether a hub's own check, and what it sees, has the form that everything behind it relies on.

Ours are held by types and tests. Code of others may give anything: a scope that is a plain string would never be
asked, and a line that is one would end the whole review when the findings are put in order.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from math import isfinite

from kaifong.moderation.check import Check, Scope, Seen
from kaifong.moderation.findings import Audience, Confidence, Family, Fix, Remake, Verdict
from kaifong.moderation.needs import NEEDS

_NEEDS = frozenset({"rendered", *(name for name, _, _ in NEEDS)})


def malformed(check: Check) -> str | None:
    """The name of the first attribute of a check that is not as `Check` says; None where all are."""
    needs: object = check.needs
    forms = {
        "family": isinstance(check.family, Family),
        "clause": isinstance(check.clause, str) and bool(check.clause),
        "severity": _severity(check.severity),
        "confidence": isinstance(check.confidence, Confidence),
        "audience": isinstance(check.audience, Audience),
        "scope": isinstance(check.scope, Scope),
        "find": callable(check.find),
        "needs": isinstance(needs, tuple) and all(isinstance(one, str) and one in _NEEDS for one in needs),
        "essential": isinstance(check.essential, bool),
        "options": isinstance(check.options, Mapping) and all(isinstance(one, str) for one in check.options),
        "mends": isinstance(check.mends, bool),
    }
    return next((name for name, right in forms.items() if not right), None)


def well_formed(seen: object) -> bool:
    """Whether something is a `Seen` all of whose parts can be sorted, shown and written as JSON."""
    if not isinstance(seen, Seen) or not isinstance(seen.message_id, str) or not isinstance(seen.params, Mapping):
        return False
    return (
        all(isinstance(name, str) and _param(one) for name, one in seen.params.items())
        and all(one is None or (_whole(one) and one > 0) for one in (seen.line, seen.column))
        and (seen.path is None or isinstance(seen.path, str))
        and (seen.severity is None or _severity(seen.severity))
        and (seen.confidence is None or isinstance(seen.confidence, Confidence))
        and (seen.fix is None or _fix(seen.fix))
    )


def _severity(value: object) -> bool:
    return isinstance(value, Verdict) and value is not Verdict.PASS


def _whole(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _param(value: object) -> bool:
    return isinstance(value, str | date) or _whole(value) or (isinstance(value, float) and isfinite(value))


def _fix(value: object) -> bool:
    if isinstance(value, Fix):
        return _whole(value.start) and _whole(value.end) and isinstance(value.text, str)
    return isinstance(value, Remake) and isinstance(value.name, str)
