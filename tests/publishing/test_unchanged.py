"""A site that stands for what the hub holds is left alone; whatever has changed means a build."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from select import select

import pytest

from kaifong.publishing import build as build_module
from kaifong.publishing.build import build
from kaifong.publishing.kept_site.standing import digest_of_standing
from kaifong.publishing.kept_site.standing import standing as standing_files
from kaifong.publishing.kept_site.standing_apart import StandingApart
from kaifong.publishing.unchanged import RECORD, inputs, recalled, remember

NOW = date(2026, 11, 21)
TOLD = {"pages": 3}


@pytest.mark.build
def test_a_second_build_has_nothing_to_do(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = build(hub, hub / "site", NOW, 1, search=False)
    told: list[str] = []
    assert not first.unchanged

    def never(*_: object, **__: object) -> None:
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr(build_module, "bring_up_to_date", never)
        second = build(hub, hub / "site", NOW, 1, told.append, search=False)
    assert second.unchanged
    assert (second.pages, second.languages, second.broken) == (first.pages, first.languages, first.broken)
    assert told == []
    assert not build(hub, hub / "site", NOW, 1, search=False, clean=True).unchanged


@pytest.fixture
def standing(tmp_path: Path) -> Path:
    """A hub that says it was built."""
    for path in (
        "content/en/stories/a.md",
        "hub.yml",
        "mkdocs.yml",
        "hooks/own.py",
        "site/a.html",
        "overrides/x.html",
    ):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(path, encoding="utf-8")
    (tmp_path / ".kaifong").mkdir()
    site = tmp_path / "site"
    remember(tmp_path, inputs(tmp_path, site, NOW, ()), digest_of_standing(standing_files(site)), TOLD)
    return tmp_path


def ask(root: Path, day: date = NOW, options: tuple[object, ...] = (), site: str = "site") -> object:
    there = digest_of_standing(standing_files(root / site))
    return recalled(root, inputs(root, root / site, day, options), lambda: there)


def test_it_stands_while_nothing_changes(standing: Path) -> None:
    assert ask(standing) == TOLD
    (standing / ".kaifong/cache").mkdir()
    (standing / ".notes").write_text("x", encoding="utf-8")
    assert ask(standing) == TOLD, "names with a dot are nobody's source"


@pytest.mark.parametrize(
    "path",
    ["content/en/stories/a.md", "hub.yml", "mkdocs.yml", "hooks/own.py", "overrides/x.html", "site/a.html"],
)
@pytest.mark.parametrize("change", [lambda one: os.utime(one, (1, 1)), Path.unlink], ids=["saved", "removed"])
def test_a_file_that_was_touched_means_a_build(standing: Path, path: str, change: Callable[[Path], object]) -> None:
    change(standing / path)
    assert ask(standing) is None


def test_another_day_option_or_place_means_a_build(standing: Path) -> None:
    assert ask(standing, date(2026, 11, 22)) is None
    assert ask(standing, options=("search",)) is None
    assert ask(standing, site="other") is None


def test_a_new_file_in_the_site_means_a_build(standing: Path) -> None:
    (standing / "site/extra.html").write_text("x", encoding="utf-8")
    assert ask(standing) is None


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"null", b"\xff\xfe", b'{"schema": "kaifong.site/1"}', b"{" * 10_000], ids=repr
)
def test_a_record_that_says_nothing_means_a_build(standing: Path, data: bytes) -> None:
    (standing / RECORD).write_bytes(data)
    assert ask(standing) is None


def test_a_record_of_another_shape_means_a_build(standing: Path) -> None:
    record = json.loads((standing / RECORD).read_bytes())
    (standing / RECORD).write_text(json.dumps(record | {"told": ["pages"]}), encoding="utf-8")
    assert ask(standing) is None
    (standing / RECORD).write_text(json.dumps(record | {"schema": "kaifong.site/2"}), encoding="utf-8")
    assert ask(standing) is None


# What only the making of a site needs; each takes longer to import than a thousand files to be looked at.
HEAVY = (
    *(
        "kaifong.pages",
        "kaifong.rendering",
        "kaifong.community",
        "kaifong.publishing.new_site",
        "kaifong.entries.hub",
    ),
    *("kaifong.publishing.search", "kaifong.publishing.layout", "mkdocs", "jinja2", "markdown", "regex", "PIL"),
)


def test_a_build_with_nothing_to_do_brings_nothing_of_its_making_with_it(standing: Path) -> None:
    (standing / "hub.yml").write_text(
        "schema: kaifong.hub/1\nname: Hub\nlanguages:\n  - {tag: en, name: English}\n", encoding="utf-8"
    )
    (standing / "site/.kaifong-site").touch()
    site = standing / "site"
    script = (
        "import sys; from datetime import date; from pathlib import Path; from kaifong.publishing import unchanged;"
        "from kaifong.publishing.kept_site.standing import digest_of_standing, standing;"
        f"root, site, day = Path({str(standing)!r}), Path({str(site)!r}), date(2026, 11, 21);"
        "told = dict(pages=3, searchable=0, languages=['en'], broken=[], warnings=[], left_out=[]);"
        "seen = unchanged.inputs(root, site, day, (True, False, False));"
        "unchanged.remember(root, seen, digest_of_standing(standing(site)), told);"
        "from kaifong.cli.main import cli; cli(['build', '--root', str(root)], standalone_mode=False);"
        f"print([one for one in {HEAVY!r} if one in sys.modules])"
    )
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1795219200"}  # noon of that day
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr
    assert "Nothing has changed: the site of 3 pages" in done.stdout
    assert done.stdout.endswith("[]\n")


def test_another_commit_means_a_build(standing: Path) -> None:
    def git(*words: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "commit.gpgsign=false")
        subprocess.run(["git", *who, *words], cwd=standing, check=True, capture_output=True)

    seen = [inputs(standing, standing / "site", NOW, ())]
    git("init", "-q")
    seen.append(inputs(standing, standing / "site", NOW, ()))
    assert seen[1] == seen[0], "no commit tells nothing"
    for number in (1, 2):
        git("commit", "-q", "--allow-empty", "-m", f"Commit {number}")
        seen.append(inputs(standing, standing / "site", NOW, ()))
        assert inputs(standing, standing / "site", NOW, ()) == seen[-1]
    (standing / ".git/shallow").write_text("x", encoding="ascii")
    seen.append(inputs(standing, standing / "site", NOW, ()))
    assert len(set(seen)) == 4, "each commit counts, and so does where a shallow clone ends"


def test_a_site_is_looked_at_by_another_process_or_where_threads_run_by_this_one(standing: Path) -> None:
    site = standing / "site"
    wanted = digest_of_standing(standing_files(site))
    with StandingApart(site) as apart:
        assert apart.digest() == wanted
        assert apart.digest() == wanted
    told: list[str] = []

    def look() -> None:
        with StandingApart(site) as here:
            told.append(here.digest())

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert told == [wanted]
    with StandingApart(site) as unasked:
        child = unasked._child
    assert bool(child) == (threading.active_count() == 1)  # another test's thread may live on
    if child:
        with pytest.raises(ChildProcessError):
            os.waitpid(child, os.WNOHANG)  # it was ended, and nobody has to wait for it


def test_where_the_other_process_ends_without_a_word_this_one_looks(
    standing: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it could not do is then told by this one's own error, or done after all."""
    site = standing / "site"
    wanted = digest_of_standing(standing_files(site))
    here = os.getpid()

    def only_here(top: Path) -> dict[str, tuple[int, int]]:
        if os.getpid() != here:
            raise OSError("no memory")
        return standing_files(top)

    monkeypatch.setattr("kaifong.publishing.kept_site.standing_apart.standing", only_here)
    with StandingApart(site) as apart:
        assert apart.digest() == wanted


def test_whoever_looks_at_the_site_does_not_hold_the_lock(standing: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that is killed leaves its looker behind for a moment; the next build need not wait for it."""
    here = os.getpid()
    reading, writing = os.pipe()

    def slow(_: Path) -> dict[str, tuple[int, int]]:
        assert os.getpid() != here
        while True:
            signal.pause()

    monkeypatch.setattr("kaifong.publishing.kept_site.standing_apart.standing", slow)
    with StandingApart(standing / "site"):
        os.close(writing)
        assert select([reading], [], [], 10.0)[0], "the other process has its other end still"
    os.close(reading)
