"""The report as JSON: docs/transparency.schema.json tells its form."""

from __future__ import annotations

import json
from typing import Any

from kaifong.community.seasons import bounds
from kaifong.insight.transparency.figures import SCHEMA, Transparency
from kaifong.insight.transparency.withheld import LEAST


def json_text(report: Transparency, *, hub: str, url: str | None) -> str:
    """The same figures as the CSV, and the seasons' days. No day of its making: it changes with them."""
    value: dict[str, Any] = {
        "schema": SCHEMA,
        "hub": {"name": hub, "url": url},
        "least": LEAST,
        "seasons": [
            {"season": one, "first": bounds(one)[0].isoformat(), "last": bounds(one)[1].isoformat()}
            for one in report.seasons
        ],
        "unreadable_records": report.broken,
        "figures": [
            {
                "table": one.table,
                "row": one.row,
                "season": one.season,
                "value": one.cell.value,
                "unit": one.unit,
                "withheld": one.cell.why,
            }
            for one in report.figures
        ],
    }
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=False) + "\n"
