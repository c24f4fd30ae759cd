"""The form by which a reader reports something published. It becomes no entry; `github/reader_report` answers."""

from __future__ import annotations

from kaifong.entries.forms import Ask, Box, Deed, Form, Widget

NAME = "report"

REPORT_FORM = Form(
    NAME,
    Deed.REPORT,
    (
        Ask(
            "page", Widget.INPUT, "forms-page", required=True, example="https://hub.example.org/en/stories/sixty-six/"
        ),
        Ask("wrong", Widget.TEXTAREA, "forms-report-wrong", required=True),
        Ask(
            "before",
            Widget.CHECKBOXES,
            "forms-before",
            required=True,
            boxes=(Box("public", "forms-box-report-public"), Box("honest", "forms-box-report-honest")),
        ),
    ),
)
