"""The guidelines of a fresh hub, in those of its languages that Kaifong has them in.

They were written in English, and the others translate them. In a hub whose reference language is another, that one's
text is the binding one, and the others are said to translate it.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from kaifong.entries.entry import Entry
from kaifong.entries.translations import revision
from kaifong.entries.tree import MemoryTree
from kaifong.setup.copies import STARTER

_TRANSLATES = re.compile(r"^translates:.*\n", re.MULTILINE)


def guidelines(tags: Collection[str], reference: str) -> dict[str, bytes]:
    """The clauses by path, for the languages named; of languages that Kaifong has none in, there are none."""
    found: dict[str, str] = {}
    for path in sorted((STARTER / "guidelines").glob("*/*.md")):
        if path.parent.name in tags:
            found[f"guidelines/{path.parent.name}/{path.name}"] = path.read_text(encoding="utf-8")
    if reference != "en":
        found = {path: _follows(path, text, found, reference) for path, text in found.items()}
    return {path: text.encode() for path, text in found.items()}


def _follows(path: str, text: str, all_texts: dict[str, str], reference: str) -> str:
    """A clause as a translation of the reference language's, or as the binding one where it is that itself."""
    _, language, name = path.split("/")
    plain = _TRANSLATES.sub("", text)
    source = all_texts.get(f"guidelines/{reference}/{name}")
    if language == reference or source is None:
        return plain
    binding = _TRANSLATES.sub("", source)
    where = f"guidelines/{reference}/{name}"
    entry = Entry(
        where, "guideline", reference, name.removesuffix(".md"), None, MemoryTree({where: binding.encode()})
    )
    head, fence, body = plain.partition("\n---\n")
    # In quotes: twelve digits could be a number, and 1e…, too.
    return f'{head}\ntranslates: {{language: {reference}, revision: "{revision(entry)}"}}{fence}{body}'
