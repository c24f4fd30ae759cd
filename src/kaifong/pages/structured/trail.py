"""The way from the home page to a page, as search engines show it above a title."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any


def trail(above: Iterable[tuple[str, str]], here: str) -> dict[str, Any]:
    """The steps.

    Args:
        above: the pages on the way, each a name and a whole address. here: the page itself, which needs no address.
    """
    items: list[dict[str, Any]] = [
        {"@type": "ListItem", "position": number, "name": name, "item": address}
        for number, (name, address) in enumerate(above, 1)
    ]
    items.append({"@type": "ListItem", "position": len(items) + 1, "name": here})
    return {"@type": "BreadcrumbList", "itemListElement": items}
