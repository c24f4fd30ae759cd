"""The same entries, the same bytes: Pagefind writes its filters in another order at each run, and names files by it.

A bundle's `pagefind.<hash>.pf_meta` lists the filters, each `filter/<hash>.pf_filter` its values with their pages:
lists whose order means nothing to the browser. They are put in order here, and named by what they hold then.
Everything else of a bundle is steady (Pagefind 1.5).
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import Any

from kaifong.publishing.cbor import decode, encode

# Pagefind's mark at the head of each unpacked file.
SIGNATURE = b"pagefind_dcd"
# Pagefind's own user interfaces: ours is a module of 200 lines.
UNUSED = (
    "pagefind-ui.js", "pagefind-ui.css", "pagefind-modular-ui.js", "pagefind-modular-ui.css",
    "pagefind-component-ui.js", "pagefind-component-ui.css", "pagefind-highlight.js",
)  # fmt: skip


def make_steady(bundle: Path) -> None:
    """Leaves in a bundle what the browser needs, always with the same bytes for the same pages."""
    for name in UNUSED:
        (bundle / name).unlink(missing_ok=True)
    entry = bundle / "pagefind-entry.json"
    facts = json.loads(entry.read_text(encoding="utf-8"))
    facts["include_characters"] = sorted(facts.get("include_characters", ()))
    for tag, language in facts["languages"].items():
        language["hash"] = _steady_language(bundle, tag, language["hash"])
    entry.write_text(json.dumps(facts, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def _steady_language(bundle: Path, tag: str, name: str) -> str:
    """Puts one language's filters in order; gives the new name of what lists them."""
    listing = bundle / f"pagefind.{name}.pf_meta"
    meta: Any = _read(listing)
    # [version, pages, chunks of words, filters, sorts, fields]: pagefind's PageMeta as of 1.5.
    filters = meta[3]
    for one in filters:
        path = bundle / "filter" / f"{one[1]}.pf_filter"
        kind, values = _read(path)
        path.unlink()
        one[1] = _write(bundle / "filter", "", ".pf_filter", tag, [kind, sorted(values)])
    filters.sort()
    listing.unlink()
    return _write(bundle, "pagefind.", ".pf_meta", tag, meta)


def _read(path: Path) -> Any:
    data = gzip.decompress(path.read_bytes())
    if not data.startswith(SIGNATURE):
        raise ValueError(f"{path.name} is no file of Pagefind's")
    return decode(data.removeprefix(SIGNATURE))


def _write(folder: Path, before: str, after: str, tag: str, value: Any) -> str:
    data = encode(value)
    name = f"{tag}_{hashlib.sha256(data).hexdigest()[:12]}"
    (folder / f"{before}{name}{after}").write_bytes(gzip.compress(SIGNATURE + data, mtime=0))
    return name
