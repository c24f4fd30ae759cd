"""An account as JSON: the same numbers, for machines. Its form is told in docs/recognition.md."""

from __future__ import annotations

import json
from typing import Any

from kaifong.community.account import Account
from kaifong.community.points import Point
from kaifong.community.standings import Standing

SCHEMA = "kaifong.account/1"


def as_json(account: Account, points: tuple[Point, ...]) -> str:
    """The account with those of its points that were asked for."""
    step, above = account.trust.step, account.trust.next
    told = {
        "schema": SCHEMA,
        "member": account.member,
        "name": account.name,
        "profile": account.profile.path if account.profile else None,
        "hidden": account.hidden,
        "total": account.total,
        "rank": _rank(account.standing),
        "season": account.season,
        "season_rank": _rank(account.season_standing),
        "seasons": dict(account.seasons),
        "trust": {
            "step": step.id if step else None,
            "next": above.id if above else None,
            "points": account.trust.points,
            "weeks": account.trust.weeks,
            "people": account.trust.people,
            "points_missing": account.trust.points_missing,
            "weeks_missing": account.trust.weeks_missing,
            "people_missing": account.trust.people_missing,
            "days": above.days if above else None,
            "kept_until": account.trust.kept_until.isoformat() if account.trust.kept_until else None,
        },
        "tier": {
            "id": account.tier.tier.id if account.tier.tier else None,
            "until": account.tier.until.isoformat() if account.tier.until else None,
            "next": account.tier.next.id if account.tier.next else None,
            "points": account.tier.points,
            "weeks": account.tier.weeks,
            "people": account.tier.people,
            "points_missing": account.tier.points_missing,
            "weeks_missing": account.tier.weeks_missing,
            "people_missing": account.tier.people_missing,
        },
        "met": [
            {
                "member": None if one.other in account.unlisted else one.other,
                "when": one.when.isoformat(),
                "evidence": one.evidence,
            }
            for one in account.met
        ],
        "points": [_point(one) for one in points],
        "badges": [
            {
                "id": one.badge.id,
                "when": one.when.isoformat(),
                "evidence": [{"entry": point.entry.path, "evidence": point.evidence} for point in one.evidence],
            }
            for one in account.badges
        ],
        "unproven": {path: reason.value for path, reason in account.unproven.items()},
        "history": {
            "source": account.source,
            "shortfall": account.shortfall,
            "errors": [{"path": one.path, "line": one.line, "seen": one.seen} for one in account.errors],
        },
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _rank(standing: Standing | None) -> int | None:
    return standing.rank if standing else None


def _point(one: Point) -> dict[str, Any]:
    return {
        "when": one.when.isoformat(),
        "season": one.season,
        "entry": one.entry.path,
        "kind": one.entry.kind,
        "language": one.entry.language,
        "role": one.role,
        "base": one.base,
        "factor": one.factor,
        "points": one.points,
        "why": [why.value for why in one.why],
        "evidence": one.evidence,
        "pull_request": one.number,
    }
