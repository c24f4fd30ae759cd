"""What two built sites say differently, page by page and file by file."""

from __future__ import annotations

from pathlib import Path

from page_seen import differences, page_seen


def pages(site: Path) -> dict[str, str]:
    """Every laid-out page by its address."""
    return {
        file.relative_to(site).parent.as_posix().removeprefix(".") + "/": file.read_text(encoding="utf-8")
        for file in sorted(site.rglob("index.html"))
        if 'class="kf-page' in file.read_text(encoding="utf-8")
    }


def other_files(site: Path) -> dict[str, bytes]:
    """Everything else, but for the themes' own: feeds, calendars, pictures, the sitemap, tombstones."""
    laid_out = {f"{address}index.html".removeprefix("/") for address in pages(site)}
    found = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    return {
        path: file.read_bytes()
        for path, file in found.items()
        if path not in laid_out and not path.startswith("assets/") and path != ".kaifong-site"
    }


def told(one: Path, other: Path, leave_out: str = "") -> list[str]:
    """All that differs between two sites, page by page and file by file."""
    here, there = pages(one), pages(other)
    assert len(here) > 20
    found = [f"/{address}: on one side only" for address in here.keys() ^ there.keys()]
    for address in here.keys() & there.keys():
        seen = (page_seen(text, address, leave_out) for text in (here[address], there[address]))
        found += [f"/{address}: {line}" for line in differences(*seen)]
    files, others = other_files(one), other_files(other)
    found += [f"{path}: on one side only" for path in files.keys() ^ others.keys()]
    found += [f"{path}: other bytes" for path in files.keys() & others.keys() if files[path] != others[path]]
    return sorted(found)
