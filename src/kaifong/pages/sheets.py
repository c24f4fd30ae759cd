"""The style sheets of the theme, in the order in which they apply.

They are joined into one file when a site is laid out (`publishing/style_sheet.py`): a visitor on a slow line waits
for one answer instead of a dozen. Pages that are whole by themselves (404.html, tombstones) load the few they need.
"""

from __future__ import annotations

# Where the joined one stands, and nothing else, so that a browser may keep for good what it finds there: single
# sheets keep their names when they change.
BY_CONTENT = "assets/sheet/"

SHEETS: tuple[str, ...] = (
    "kaifong",
    "kaifong-frame",
    "kaifong-prose",
    "kaifong-scripts",
    "kaifong-parts",
    "kaifong-cards",
    "kaifong-home",
    "kaifong-entry",
    "kaifong-kinds",
    "kaifong-people",
    "kaifong-boards",
    "kaifong-places",
    "kaifong-finding",
    "kaifong-reports",
    "kaifong-insight",
    "kaifong-narrow",
    "kaifong-rtl",
)
