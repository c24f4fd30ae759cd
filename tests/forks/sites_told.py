"""What two built sites say differently, page by page and file by file."""

from __future__ import annotations

from pathlib import Path

from page_seen import differences, page_seen

_LAID_OUT = 'class="kf-page'


def pages(site: Path) -> dict[str, str]:
    """Every laid-out page by its address."""
    texts = {file.parent: file.read_text(encoding="utf-8") for file in sorted(site.rglob("index.html"))}
    return {f"{at.relative_to(site)}/".removeprefix("./"): text for at, text in texts.items() if _LAID_OUT in text}


def other_files(site: Path, laid_out: dict[str, str]) -> dict[str, bytes]:
    """Everything else, but for the themes' own: feeds, calendars, pictures, the sitemap, tombstones."""
    html = {f"{address}index.html" for address in laid_out}
    found = {file.relative_to(site).as_posix(): file for file in site.rglob("*") if file.is_file()}
    ours = {path: file for path, file in found.items() if path not in html and path != ".kaifong-site"}
    return {path: file.read_bytes() for path, file in ours.items() if not path.startswith("assets/")}


def told(one: Path, other: Path, leave_out: str = "") -> list[str]:
    """All that differs between two sites."""
    here, there = pages(one), pages(other)
    assert len(here) > 20
    found = [f"/{address}: on one side only" for address in here.keys() ^ there.keys()]
    for address in here.keys() & there.keys():
        if here[address] != there[address]:
            seen = (page_seen(text, address, leave_out) for text in (here[address], there[address]))
            found += [f"/{address}: {line}" for line in differences(*seen)]
    files, others = other_files(one, here), other_files(other, there)
    found += [f"{path}: on one side only" for path in files.keys() ^ others.keys()]
    found += [f"{path}: other bytes" for path in files.keys() & others.keys() if files[path] != others[path]]
    return sorted(found)
