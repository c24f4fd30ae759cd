"""What could run or load in a page though none of ours put it there, looked for in the HTML as a browser reads it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import html

_RUNS = re.compile(r"^[\x00-\x20]*(javascript|vbscript|data):", re.IGNORECASE)
_ADDRESSES = frozenset({"href", "src", "action", "formaction", "data", "poster", "srcdoc", "ping", "background"})
_NEVER = frozenset({"object", "embed", "applet", "base", "frame", "frameset", "math", "template", "noembed"})
# What a theme's own controls listen to: in a member's text they would move them.
_CONTROLS = re.compile(r"^(__|md-)")


def dangers(text: str, *, inline: frozenset[str] = frozenset()) -> list[str]:
    """Everything suspicious, a line each.

    Args:
        inline: the texts of scripts and sheets that the builder's own theme writes into every page.
    """
    page = html.document_fromstring(text)
    found = [line for one in page.iter() if isinstance(one.tag, str) for line in _of(one, inline)]
    if len(page.xpath("//head/title")) != 1:
        found.append("not one title")
    for main in page.xpath('//*[contains(concat(" ", @class, " "), " kf-page ")]'):
        found += [f"a control of the theme's: {one}" for one in _controls(main)]
    return found


def inline_of(text: str) -> frozenset[str]:
    """The scripts and sheets within a page: of a page without a member's word, they are the builder's own."""
    page = html.document_fromstring(text)
    scripts = (one for one in page.iter("script", "style") if one.text and not one.get("src"))
    return frozenset(_anywhere(one.text) for one in scripts if one.get("type") != "application/ld+json")


def _of(one: Any, inline: frozenset[str]) -> Iterator[str]:
    for name, value in one.attrib.items():
        bare = name.lower().rpartition(":")[2]
        if bare.startswith("on") or bare in ("style", "srcdoc"):
            yield f"<{one.tag} {name}={value!r}>"
        if bare in _ADDRESSES and _RUNS.match(value) and not value.startswith("data:image/"):
            yield f"<{one.tag} {name}={value!r}>"
    if one.tag in _NEVER:
        yield f"<{one.tag}>"
    if one.tag in ("script", "style") and not _is_ours(one, inline):
        yield f"<{one.tag} {dict(one.attrib)}>{(one.text or '')[:80]}"
    if one.tag in ("iframe", "link") and re.match(r"(https?:)?//", one.get("src") or "", re.IGNORECASE):
        yield f"<{one.tag} src={one.get('src')!r}>"
    if one.tag == "meta" and (one.get("http-equiv") or "").lower() == "refresh":
        yield f"<meta refresh {one.get('content')!r}>"


def _is_ours(one: Any, inline: frozenset[str]) -> bool:
    if one.get("src"):
        return re.fullmatch(r"[./]*assets/[\w./-]+\.js", one.get("src")) is not None
    if one.get("type") == "application/ld+json":
        return bool(json.loads(one.text)["@context"] == "https://schema.org")
    return one.text is None or _anywhere(one.text) in inline


def _anywhere(text: str) -> str:
    """A theme's script as it would be in any folder: without the way to the site's root."""
    return re.sub(r'"(\.\.?(/|(?=")))+', '"', text)


def _controls(main: Any) -> Iterator[str]:
    for one in main.iter():
        if not isinstance(one.tag, str):
            continue
        for name in ("id", "for", "name"):
            if _CONTROLS.match(one.get(name) or ""):
                yield f"<{one.tag} {name}={one.get(name)!r}>"
        if any(key.startswith("data-md-") for key in one.attrib):
            yield f"<{one.tag} {sorted(one.attrib)}>"
