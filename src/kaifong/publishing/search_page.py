"""The documents that are searched: small pages of our own, in which scripts without spaces are cut into characters.

Pagefind cuts Chinese and Japanese into words by one dictionary when it indexes, and the browser by another when it
looks (its issue 1237): of words in the middle of a sentence none to a quarter are found. One character a word on both
sides leaves nothing to disagree about, and a run of them is asked for as an exact phrase: see kaifong-search.js.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from kaifong.text.segmentation import segment

# Pagefind knows no such language: it neither stems nor cuts. Its search in the browser takes any tag.
PRIVATE = "x-kaifong"
# Languages whose words are cut by us; their text may not be cut again.
UNSPACED = frozenset({"zh", "ja", "yue", "wuu", "nan", "hak", "lzh", "cmn", "bo", "km", "lo", "my", "th"})
# Stands between two blocks as a word of its own: else the last letter of one and the first of the next are a phrase.
# It is U+2063, the invisible separator; what finds and shows excerpts takes it out.
BETWEEN = "\u2063"


def index_language(tag: str) -> str:
    """The language in which Pagefind indexes a hub's language: its own for stemming, or the private one."""
    return PRIVATE if tag.split("-", maxsplit=1)[0].lower() in UNSPACED else tag.lower()


def search_page(document: Mapping[str, Any]) -> str:
    """A document as the page that Pagefind reads. Every text in it is escaped."""
    title = str(document["title"])
    shown = [(name, document.get(name)) for name in ("kind", "author", "date")]
    # Found by, though no excerpt is taken from them while the text holds the words too.
    words = [document.get("description"), document.get("author"), *(document.get("tags") or ())]
    text = str(document.get("text") or "")
    blocks = [*text.split("\n"), *(str(word) for word in words if word and str(word) not in text)]
    return "\n".join(
        [
            "<!doctype html>",
            f'<html lang="{escape(index_language(document["language"]))}">',
            f'<head><meta charset="utf-8"><title>{escape(title)}</title></head>',
            "<body data-pagefind-body>",
            f'<h1 data-pagefind-meta="title[data-value]" data-value="{escape(title)}">{escape(segment(title))}</h1>',
            *(_fact(name, value) for name, value in shown if value),
            *(f"<p>{BETWEEN} {line}</p>" for line in escape(segment("\n".join(blocks))).split("\n") if line),
            "</body></html>\n",
        ]
    )


def _fact(name: str, value: object) -> str:
    return f'<i data-pagefind-meta="{name}[data-value]" data-value="{escape(str(value))}"></i>'
