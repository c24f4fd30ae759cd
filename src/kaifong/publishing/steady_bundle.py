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
from pathlib import Path

# Pagefind's mark at the head of each unpacked file.
SIGNATURE = b"pagefind_dcd"
_MODULE = "pagefind.js"
_ENTRY = "pagefind-entry.json"


def make_engine(bundle: Path) -> None:
    """Leaves of an index with one page what all parts of its kind share."""
    _tidy(bundle, keep=(_MODULE, _wasm(bundle)))


def make_part(bundle: Path) -> None:
    """Leaves of a part's index what is its own."""
    wasm = _wasm(bundle)
    _tidy(bundle, keep=())
    (bundle / wasm).write_bytes(SIGNATURE + b"\0")


def _wasm(bundle: Path) -> str:
    """The file with the WebAssembly that stems the language of a bundle, or no language."""
    languages = json.loads((bundle / _ENTRY).read_text(encoding="utf-8"))["languages"]
    return f"wasm.{next(iter(languages.values()))['wasm'] or 'unknown'}.pagefind"


def _tidy(bundle: Path, keep: tuple[str, ...]) -> None:
    """Pagefind's own user interfaces and its worker go: ours is a few modules of its own, and asks in the page."""
    for path in bundle.iterdir():
        if path.is_file() and path.suffix != ".pf_meta" and path.name not in (_ENTRY, *keep):
            path.unlink()
    entry = bundle / _ENTRY
    facts = json.loads(entry.read_text(encoding="utf-8"))
    facts["include_characters"] = sorted(facts.get("include_characters", ()))
    entry.write_text(json.dumps(facts, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
