"""The sanitiser: three passes, of which the last is the wall.

1. nh3 reads the HTML by the browsers' rules and writes it in canonical form. Elements are unwrapped or swallowed; all
   attributes are still there, so that the second pass can be exact and can say what it takes out.
2. `rewrite` applies what an allow-list by name cannot: values, schemes, prefixes, our own controls, videos, pictures.
3. nh3 once more, strict, with static lists and no code of ours, until nothing changes. What leaves is what a browser
   reads, and a mistake in the second pass cannot let an element, an attribute, a class or a scheme through.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache
from typing import Any

from kaifong.rendering.allow import (
    ATTRIBUTES,
    CONTROLS,
    ELEMENTS,
    KNOWN_SCHEMES,
    OURS,
    OWN_CLASSES,
    SCHEMES,
    SWALLOWED,
    member_classes,
)
from kaifong.rendering.canonical import escape_text
from kaifong.rendering.removals import Removals
from kaifong.rendering.rewrite import Rewriter

ROUNDS = 8
"""Fragments that the last pass changes this often (misnested tables and links can change once) end as plain text."""


def sanitise(
    html: str, *, nonce: str = "", video_hosts: Collection[str] = (), removals: Removals | None = None
) -> str:
    """HTML that is safe to put in a page, in nh3's canonical form.

    Args:
        html: what the Markdown parser gave.
        nonce: marks the controls that are ours (`markdown.to_html` returns it); empty: all controls go.
        video_hosts: hosts whose links, alone in a paragraph, become click-to-load blocks.
        removals: gets what was taken out.
    """
    removals = Removals() if removals is None else removals
    removals.swallowed(html)
    first = str(_opening().clean(html))
    return closed(Rewriter(nonce, video_hosts, removals).rewrite(first))


def closed(html: str) -> str:
    """The last pass alone, to a fixpoint."""
    cleaner = _closing()
    for _ in range(ROUNDS):
        again = str(cleaner.clean(html))
        if again == html:
            return html
        html = again
    import nh3

    return f"<p>{escape_text(str(nh3.clean(html, tags=set())))}</p>"


@lru_cache(maxsize=1)
def _opening() -> Any:
    import nh3

    return nh3.Cleaner(
        tags=set(ELEMENTS | CONTROLS),
        clean_content_tags=set(SWALLOWED),
        attributes={},
        generic_attribute_prefixes={""},  # every name begins with nothing: all attributes reach the second pass
        url_schemes=set(KNOWN_SCHEMES),
        link_rel=None,
    )


@lru_cache(maxsize=1)
def _closing() -> Any:
    import nh3

    tags = ELEMENTS | CONTROLS
    attributes = {tag: set(names) for tag, names in ATTRIBUTES.items()}
    attributes["*"].discard("class")
    for tag, names in OURS.items():
        attributes.setdefault(tag, set()).update(names)
    classes = set(member_classes() | OWN_CLASSES)
    return nh3.Cleaner(
        tags=set(tags),
        clean_content_tags=set(SWALLOWED),
        attributes=attributes,
        allowed_classes=dict.fromkeys(tags, classes),
        url_schemes=set(SCHEMES),
        link_rel=None,
        id_prefix="u-",
    )
