"""Cuts the webhook events that our workflows know out of GitHub's own description of them.

    python tools/github_webhooks.py                 # says whether the extract is as this would make it
    python tools/github_webhooks.py --write         # makes it

The source is the same as that of github_api.py: `x-webhooks` of npm's `@octokit/openapi`, generated/api.github.com.json,
named by KAIFONG_OPENAPI. tests/github/contract/events.txt lists the events; tests/github/contract/webhooks.json is what
comes out: for each event the schema of its payload, and the schemas that these reach, as JSON Schema 2020-12.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

from github_api import reached, schema

CONTRACT = Path(__file__).resolve().parent.parent / "tests/github/contract"
LIST, EXTRACT = CONTRACT / "events.txt", CONTRACT / "webhooks.json"


def listed(text: str) -> list[str]:
    """The events of the list; lines that begin with # are remarks."""
    return sorted(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def extract(document: Any, events: list[str]) -> str:
    """The whole file, one event or schema a line.

    Raises:
        SystemExit: GitHub describes no such event.
    """
    missing = [name for name in events if name not in document["x-webhooks"]]
    if missing:
        sys.exit(
            f"GitHub describes no event {', '.join(missing)}. Look for its new name, or take it out of the list."
        )
    bodies = {name: document["x-webhooks"][name]["post"]["requestBody"] for name in events}
    made = {name: schema(body["content"]["application/json"]["schema"]) for name, body in bodies.items()}
    parts = [_lines("events", made), _lines("schemas", reached(document, made))]
    return "{\n" + ",\n".join(parts) + "\n}\n"


def _lines(name: str, held: dict[str, Any]) -> str:
    rows = [
        f"{json.dumps(key)}:{json.dumps(held[key], separators=(',', ':'), sort_keys=True)}" for key in sorted(held)
    ]
    return f'"{name}":{{\n' + ",\n".join(rows) + "\n}"


def main() -> None:
    source = os.environ.get("KAIFONG_OPENAPI")
    if not source:
        sys.exit("Set KAIFONG_OPENAPI to generated/api.github.com.json of npm's @octokit/openapi.")
    made = extract(json.loads(Path(source).read_text("utf-8")), listed(LIST.read_text("utf-8")))
    if "--write" in sys.argv:
        EXTRACT.write_text(made, "utf-8")
        print(f"{EXTRACT.name}: {len(made):,} characters")
    elif EXTRACT.read_text("utf-8") != made:
        sys.exit(f"{EXTRACT.name} is not as GitHub's description makes it. Run this with --write.")


if __name__ == "__main__":
    main()
