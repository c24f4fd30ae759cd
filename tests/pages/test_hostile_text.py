"""Markup in every text of every kind, and nothing of it raw in what is staged."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import yaml

from kaifong.entries.kinds import KINDS
from kaifong.entries.schema import Field, Kind, Type
from kaifong.pages.staged import Staged

HOSTILE = """<script>alert(1)</script>"'><img src=x onerror=alert(2)>{{ 7*7 }}{% raw %}</div></article>"""
# As long as the narrowest field allows.
SHORT = '"><b zq>{{7}}'


def hostile(field: Field) -> Any:
    """A hostile value of a field's type, as far as its schema lets one pass, else None."""
    if field.type is Type.TEXT:
        return HOSTILE if (field.high or 999) >= 120 else SHORT
    if field.type is Type.TAGS:
        return [SHORT]
    if field.type is Type.RECORD:
        return {one.name: hostile(one) or harmless(one) for one in field.fields}
    if field.type is Type.RECORDS:
        return [{one.name: hostile(one) or harmless(one) for one in field.fields if one.name != "video"}]
    return None


def harmless(field: Field) -> Any:
    """The field's own example."""
    return yaml.safe_load(field.example) if field.example else None


def text_of(kind: Kind) -> str:
    """A file of the kind in which every text is hostile."""
    front = {
        one.name: hostile(one) or harmless(one) for one in kind.fields if one.name not in {"translates", "aliases"}
    }
    front = {key: value for key, value in front.items() if value is not None}
    front |= {"author": "siu-ming"} if "author" in front else {}
    for image in ("cover", "photo"):
        if image in front:
            front[image] = "cover.png"
    if kind.name == "gallery":
        front["items"][0]["image"] = "cover.png"
    quoted = yaml.safe_dump(front, allow_unicode=True, width=10**6, default_flow_style=False)
    body = f"{HOSTILE}\n\n## {HOSTILE} {{#q-one}}\n\n*Asked by @siu-ming*\n\n### Answer by @lau-wing\n\n{HOSTILE}\n"
    return f"---\n{quoted}---\n\n{body}"


class Tags(HTMLParser):
    """The names of all elements and attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Structured data is a data block: nothing runs it, and test_structured.py shows that nothing in it ends it.
        self.elements.add("data" if tag == "script" and attrs == [("type", "application/ld+json")] else tag)
        self.attributes.update(name for name, _ in attrs)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_no_text_of_a_member_is_ever_raw(
    kind: Kind, stage_of: Callable[..., tuple[Path, Staged]], small_png: bytes
) -> None:
    folder = kind.home("en" if kind.localised else None)
    name = "hostile/index.md" if kind.paged else "privacy.md"
    files: dict[str, str | bytes] = {f"{folder}/{name}": text_of(kind)}
    if name.startswith("hostile"):
        files[f"{folder}/hostile/cover.png"] = small_png
    out, found = stage_of(files)
    assert not found.broken, found.broken
    shown = 0
    for path in (*found.pages, *found.files):
        if path.endswith((".png", ".webp", ".xml")):
            continue
        text = (out / path).read_text("utf-8")
        shown += "7*7" in text or "{{7}}" in text
        if path.endswith(".md"):
            _, line, block = re.fullmatch(r"(---\n)(.*?)\n---\n\n(.*)", text, re.DOTALL).groups()  # type: ignore[union-attr]
            assert not re.search(r"[<>]", line), path
            assert json.loads(line) == yaml.safe_load(line)
            tags = Tags(block)
            assert "script" not in tags.elements, path
            assert not [one for one in tags.attributes if one.startswith("on") or one in {"style", "zq"}], path
            assert "alert(2)" not in re.sub(r">[^<]*<|\"[^\"]*\"", "", block), path
        elif path.endswith(".html"):
            assert "script" not in Tags(text).elements
    assert shown >= 2, "the hostile texts are there, as text"
