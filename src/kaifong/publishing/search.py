"""The search index: one Pagefind bundle per language, made by its command line (its Python API sleeps)."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path
from typing import Any

from kaifong.errors import BuildError
from kaifong.publishing.search_facts import Facts, facts_of, write_facts
from kaifong.publishing.search_page import documents, search_page
from kaifong.publishing.steady_bundle import make_steady

# Pagefind uses one core and about 200 MB for 1,000 posts: two at a time is what a small machine has room for.
AT_ONCE = 2
# Below the site's root; `assets/kaifong-search.js` looks here.
BUNDLES = "search-index"


def make_index(stage: Path, site: Path, work: Path) -> int:
    """Indexes what the stage says can be found, into `site`; gives the number of documents.

    The site also gets `search-index/languages.json`: the bundles there are, by language.

    Args:
        work: a folder of ours for the pages that Pagefind reads; it is emptied and removed.

    Raises:
        BuildError: Pagefind is missing or failed.
    """
    facts: dict[str, dict[str, Facts]] = {}
    shutil.rmtree(work, ignore_errors=True)
    bundles = site / BUNDLES
    bundles.mkdir(parents=True, exist_ok=True)
    running: dict[str, subprocess.Popen[str]] = {}
    try:
        # While Pagefind reads one language's pages, the next one's are written.
        for tag, group in groupby(sorted(documents(stage), key=_place), key=lambda one: str(one["language"])):
            if len(running) == AT_ONCE:
                _finish(next(iter(running)), running, bundles, facts)
            facts[tag] = _write_pages(group, work / tag)
            running[tag] = _start(_program(), work / tag, bundles / tag)
        while running:
            _finish(next(iter(running)), running, bundles, facts)
    finally:
        for process in running.values():
            process.kill()
            process.communicate()
    _write_json(bundles / "languages.json", {"languages": {tag: len(pages) for tag, pages in facts.items()}})
    shutil.rmtree(work, ignore_errors=True)
    return sum(map(len, facts.values()))


def _place(document: Mapping[str, Any]) -> tuple[str, str]:
    return document["language"], document["address"]


def _write_pages(group: Iterable[Mapping[str, Any]], folder: Path) -> dict[str, Facts]:
    """Writes a language's search pages; gives what is known of each, by address."""
    found = {}
    for document in group:
        path = folder / document["address"] / "index.html"
        path.parent.mkdir(parents=True)
        path.write_text(search_page(document), encoding="utf-8")
        found[str(document["address"])] = facts_of(document)
    return found


def _program() -> Path:
    from pagefind_bin_extended import get_executable

    try:
        return Path(get_executable())
    except FileNotFoundError:
        raise BuildError(
            "Pagefind's program is missing from the Python package `pagefind_bin_extended`",
            mend="install it again (pip install --force-reinstall pagefind_bin_extended), or build with --no-search",
        ) from None


def _start(program: Path, source: Path, bundle: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [str(program), "--site", str(source), "--output-path", str(bundle), "--silent"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def _finish(
    tag: str,
    running: dict[str, subprocess.Popen[str]],
    bundles: Path,
    facts: Mapping[str, Mapping[str, Facts]],
) -> None:
    """Waits for a language's index, and leaves in it what the browser needs, always in the same order."""
    process = running.pop(tag)
    said, _ = process.communicate()
    if process.returncode != 0:
        raise BuildError(
            f"Pagefind could not index the language {tag} (it ended with code {process.returncode})",
            why=" / ".join(said.strip().splitlines()[-3:]) or None,
            mend="look for a full disk or lack of memory, or build with --no-search",
        )
    make_steady(bundles / tag)
    write_facts(bundles / tag, facts[tag])


def _write_json(path: Path, value: Mapping[str, Any]) -> None:
    path.write_text(json.dumps(value, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")
