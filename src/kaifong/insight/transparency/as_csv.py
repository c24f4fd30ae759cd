"""The report as CSV (RFC 4180): one line a figure."""

from __future__ import annotations

import csv
from io import StringIO

from kaifong.insight.transparency.figures import SCHEMA, Transparency

COLUMNS = ("schema", "table", "row", "season", "value", "unit", "withheld")


def csv_text(report: Transparency) -> str:
    """All figures; `value` is empty where `withheld` says why."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for one in report.figures:
        value = "" if one.cell.value is None else one.cell.value
        writer.writerow((SCHEMA, one.table, one.row, one.season, value, one.unit, one.cell.why or ""))
    return out.getvalue()
