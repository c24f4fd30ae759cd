"""Whether what was made with a memory is what is made without one: byte for byte, nothing more, nothing less."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

from living import Living

from kaifong.entries.hub import Hub, load
from kaifong.entries.translations import Freshness
from kaifong.errors import KaifongError
from kaifong.history.former_versions import FormerVersions
from kaifong.pages.outlet import KEPT
from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged
from kaifong.publishing.chart_drawing import CACHE, Drawing
from kaifong.publishing.media.making import Making
from kaifong.publishing.stage_store import PAIR
from kaifong.publishing.staging import bring_up_to_date
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Rendered
from kaifong.rendering.worker import RenderFailure, Source

# How many paths a failure names: the first few say what went wrong.
TOLD = 6
_rendered: dict[Source, Rendered] = {}

# What came of it: every file by path and what was said of them; or the error's words.
Outcome = tuple[dict[str, bytes], Staged] | str


def files_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by path; a link as where it leads, so that none passes for a file."""
    found = {}
    for one in sorted(folder.rglob("*")):
        path = one.relative_to(folder).as_posix()
        if one.is_symlink():
            found[path] = b"link to " + str(one.readlink()).encode()
        elif one.is_file():
            found[path] = one.read_bytes()
    return found


def staged_with_memory(hub: Living, jobs: int = 1) -> Outcome:
    """What `.kaifong/stage` holds once it is up to date."""
    try:
        done = bring_up_to_date(hub.root, hub.now, jobs)
    except KaifongError as error:
        return str(error)
    # Beside what is staged lie a file of whoever remembers, and the one by which Git keeps the folder: MkDocs
    # publishes none that begins with a dot.
    return {path: data for path, data in files_of(done.folder).items() if path not in {PAIR, *KEPT}}, done.staged


def staged_without(hub: Living) -> Outcome:
    """What a stage holds that remembers nothing.

    Pictures and charts come from the hub's own folders, where each lies by what it was made from: they have tests of
    their own. Bodies are rendered here, each text once for all tests.
    """
    out = hub.root.with_name(f"{hub.root.name}-without")
    shutil.rmtree(out, ignore_errors=True)
    try:
        found = load(hub.root)
        done = stage(
            found,
            hub.now,
            out,
            render_many=_render,
            draw=Drawing(hub.root / CACHE),
            make_media=Making(hub.root, 1),
            former=FormerVersions(hub.root, _behind(found)),
        )
    except KaifongError as error:
        return str(error)
    return files_of(out), done


def _behind(hub: Hub) -> tuple[str, ...]:
    """The originals whose translations are behind: pages tell what they said before."""
    found = (hub.source_of(one) for one in hub.entries.values() if hub.freshness(one) is Freshness.STALE)
    return tuple(sorted({one.path for one in found if one is not None}))


def complaint(found: Outcome, wanted: Outcome) -> str:
    """What differs, for a person to read; nothing where nothing does."""
    if isinstance(found, str) or isinstance(wanted, str):
        return "" if found == wanted else f"with memory: {_brief(found)}\nwithout: {_brief(wanted)}"
    return "\n".join([*differences(found[0], wanted[0]), *_said(found[1], wanted[1]), *_digests(*found)])


def differences(found: Mapping[str, bytes], wanted: Mapping[str, bytes]) -> list[str]:
    """A line for each of the first paths that differ, with the first line that does."""
    lines = []
    for path in sorted(found.keys() | wanted.keys()):
        if path not in wanted:
            lines.append(f"{path}: should be gone")
        elif path not in found:
            lines.append(f"{path}: is missing")
        elif found[path] != wanted[path]:
            lines.append(f"{path}: {_first_line(found[path], wanted[path])}")
    return [*lines[:TOLD], f"and {len(lines) - TOLD} others"] if len(lines) > TOLD else lines


def _first_line(found: bytes, wanted: bytes) -> str:
    pairs = zip_longest(found.splitlines(), wanted.splitlines(), fillvalue=b"(no line)")
    for number, (one, other) in enumerate(pairs, 1):
        if one != other:
            at = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
            begin = max(0, at - 60)
            return (
                f"line {number}, column {at + 1}:\n      is        …{one[begin : at + 80]!r}\n"
                f"      should be …{other[begin : at + 80]!r}"
            )
    return "line ends alone differ"


def _said(found: Staged, wanted: Staged) -> Iterator[str]:
    for name in ("pages", "files", "broken", "pictures_left_out", "unsaid", "digests"):
        one, other = getattr(found, name), getattr(wanted, name)
        if one != other:
            yield f"Staged.{name}: {_parted(one, other)}"


def _parted(one: Sequence[object] | Mapping[str, object], other: Sequence[object] | Mapping[str, object]) -> str:
    first, second = (set(each.items() if isinstance(each, Mapping) else each) for each in (one, other))
    more, less = sorted(map(str, first - second))[:3], sorted(map(str, second - first))[:3]
    return f"has {more} too many, and {less} too few" if more or less else "has another order"


def _digests(files: Mapping[str, bytes], staged: Staged) -> Iterator[str]:
    for path, data in files.items():
        if staged.digests.get(path) != hashlib.blake2b(data, digest_size=16).hexdigest():
            yield f"Staged.digests: {path} has other bytes than are told"
            return


def _brief(outcome: Outcome) -> str:
    return outcome if isinstance(outcome, str) else f"{len(outcome[0])} files"


def _render(jobs: Iterable[tuple[str, Source]]) -> Iterator[tuple[str, Rendered | RenderFailure]]:
    for path, source in jobs:
        if source not in _rendered:
            _rendered[source] = render(source.body, first_line=source.first_line, video_hosts=source.video_hosts)
        yield path, _rendered[source]
