"""What chance seldom brings together: pairs of edits of which the second shows what the first was forgotten of."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from typing import Any

import edits_of_hubs as hubs
import pytest
from built_sites import drawn
from compared import complaint, staged_with_memory, staged_without
from living import Living
from living_hub import png, write_hub

from kaifong.entries.tree import FolderTree
from kaifong.pages.outlet import Outlet
from kaifong.publishing.chart_drawing import Drawing
from kaifong.publishing.media import making
from kaifong.rendering import limited
from kaifong.rendering.limited import Outcome, RenderFailure, Source

FROM_OTHERS = "content/en/stories/to-the-torn.md"


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Living:
    """A hub that was never staged."""
    monkeypatch.setattr(Drawing, "_drawn", drawn)
    return Living(write_hub(tmp_path / "hub"))


def same(hub: Living, what: str) -> None:
    """Looks at both stages."""
    hub.done.append(what)
    trouble = complaint(staged_with_memory(hub), staged_without(hub))
    assert not trouble, f"after\n{hub}\n{trouble}"


def test_there_and_back_again(hub: Living) -> None:
    """Each line begins with a state, changes it, and comes back: nothing of the state between may be left."""
    first = "title: First\nauthor: ming"
    hub.write(
        "content/en/stories/video.md", f"---\n{first}\n---\n\nhttps://vimeo.com/76979871\n\nThe words after it.\n"
    )
    hub.write(
        "content/en/stories/to-come.md", f"---\n{first}\n---\n\n[to come](came.md), [once](/en/stories/once/).\n"
    )
    hub.write("content/en/stories/twin/index.md", f"---\n{first}\n---\n\n![](a.png)\n")
    hub.write("content/en/stories/twin/a.png", png(200, 100, 7))
    hub.write("content/ja/stories/twin/index.md", f"---\n{first}\n---\n\n![](a.png)\n")
    hub.write("content/ja/stories/twin/a.png", png(200, 100, 7))
    same(hub, "it begins")
    before = {path: hub.read(path) for path in ("hub.yml", *hub.entries(), *hub.files("content/**/*.png"))}
    for what, turn in (("there", "back"), ("there again", "back again")):
        hub.replace("hub.yml", "video_hosts: [vimeo.com]", "video_hosts: [youtu.be]")
        hub.write("content/en/stories/came.md", f"---\n{first}\naliases: [en/stories/once/]\n---\n\nIt came.\n")
        hub.remove("content/ja/stories/twin")
        hub.front("content/members/kayi.md", "visibility", "hidden")
        hub.front("content/members/hana.md", "visibility", "public")
        hub.front("content/en/stories/moved.md", "aliases", None)
        hub.remove("content/groups/dawn-riders.md")
        hub.now += timedelta(days=40)
        same(hub, what)
        for path, data in before.items():
            hub.write(path, data)
        hub.remove("content/en/stories/came.md")
        hub.now -= timedelta(days=40)
        same(hub, turn)


def test_a_text_that_could_not_be_rendered_this_time(hub: Living, monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine that was too slow once is no reason to leave a text out for good."""
    render = limited.render_many

    def slow(jobs: Iterable[tuple[str, Source]], **how: Any) -> Iterator[tuple[str, Outcome]]:
        for path, outcome in render(jobs, **how):
            yield path, RenderFailure("time") if path == FROM_OTHERS else outcome

    monkeypatch.setattr(limited, "render_many", slow)
    assert (FROM_OTHERS, "render-time") in _staged(hub)
    monkeypatch.setattr(limited, "render_many", render)
    same(hub, "the machine is as quick as ever")


def test_charts_that_could_not_be_drawn_this_time(hub: Living, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Drawing, "_drawn", lambda self, specs: self._failed(len(specs), "no chart today"))
    _staged(hub)
    monkeypatch.setattr(Drawing, "_drawn", drawn)
    same(hub, "charts are drawn again")


def test_pictures_that_could_not_be_made_this_time(hub: Living, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(jobs: Iterable[tuple[str, bytes]], *_: object, **__: object) -> Iterator[tuple[str, RenderFailure]]:
        return ((digest, RenderFailure("time")) for digest, _ in jobs)

    with monkeypatch.context() as busy:
        busy.setattr(making, "work_many", slow)
        _staged(hub)
    same(hub, "pictures are made again")


@pytest.mark.parametrize("at", [3, 60, 200])
def test_a_staging_that_is_cut_off(hub: Living, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Half of the pages are new, half are old, and the memory knows of neither."""
    _staged(hub)
    hub.replace("hub.yml", "Living Hub", "Renamed Hub")
    hub.write(FROM_OTHERS, "---\ntitle: Another\nauthor: kayi\n---\n\nAnother text.\n")
    hub.write("content/en/stories/came.md", "---\ntitle: It came\nauthor: kayi\n---\n\nAnd does not stay.\n")
    with monkeypatch.context() as full:
        full.setattr(Outlet, "put", _until(at, Outlet.put))
        with pytest.raises(OSError, match="No space"):
            _staged(hub)
    hub.remove("content/en/stories/came.md")
    same(hub, "the disk has room again, and a page of half a staging is wanted no more")


def test_a_hub_without_an_address_has_no_sitemap(hub: Living) -> None:
    _staged(hub)
    hub.replace("hub.yml", "url: https://hub.example/base/\n", "")
    same(hub, "it has none any more")


def test_a_file_whose_name_is_no_text(hub: Living) -> None:
    """It is a stray, and no reason to stop."""
    _staged(hub)
    odd = os.fsencode(hub.root / "content/en/stories") + b"/caf\xe9.md"
    with open(odd, "wb") as file:  # noqa: PTH123 - no Path has such a name
        file.write(b"---\ntitle: Odd\n---\n")
    same(hub, "an odd file came")


def test_a_file_that_goes_while_it_is_read(hub: Living, monkeypatch: pytest.MonkeyPatch) -> None:
    _staged(hub)
    read, path = FolderTree.read, hub.root / FROM_OTHERS
    hub.write(FROM_OTHERS, "---\ntitle: Saved\nauthor: kayi\n---\n\nAnd then removed.\n")

    def late(tree: FolderTree, name: str) -> bytes:
        if name == FROM_OTHERS:
            path.unlink(missing_ok=True)
        return read(tree, name)

    with monkeypatch.context() as busy:
        busy.setattr(FolderTree, "read", late)
        _staged(hub)
    same(hub, "it is gone")


def test_git_tells_more_than_before(hub: Living) -> None:
    """A clone that was shallow is made whole: the last commit is the same, and what it stands on is not."""
    shutil.rmtree(hub.root / "records")
    for number in range(3):
        hub.replace("content/en/stories/a-quiet-shop.md", "Nobody comes", f"Nobody {number} comes")
        hub.done.append(hubs.committed(hub, Random(0)))
        hub.now += timedelta(days=1)
    shallow = hub.root.with_name("shallow")
    subprocess.run(["git", "clone", "-q", "--depth=1", hub.root.as_uri(), str(shallow)], check=True)
    clone = Living(shallow, hub.now)
    same(clone, "it is shallow")
    subprocess.run(["git", "-C", str(shallow), "fetch", "-q", "--unshallow"], check=True)
    same(clone, "it is whole")
    shutil.rmtree(shallow / ".git")
    same(clone, "it is no clone any more")


def _staged(hub: Living) -> Iterable[tuple[str, str]]:
    found = staged_with_memory(hub)
    assert not isinstance(found, str), found
    return found[1].broken


def _until(at: int, put: Callable[..., None]) -> Callable[..., None]:
    count = 0

    def counted(*arguments: object) -> None:
        nonlocal count
        count += 1
        if count == at:
            raise OSError(28, "No space left on device")
        put(*arguments)

    return counted
