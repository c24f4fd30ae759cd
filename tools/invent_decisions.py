"""Invents what the moderators of the demo hub decided: records/decisions/, and when each refused pull request came.

Deterministic: the same merges give the same bytes. The numbers of refused pull requests are those between the merged
ones, so that the two histories fit into each other. Run it again after changing the demo's merges:

    .venv/bin/python tools/invent_decisions.py
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from pathlib import Path

from invented_statements import APPEALS, EDITS, REFUSALS, SANCTIONS, Said
from kaifong.entries.hub import Hub, load
from kaifong.history.activity import Person as Account
from kaifong.history.activity import PullActivity, Response, activity_path, activity_record
from kaifong.history.change import Effect, Sanction
from kaifong.history.decision_parts import Appeal, Deed, Measure, Notice, Origin, Outcome
from kaifong.history.decision_writer import decision_bytes
from kaifong.history.decisions import Decision, member_hash
from kaifong.history.merges import Merge

ROOT = Path(__file__).parent.parent
# Nobody's key: who is sanctioned here was invented with it.
KEY = "the demo hub keeps no secrets, so its key may be read here"
TSZYAN, WAILAM, HARUKA = (1001, "bw-tszyan"), (1003, "bw-wailam"), (1004, "bw-haruka")
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
# Hours until somebody decided, in turn: most within a day, some after a weekend.
WAITS = (3, 11, 19, 6, 31, 14, 52, 8, 22, 74, 5, 16)


def invented(hub: Hub) -> dict[str, bytes]:
    """Every file, by its path."""
    files: dict[str, bytes] = {}
    refusals = [
        _refusal(at, number, said, hub) for at, (number, said) in enumerate(zip(_free(hub), REFUSALS, strict=False))
    ]
    edits = [_edit(one, hub) for one in EDITS]
    sanctions = [_sanction(at, one) for at, one in enumerate(SANCTIONS)]
    by_day = sorted(
        [*(decision for decision, _ in refusals), *edits, *sanctions], key=lambda one: (one.decided_on, one.case)
    )
    appealed = [
        _appeal(by_day[one.against], one.said, days, one.overturned)
        for days, one in zip((2, 5, 1, 9, 3, 6, 4, 12), APPEALS, strict=True)
    ]
    for decision in (*by_day, *appealed):
        files[decision.file] = decision_bytes(decision)
    for _, pull in refusals:
        files[activity_path(pull)] = activity_record(pull)
    return files


def _free(hub: Hub) -> list[int]:
    """Numbers that no merge has, after the first: it was the maintainer's own."""
    merged = {one.number for one in hub.history.merges}
    return [number for number in range(2, max(one for one in merged if one) + 1) if number not in merged]


def _before(number: int, hub: Hub) -> Merge:
    """The last merge of a smaller number."""
    return max(
        (one for one in hub.history.merges if one.number and one.number < number), key=lambda one: one.number or 0
    )


def _refusal(at: int, number: int, said: Said, hub: Hub) -> tuple[Decision, PullActivity]:
    opened = _before(number, hub).merged_at + timedelta(hours=2, minutes=7 * at % 60)
    wait = WAITS[at % len(WAITS)]
    closed = opened + timedelta(hours=wait)
    day = closed.astimezone(hub.settings.zone)
    who = _on_duty(day, said.language)
    decision = Decision(
        case=_case(f"refusal {number}"),
        decided_on=day.date(),
        decided_by=frozenset({who[0]}),
        clause=said.clause,
        reason=said.reason,
        automated=said.source is Origin.CHECK,
        measure=Measure.REFUSAL,
        facts=said.facts,
        source=said.source,
        pull_request=number,
        notice=Notice(day.date(), said.language, number),
        logins=dict([who]),
    )
    pull = PullActivity(
        number, None, opened, closed_at=closed, response=Response(Account(*who), closed - timedelta(hours=wait / 3))
    )
    return decision, pull


def _edit(said: Said, hub: Hub) -> Decision:
    assert said.path
    assert said.path in hub.entries, said.path
    first = hub.history.first(said.path)
    assert first is not None
    day = first.merged_at.astimezone(hub.settings.zone) + timedelta(days=said.days)
    who = _on_duty(day, said.language)
    return Decision(
        case=_case(f"edit {said.path}"),
        decided_on=day.date(),
        decided_by=frozenset({who[0]}),
        clause=said.clause,
        reason=said.reason,
        automated=False,
        paths={said.path: Deed.EDITED},
        measure=Measure.EDIT,
        facts=said.facts,
        source=said.source,
        notice=Notice(day.date(), said.language),
        logins=dict([who]),
    )


def _sanction(at: int, said: Said) -> Decision:
    assert said.on
    assert said.effect
    case = _case(f"sanction {at}")
    who = _on_duty(datetime.combine(said.on, datetime.min.time()), said.language)
    until = None if said.effect is Effect.BAN else said.on + timedelta(days=said.days)
    return Decision(
        case=case,
        decided_on=said.on,
        decided_by=frozenset({who[0]}),
        clause=said.clause,
        reason=said.reason,
        automated=said.source is Origin.CHECK,
        sanction=(member_hash(90_000 + at, case, KEY), Sanction(case, said.effect, until)),
        measure=Measure(said.effect.value),
        facts=said.facts,
        source=said.source,
        notice=Notice(said.on, said.language),
        logins=dict([who]),
    )


def _appeal(first: Decision, said: Said, days: int, overturned: bool) -> Decision:  # noqa: FBT001 - read where it is called
    day = first.decided_on + timedelta(days=days)
    # Somebody else looks: the maintainer, or where she decided herself, the moderator of that language.
    who = WAILAM if TSZYAN[0] in first.decided_by else TSZYAN
    return Decision(
        case=_case(f"appeal {first.case}"),
        decided_on=day,
        decided_by=frozenset({who[0]}),
        clause=first.clause,
        reason=said.reason,
        automated=False,
        measure=Measure.APPEAL,
        facts=said.facts,
        overturns=first.case if overturned else None,
        appeal=Appeal(
            first.case,
            Outcome.OVERTURNED if overturned else Outcome.UPHELD,
            None if first.sanction else first.pull_request,
        ),
        notice=Notice(day, said.language),
        logins=dict([who]),
    )


def _on_duty(day: datetime, language: str) -> tuple[int, str]:
    """Who decides: the moderator of the language, where one is in office; the founder's daughter before there were any."""
    if day.year < 2025:
        return TSZYAN
    return HARUKA if language == "ja" and (day.year, day.month) >= (2025, 7) else WAILAM


def _case(of: str) -> str:
    """Twelve letters and figures that look as random as a real case's."""
    digest = hashlib.sha256(of.encode()).digest()
    letters = "".join(LETTERS[byte % len(LETTERS)] for byte in digest[:12])
    return f"{letters[:4]}-{letters[4:8]}-{letters[8:]}"


def main() -> None:
    """Writes them."""
    files = invented(load(ROOT))
    for path, data in sorted(files.items()):
        file = ROOT / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    print(f"{len(files)} records")


if __name__ == "__main__":
    main()
