"""What Pagefind (1.5) leaves, made ready for a site: always the same bytes for the same pages, and nothing twice.

What it leaves in another order at each run is put in order. That is little, since we give it no filters: their lists
are the one thing that it writes and names differently each time (`search_facts.py` says what narrows a search here).

Pagefind puts its program into every index: 45 kB of JavaScript and 68 kB of WebAssembly, which a browser would fetch
once for each part. Here they stand once for each way of cutting words, in an index of its own with one page that
nobody looks for: the engine. Pagefind's module keeps the first WebAssembly that it was given for all indexes that it
opens, so the parts have only a stub, which is fetched and not looked at (kaifong-search-engine.js opens the engine
first).
"""

from __future__ import annotations

import json
from collections.abc import Mapping

# Pagefind's mark at the head of each unpacked file.
SIGNATURE = b"pagefind_dcd"
_MODULE = "pagefind.js"
_ENTRY = "pagefind-entry.json"


def engine(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Of the files of an index with one page, by path, those that all parts of its kind share."""
    return _tidy(files, keep=(_MODULE, _wasm(files)))


def part(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """Of the files of a part's index, by path, its own."""
    return {**_tidy(files, keep=()), _wasm(files): SIGNATURE + b"\0"}


def _wasm(files: Mapping[str, bytes]) -> str:
    """The file with the WebAssembly that stems the language of an index, or no language."""
    languages = json.loads(files[_ENTRY])["languages"]
    return f"wasm.{next(iter(languages.values()))['wasm'] or 'unknown'}.pagefind"


def _tidy(files: Mapping[str, bytes], keep: tuple[str, ...]) -> dict[str, bytes]:
    """Pagefind's own user interfaces and its worker go: ours is a few modules of its own, and asks in the page."""
    kept = {path: data for path, data in files.items() if "/" in path or path.endswith(".pf_meta") or path in keep}
    facts = json.loads(files[_ENTRY])
    facts["include_characters"] = sorted(facts.get("include_characters", ()))
    return {**kept, _ENTRY: (json.dumps(facts, sort_keys=True, ensure_ascii=False) + "\n").encode()}
