"""Previews of what a pull request would publish: one file an entry, and a page that lists them."""

from __future__ import annotations

from html import escape
from pathlib import Path

from kaifong.entries.hub import Entry, Hub
from kaifong.github.merged_change import Merged
from kaifong.history.change import Action
from kaifong.languages.catalogue import translator
from kaifong.publishing.preview import Notice, preview

# An artifact that a moderator opens; whoever changes more at once has other questions than how each page looks.
MOST = 50


def write_previews(hub: Hub, merged: Merged, site: Path, out: Path) -> int:
    """Writes the previews into `out`, and gives how many there are.

    Args:
        hub: the merged hub. site: its site, built.
    """
    changed = [one.path for one in merged.change.files if one.action is not Action.REMOVED]
    entries = [hub.entries[path] for path in _of_entries(hub, changed)]
    written: list[tuple[str, Entry]] = []
    for entry in entries[:MOST]:
        page = preview(site, entry.address, _notice(hub, entry, merged), hub.settings.url)
        if page is None:
            continue
        name = entry.address.strip("/").replace("/", "-") + ".html"
        out.mkdir(parents=True, exist_ok=True)
        (out / name).write_text(page, encoding="utf-8")
        written.append((name, entry))
    if written:
        (out / "index.html").write_text(_index(written, merged, len(entries) - len(written)), encoding="utf-8")
    return len(written)


def _of_entries(hub: Hub, paths: list[str]) -> list[str]:
    """The entries among the paths, and those whose pictures are among them, sorted."""
    pictures = {picture: one.path for one in hub.entries.values() for picture in one.images}
    found = {path if path in hub.entries else pictures.get(path) for path in paths}
    return sorted(path for path in found if path is not None)


def _notice(hub: Hub, entry: Entry, merged: Merged) -> Notice:
    tag = entry.language or hub.settings.reference
    words = translator(hub.settings.by_tag[tag].interface)
    number = "" if merged.number is None else f"#{merged.number}"
    return Notice(words.text("preview-notice", number=number, commit=merged.commit[:10]), merged.link)


def _index(written: list[tuple[str, Entry]], merged: Merged, left_out: int) -> str:
    items = "".join(
        f'<li><a href="{escape(name)}">{escape(one.title)}</a> <code>{escape(one.path)}</code></li>'
        for name, one in written
    )
    more = f"<p>{left_out} more have no preview here.</p>" if left_out else ""
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="robots" content="noindex">'
        '<meta name="viewport" content="width=device-width">'
        f"<title>Previews of {merged.commit[:10]}</title>"
        '<body style="font:17px/1.5 sans-serif;max-width:44em;margin:2em auto;padding:0 1em">'
        f"<h1>What would be published</h1><p>Commit <code>{merged.commit}</code></p><ul>{items}</ul>{more}"
    )
