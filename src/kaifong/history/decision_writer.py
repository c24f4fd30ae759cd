"""A decision as the bytes of its record: the same decision gives the same bytes, and they are read back equal."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from kaifong.history.change import Sanction
from kaifong.history.decision_parts import Appeal, Notice
from kaifong.history.decision_reader import KEYS, parse_decision
from kaifong.history.decisions import SCHEMA, Decision


def decision_bytes(decision: Decision) -> bytes:
    """The record of a decision, to stand at `decision.file`.

    Raises:
        RecordError: the decision breaks the schema (a reason too short, a measure that is not what it does), and the
            message says how to mend it.
        KeyError: the login of somebody who decided is not among `decision.logins`.
    """
    said: dict[str, Any] = {
        "schema": SCHEMA,
        "case": decision.case,
        "measure": decision.measure,
        "decided_on": decision.decided_on.isoformat(),
        "decided_by": [{"id": one, "login": decision.logins[one]} for one in sorted(decision.decided_by)],
        "clause": decision.clause,
        "clause_revision": decision.clause_revision,
        "facts": None if decision.facts is None else decision.facts.strip(),
        "reason": decision.reason.strip(),
        "source": decision.source,
        "automated": decision.automated,
        "pull_request": decision.pull_request,
        "paths": [{"path": path, "effect": deed} for path, deed in sorted(decision.paths.items())] or None,
        "sanction": _sanction(decision.sanction),
        "overturns": decision.overturns,
        "appeal": _appeal(decision.appeal),
        "notice": _notice(decision.notice),
    }
    told = {key: said[key] for key in KEYS if said[key] is not None}
    data = (json.dumps(told, ensure_ascii=False, indent=2) + "\n").encode()
    parse_decision(data, decision.file)
    return data


def _sanction(sanction: tuple[str, Sanction] | None) -> Mapping[str, Any] | None:
    if sanction is None:
        return None
    digest, what = sanction
    return _without_none({"member": digest, "effect": what.effect, "until": _day(what.until)})


def _appeal(appeal: Appeal | None) -> Mapping[str, Any] | None:
    if appeal is None:
        return None
    return _without_none(
        {
            "of": appeal.of,
            "outcome": appeal.outcome,
            "number": appeal.number,
            "outside_reader": appeal.outside_reader,
            "no_second_reader": appeal.no_second_reader or None,
        }
    )


def _notice(notice: Notice | None) -> Mapping[str, Any] | None:
    if notice is None:
        return None
    return _without_none({"on": _day(notice.on), "language": notice.language, "number": notice.number})


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _without_none(said: Mapping[str, Any]) -> Mapping[str, Any]:
    return {key: value for key, value in said.items() if value is not None}
