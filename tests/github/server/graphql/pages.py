"""Connections: a page of a list, its cursors, and whether there is more on either side."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from .problem import Problem

Made = dict[str, Any]


def identity(item: Any) -> str:
    """What a cursor remembers of an item: its identity, so that a page that grows before it loses nothing."""
    held = item.get("id") if isinstance(item, Mapping) else getattr(item, "id", None)
    return str(held if held is not None else item)


def connection(
    items: Sequence[Any],
    first: int | None = None,
    last: int | None = None,
    after: str | None = None,
    before: str | None = None,
    *,
    edge: Callable[[Any], Made] | None = None,
    node: Callable[[Any], Any] | None = None,
    key: Callable[[Any], str] = identity,
    **more: Any,
) -> Made:
    """A page of `items`.

    Args:
        edge: what an edge holds besides `cursor` and `node`. node: an item's node, where it is not the item.
        key: what a cursor remembers. more: further fields of the connection.

    Raises:
        Problem: A cursor that was never given.
    """
    start, end = 0, len(items)
    keys = [key(item) for item in items]
    if after is not None:
        start = _found(keys, after) + 1
    if before is not None:
        end = _found(keys, before)
    whole = (start, end)
    if first is not None:
        end = min(end, start + first)
    if last is not None:
        start = max(start, end - last)
    edges = [
        {**(edge(item) if edge else {}), "cursor": _cursor(name), "node": node(item) if node else item}
        for item, name in zip(items[start:end], keys[start:end], strict=True)
    ]
    return {
        "edges": edges,
        "nodes": [one["node"] for one in edges],
        "totalCount": len(items),
        "pageInfo": {
            "startCursor": edges[0]["cursor"] if edges else None,
            "endCursor": edges[-1]["cursor"] if edges else None,
            "hasPreviousPage": start > whole[0] if last is not None else start > 0,
            "hasNextPage": end < (whole[1] if first is not None else len(items)),
        },
        **more,
    }


def _cursor(key: str) -> str:
    return base64.b64encode(f"cursor:v2:{key}".encode()).decode()


def _found(keys: Sequence[str], cursor: str) -> int:
    try:
        return keys.index(base64.b64decode(cursor, validate=True).decode().removeprefix("cursor:v2:"))
    except ValueError:
        raise Problem("INVALID_CURSOR_ARGUMENTS", f"`{cursor}` does not appear to be a valid cursor.") from None
