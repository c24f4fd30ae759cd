"""From what a check saw to a finding: policy, confidence and old problems applied, in that order."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from kaifong.history.change import ChangedFile
from kaifong.moderation.check import Check, Seen
from kaifong.moderation.findings import Audience, CheckError, Confidence, Family, Finding, Verdict
from kaifong.moderation.redaction import redacted


def finding(check: Check, seen: Seen, path: str, severity: Verdict | None) -> Finding:
    """One finding; `severity` is the policy's, which goes before the check's own and before the case's."""
    asked = severity if severity is not None else seen.severity if seen.severity is not None else check.severity
    confidence = seen.confidence or check.confidence
    audience = check.audience
    if confidence is Confidence.LOW and asked in (Verdict.FIX, Verdict.REFUSE):
        # A guess may call a moderator; it never blocks an author (DESIGN section 5).
        asked, audience = Verdict.HOLD, Audience.MODERATOR
    where = seen.path or path
    # Here, for every check and every output: another check may quote the line in which the number stands.
    params = {name: redacted(one) if isinstance(one, str) else one for name, one in sorted(seen.params.items())}
    return Finding(
        check=check.id,
        family=check.family,
        clause=check.clause,
        severity=asked,
        confidence=confidence,
        audience=audience,
        path=where,
        line=seen.line,
        column=seen.column,
        message_id=seen.message_id,
        params=params,
        fix=seen.fix,
        fingerprint=fingerprint(check.id, redacted(where), seen.message_id, params),
    )


def fingerprint(check: str, path: str, message: str, params: Mapping[str, str | int | float]) -> str:
    """Sixteen hex digits that stay the same when lines move.

    Only of what is shown: a hash of a whole telephone number is undone in seconds by trying all of them.
    """
    said = json.dumps([check, path, message, sorted(params.items())], ensure_ascii=False, default=str)
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def _key(one: Finding) -> tuple[str, str, str]:
    return one.check, one.message_id, json.dumps(sorted(one.params.items()), ensure_ascii=False, default=str)


def forgives_old(check: Check) -> bool:
    """Whether an old problem of this check weighs less: not where safety or the right to change is at stake."""
    return not check.essential and check.family is not Family.AUTHORITY


def soften(now: Iterable[Finding], then: Iterable[Finding], file: ChangedFile) -> list[Finding]:
    """The findings of an edited file, with those that stood there before, in lines left alone, turned into advice.

    Whoever mends one line is not made to mend the whole file; what the edit itself broke stays as severe as it is,
    also where it shows in another line (a heading taken away breaks a link elsewhere).
    """
    stood = Counter(_key(one) for one in then)
    untouched = Counter((file.before or b"").splitlines())
    lines = (file.data or b"").splitlines()
    softened: list[Finding] = []
    for one in now:
        old = stood[_key(one)] > 0
        left_alone = one.line is None or (one.line <= len(lines) and untouched[lines[one.line - 1]] > 0)
        if old and left_alone and one.severity > Verdict.ADVISE:
            stood[_key(one)] -= 1
            softened.append(replace(one, severity=Verdict.ADVISE, old=True))
        else:
            softened.append(one)
    return softened


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Without repeats, by path, line, check. Of two that say the same of one place, the more severe stays."""
    kept: dict[tuple[object, ...], Finding] = {}
    for one in sorted(findings, key=_place):
        kept.setdefault((one.path, one.line, one.column, *_key(one)), one)
    return tuple(kept.values())


def _place(one: Finding) -> tuple[object, ...]:
    """By this any two findings that differ have an order, in whatever order they were made."""
    where = (one.path, one.line or 0, one.check, one.column or 0, one.message_id, _key(one))
    return (*where, -one.severity, one.confidence, one.audience, repr(one.fix), one.line is None, one.column is None)


def verdict(findings: Iterable[Finding], errors: Iterable[CheckError]) -> Verdict:
    """The highest that any finding asks for; an error of ours makes it at least hold."""
    highest = max((one.severity for one in findings), default=Verdict.PASS)
    return max(highest, Verdict.HOLD) if tuple(errors) else highest
