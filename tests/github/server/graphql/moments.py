"""Times as GraphQL writes them."""

from __future__ import annotations

from datetime import UTC, datetime


def moment(when: datetime) -> str:
    """`2026-11-20T09:00:00Z`: GitHub has no fractions of a second."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def maybe(when: datetime | None) -> str | None:
    """The same, or null."""
    return moment(when) if when else None
