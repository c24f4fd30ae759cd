"""The same entries, the same bytes: what Pagefind (1.5) leaves in another order at each run is put in order.

That is little, since we give it no filters: their lists are the one thing that it writes and names differently each
time (`search_facts.py` says what narrows a search here).
"""

from __future__ import annotations

import json
from pathlib import Path

# Pagefind's mark at the head of each unpacked file.
SIGNATURE = b"pagefind_dcd"
# Pagefind's own user interfaces: ours is a few modules of its own.
UNUSED = (
    "pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css",
    "pagefind-component-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js",
)  # fmt: skip


def make_steady(bundle: Path) -> None:
    """Leaves in a bundle what the browser needs, always with the same bytes for the same pages."""
    for name in UNUSED:
        (bundle / name).unlink(missing_ok=True)
    entry = bundle / "pagefind-entry.json"
    facts = json.loads(entry.read_text(encoding="utf-8"))
    facts["include_characters"] = sorted(facts.get("include_characters", ()))
    entry.write_text(json.dumps(facts, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
