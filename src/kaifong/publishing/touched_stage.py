"""Whether somebody wrote into `.kaifong/stage` since it was staged: what is read there is to be what was staged.

A stage is believed by what is remembered of it, not read through: at 10,000 posts that would cost a build more than
an edit does. So of the files that stand from before, those that the site is made from are read once more.
"""

from __future__ import annotations

from collections.abc import Iterator

from kaifong.entries.tree import digest_of
from kaifong.publishing.kept_site.record import Record
from kaifong.publishing.search import part_place
from kaifong.publishing.search_sources import part_key
from kaifong.publishing.site_making import Staging


def touched(staged: Staging, last: Record, layout: str) -> str | None:
    """A staged file that this build will read, and that does not hold what was staged there; None where all do.

    Args:
        last: what the last build left: what stays of it is made from no file. layout: as `SiteMaking` takes it.
    """
    for path in _read(staged, last, layout):
        try:
            if digest_of((staged.folder / path).read_bytes()) != staged.digests[path]:
                return path
        except OSError:
            return path
    return None


def _read(staged: Staging, last: Record, layout: str) -> Iterator[str]:
    pages, statics, keys = staged.pages(), staged.statics(), staged.keys(layout)
    for path, digest in staged.digests.items():
        if path in pages:
            place, key = pages[path], keys[path]
        elif path in statics:
            place, key = path, digest
        else:
            # What is said of the whole site, and what can be found in it: who makes an index looks once more.
            place, key = (part_place(path), part_key(path.split("/")[1], digest)) if part_place(path) else ("", "")
        before = last.outputs.get(place)
        if last.whole or before is None or before.key != key:
            yield path
