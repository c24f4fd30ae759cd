"""`build` on real hubs: what it makes, and what it leaves alone when something goes wrong."""

from __future__ import annotations

import errno
import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing import build as build_module
from kaifong.publishing.build import build
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.disk_errors import disk_errors_in_words
from kaifong.publishing.kept_site import journal, renewal
from kaifong.publishing.layout import Layout
from kaifong.publishing.search_indexing import Indexing
from kaifong.publishing.site_making import SiteMaking

pytestmark = pytest.mark.build

NOW = date(2026, 11, 21)
KAIFONG = [sys.executable, "-c", "from kaifong.cli.main import main; main()"]
MKDOCS = [sys.executable, "-m", "mkdocs"]


def contents(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.fixture
def built(hub: Path) -> Path:
    """The hub with a site that stands, and a file that was saved since."""
    build(hub, hub / "site", NOW, 1)
    os.utime(hub / "content/en/stories/dawn.md", (0, 0))
    return hub


def test_a_hub_becomes_a_site(hub: Path) -> None:
    said: list[str] = []
    done = build(hub, hub / "site", NOW, 1, said.append)
    assert done.languages == ("en", "zh-Hant", "zh-Hans", "ja")
    assert done.broken == ()
    assert done.warnings == ()
    assert done.searchable >= 3
    html = (hub / "site/en/stories/dawn/index.html").read_text(encoding="utf-8")
    assert '<html lang="en"' in html
    assert "A &lt;dawn&gt; ride" in html
    assert "<dawn>" not in html
    assert '<h2 id="u-chains">Chains' in html
    assert done.pages == len([one for one in contents(hub / "site") if one.endswith("index.html")])
    assert (hub / "site/search-index/zh-Hant/all/pages.json").is_file()
    assert [line.split()[0] for line in said] == ["Reading", "Laying", "Making"]


def test_the_same_hub_gives_the_same_bytes(built: Path) -> None:
    build(built, built / "other", NOW, 2)
    one, other = contents(built / "site"), contents(built / "other")
    assert sorted(one) == sorted(other)
    assert [path for path in one if one[path] != other[path]] == []


def test_a_broken_entry_leaves_the_others_standing(hub: Path) -> None:
    (hub / "content/en/stories/broken.md").write_text("---\ntitle: [\n---\n\nText.\n")
    done = build(hub, hub / "site", NOW, 1)
    assert [path for path, _ in done.broken] == ["content/en/stories/broken.md"]
    assert (hub / "site/en/stories/dawn/index.html").is_file()
    assert not (hub / "site/en/stories/broken").exists()


STEPS = {
    "staging": (build_module, "bring_up_to_date"),
    "laying out": (Layout, "finished"),
    "copying": (SiteMaking, "_copy_statics"),
    "indexing": (Indexing, "_index"),
    "making ready": (renewal, "second_name"),
    "writing the journal": (renewal, "write_journal"),
}


@pytest.mark.parametrize("step", STEPS)
def test_a_disk_that_fills_up_leaves_the_old_site(built: Path, monkeypatch: pytest.MonkeyPatch, step: str) -> None:
    (built / "content/en/stories/dawn.md").write_text("---\ntitle: Dusk\nauthor: ming\n---\n\nLater.\n")
    before = contents(built / "site")

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/somewhere/page.html")

    monkeypatch.setattr(*STEPS[step], full)
    with pytest.raises(BuildError, match=r"the disk is full: /somewhere/page.html") as caught:
        build(built, built / "site", NOW, 1)
    assert "stands as it was" in str(caught.value)
    assert contents(built / "site") == before
    assert list((built / ".kaifong").glob("build-*")) == []


def test_a_disk_that_fills_up_on_the_way_into_place_says_so_and_the_next_build_goes_on(
    built: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (built / "content/en/stories/dawn.md").write_text("---\ntitle: Dusk\nauthor: ming\n---\n\nLater.\n")
    before = contents(built / "site")
    move, moved = journal._move, list[str]()

    def full(source: str, top: str, path: str, folders: set[str]) -> None:
        if len(moved) == 3:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/somewhere/folder")
        moved.append(path)
        move(source, top, path, folders)

    monkeypatch.setattr(journal, "_move", full)
    with pytest.raises(BuildError, match=r"the disk is full: /somewhere/folder") as caught:
        build(built, built / "site", NOW, 1)
    assert "stands in part in site/" in str(caught.value)
    assert "stands as it was" not in str(caught.value)
    assert contents(built / "site") != before

    monkeypatch.undo()
    told: list[str] = []
    build(built, built / "site", NOW, 1, told.append)
    assert any("that is done now" in line for line in told)
    assert not any("damaged" in line for line in told)
    assert b"Dusk" in (built / "site/en/stories/dawn/index.html").read_bytes()
    assert list((built / ".kaifong").glob("build-*")) == []


def test_a_file_that_cannot_be_written_to_its_end_leaves_the_old_site(built: Path) -> None:
    """A real refusal of the system half-way: no file may grow over 90 kB, and Material's style sheet does."""
    before = contents(built / "site")
    done = subprocess.run(
        [*KAIFONG, "build", "--root", str(built), "--no-search", "--clean"],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (90_000, 90_000)),
    )
    assert done.returncode == 1, done.stderr
    assert "the disk is full" in done.stderr
    assert "None" not in done.stderr, "the system does not always say which file"
    assert contents(built / "site") == before
    assert list((built / ".kaifong").glob("build-*")) == []


def test_a_killed_build_leaves_the_old_site_and_the_next_one_tidies_up(built: Path) -> None:
    before = contents(built / "site")
    process = subprocess.Popen(
        [*KAIFONG, "build", "--root", str(built), "--quiet"], start_new_session=True, stderr=subprocess.DEVNULL
    )
    for _ in range(24_000):  # two minutes at most: what comes before takes some seconds, and ten on a busy machine
        if list((built / ".kaifong").glob("build-*")) or process.poll() is not None:
            break
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    assert process.wait() == -signal.SIGKILL
    assert list((built / ".kaifong").glob("build-*")) != []
    assert contents(built / "site") == before
    build(built, built / "site", NOW, 1)
    assert list((built / ".kaifong").glob("build-*")) == []


@pytest.mark.skipif(not Path("/sys").is_dir(), reason="Linux forbids even the administrator to write into /sys")
def test_a_folder_that_may_not_be_written_is_named(hub: Path) -> None:
    with pytest.raises(BuildError, match=r"/sys/.* may not be written") as caught:
        build(hub, Path("/sys/kaifong-site"), NOW, 1)
    assert "nothing was published" in str(caught.value)


def test_a_refused_right_is_told_in_words(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), "/somewhere/site")

    monkeypatch.setattr(build_module, "bring_up_to_date", refuse)
    with pytest.raises(BuildError, match="/somewhere/site may not be written") as caught:
        build(built, built / "site", NOW, 1)
    assert "--site" in caught.value.mend


def test_what_sqlite_refuses_is_told_in_words(tmp_path: Path) -> None:
    store = sqlite3.connect(tmp_path / "store.sqlite")
    store.execute("CREATE TABLE one (data TEXT)")
    store.execute("PRAGMA max_page_count = 3")
    full = pytest.raises(BuildError, match=r"the disk is full: \.kaifong/cache could not be written")
    with closing(store), full, disk_errors_in_words(tmp_path / "site"):
        store.execute("INSERT INTO one VALUES (?)", ("x" * 50_000,))
    with closing(sqlite3.connect(f"file:{tmp_path}/store.sqlite?mode=ro", uri=True)) as store:
        with pytest.raises(BuildError, match=r"\.kaifong/cache may not be written"), disk_errors_in_words(tmp_path):
            store.execute("INSERT INTO one VALUES ('')")
        with pytest.raises(sqlite3.OperationalError, match="syntax"), disk_errors_in_words(tmp_path):
            store.execute("INSERT OUR BUGS")


def test_another_site_is_not_advised_where_the_hub_itself_may_not_be_written(hub: Path) -> None:
    with pytest.raises(BuildError) as caught, disk_errors_in_words(hub / "site"):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(hub / ".kaifong" / "build.lock"))
    assert "--site" not in caught.value.mend


def test_two_builds_at_once_are_one_too_many(hub: Path) -> None:
    with build_lock(hub), pytest.raises(BuildError, match=rf"another build .* \(process {os.getpid()}\)"):
        build(hub, hub / "site", NOW, 1)
    assert not (hub / "site").exists()


def test_mkdocs_typed_directly_stages_nothing_while_a_build_runs(hub: Path) -> None:
    (hub / ".kaifong/stage").mkdir(parents=True)
    with build_lock(hub):
        done = subprocess.run([*MKDOCS, "build"], cwd=hub, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert f"another build of this hub is running (process {os.getpid()})" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert list((hub / ".kaifong/stage").iterdir()) == []


def test_mkdocs_build_typed_directly_works(hub: Path) -> None:
    (hub / ".kaifong/stage").mkdir(parents=True)
    done = subprocess.run([*MKDOCS, "build"], cwd=hub, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "A &lt;dawn&gt; ride" in (hub / "site/en/stories/dawn/index.html").read_text(encoding="utf-8")
    assert (hub / "site/search-index/ja/all/pages.json").is_file()
    # What it made is ours to replace, and a saved entry is seen.
    (hub / "content/en/stories/dawn.md").write_text("---\ntitle: Dusk\nauthor: ming\n---\n\nLater.\n")
    done = subprocess.run([*MKDOCS, "build"], cwd=hub, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Dusk" in (hub / "site/en/stories/dawn/index.html").read_text(encoding="utf-8")
    build(hub, hub / "site", NOW, 1)


def test_mkdocs_says_what_is_wrong_with_the_hub(hub: Path) -> None:
    (hub / "hub.yml").write_text("schema: kaifong.hub/1\nname: 3\n")
    (hub / ".kaifong/stage").mkdir(parents=True)
    done = subprocess.run([*MKDOCS, "build"], cwd=hub, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "hub.yml:" in done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_without_the_hook_pages_lose_their_looks_and_nothing_else(hub: Path) -> None:
    hostile = (
        '---\ntitle: "<script>bad()</script>"\nauthor: ming\n---\n\n<script>bad()</script> text `{{ 1 }}` *fine*\n'
    )
    (hub / "content/en/stories/hostile.md").write_text(hostile)
    build(hub, hub / "site", NOW, 1)
    configuration = (hub / "mkdocs.yml").read_text().replace("hooks: [hooks/kaifong_hooks.py]", "hooks: []")
    (hub / "mkdocs.yml").write_text(configuration)
    done = subprocess.run([*MKDOCS, "build", "-d", "bare"], cwd=hub, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    html = (hub / "bare/en/stories/hostile/index.html").read_text(encoding="utf-8")
    assert "<em>fine</em>" in html
    assert "&lt;script&gt;bad()&lt;/script&gt;" in html
    for page in (hub / "bare").rglob("*.html"):
        assert "<script>bad()" not in page.read_text(encoding="utf-8")


def test_the_command_says_what_it_did(hub: Path) -> None:
    (hub / "content/en/stories/broken.md").write_text("---\ntitle: [\n---\n\nText.\n")
    done = subprocess.run(
        [*KAIFONG, "build", "--root", str(hub), "--site", str(hub.parent / "www")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Built " in done.stdout
    assert " pages in 4 languages (en, zh-Hant, zh-Hans, ja) in " in done.stdout
    assert str(hub.parent / "www") in done.stdout
    assert "1 entry has no page" in done.stderr
    assert "content/en/stories/broken.md:3: This line cannot be read as YAML." in done.stderr
    languages = json.loads((hub.parent / "www/search-index/languages.json").read_text())["languages"]
    assert {"en", "ja", "zh-Hant"} <= set(languages)
