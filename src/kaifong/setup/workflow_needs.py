"""What a hub's workflows need of the repository's settings, read off the workflows themselves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

_SECRET = re.compile(r"\bsecrets\.([A-Za-z_][A-Za-z0-9_]*)")
_TOKEN = "GITHUB_TOKEN"  # noqa: S105 - the name of the one secret that every run has by itself


def events_of(text: str) -> frozenset[str]:
    """The events that start a workflow."""
    told = _read(text)
    on = told.get("on", told.get(True))  # YAML 1.1 reads the key `on` as true
    return frozenset({on} if isinstance(on, str) else {str(one) for one in on or ()})


def environments_of(workflows: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """By environment, the names of the secrets that the jobs in it use."""
    found: dict[str, set[str]] = {}
    for text in workflows.values():
        for job in (_read(text).get("jobs") or {}).values():
            named = job.get("environment") if isinstance(job, dict) else None
            name = named.get("name") if isinstance(named, dict) else named
            if isinstance(name, str) and "${{" not in name:
                found.setdefault(name, set()).update(set(_SECRET.findall(str(job))) - {_TOKEN})
    return {name: frozenset(secrets) for name, secrets in sorted(found.items())}


def _read(text: str) -> dict[Any, Any]:
    import yaml

    try:
        told = yaml.safe_load(text)
    except yaml.YAMLError:
        return {}
    return told if isinstance(told, dict) else {}
