"""A ranking diff as JSON, for machines. Its form is told in docs/recognition.md."""

from __future__ import annotations

import json
from typing import Any

from kaifong.community.ranking_diff import Move, RankingDiff
from kaifong.community.standings import Standing

SCHEMA = "kaifong.ranking-diff/1"


def ranking_json(diff: RankingDiff) -> str:
    """The whole of it."""
    told = {
        "schema": SCHEMA,
        "season": diff.season,
        "people": diff.people,
        "rules": [{"key": one.key, "before": one.before, "after": one.after} for one in diff.rules],
        "moves": [_move(one) for one in diff.moves],
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _move(one: Move) -> dict[str, Any]:
    return {
        "member": one.member,
        "before": _line(one.before),
        "after": _line(one.after),
        "points": one.points,
        "causes": [{"part": each.key, "before": each.before, "after": each.after} for each in one.causes],
        "badges_lost": list(one.badges_lost),
        "badges_won": list(one.badges_won),
        "tier_before": one.tier_before,
        "tier_after": one.tier_after,
        "step_before": one.step_before,
        "step_after": one.step_after,
    }


def _line(one: Standing | None) -> dict[str, int] | None:
    return None if one is None else {"rank": one.rank, "points": one.points}
