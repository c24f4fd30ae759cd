"""A build after an edit: which pages MkDocs is given, and that the site is byte for byte that of a clean build."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kaifong.errors import BuildError
from kaifong.publishing.build import Built, build
from kaifong.publishing.kept_site.record import RECORD, read_record
from kaifong.publishing.kept_site.twin import TWIN
from kaifong.publishing.layout import Layout

pytestmark = pytest.mark.build

NOW = date(2026, 11, 21)
KAIFONG = [sys.executable, "-c", "from kaifong.cli.main import main; main()"]
HOOK = "hooks/own.py"
DAWN = "content/en/stories/dawn.md"


def contents(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


def made(hub: Path, *, search: bool = False, strict: bool = False, day: date = NOW) -> tuple[Built, int | None, int]:
    """Builds; gives what was built, how many pages were laid out (None: MkDocs was not asked), and of how many."""
    said: list[str] = []
    done = build(hub, hub / "site", day, 1, said.append, search=search, strict=strict)
    [*laid] = [found for line in said if (found := re.match(r"Laying out ([\d,]+)(?: of [\d,]+)? pages", line))]
    return done, int(laid[0][1].replace(",", "")) if laid else None, done.pages


def assert_as_clean(hub: Path, day: date = NOW, *, search: bool = False) -> None:
    """The site is what a build in an empty clone makes."""
    clone = hub.with_name("clone")
    shutil.rmtree(clone, ignore_errors=True)
    shutil.copytree(hub, clone, ignore=shutil.ignore_patterns(".kaifong", "site"))
    build(clone, clone / "site", day, 1, search=search)
    one, other = contents(hub / "site"), contents(clone / "site")
    assert sorted(one) == sorted(other)
    assert [path for path in one if one[path] != other[path]] == []


def test_one_edit_lays_out_what_it_changes_and_nothing_else(hub: Path) -> None:
    _, laid, pages = made(hub, search=True)
    assert laid == pages
    untouched = hub / "site/ja/stories/asa/index.html"
    before = untouched.stat()
    (hub / DAWN).write_text("---\ntitle: Dusk\nauthor: ming\n---\n\nLater.\n")
    done, laid, pages = made(hub, search=True)
    assert not done.unchanged
    assert laid is not None
    assert 1 <= laid < pages / 3
    assert "Dusk" in (hub / "site/en/stories/dawn/index.html").read_text()
    after = untouched.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert_as_clean(hub, search=True)


def test_added_removed_and_renamed_entries_another_day_and_other_settings(hub: Path) -> None:
    made(hub)
    stories = hub / "content/en/stories"
    (stories / "new.md").write_text("---\ntitle: New\nauthor: ming\n---\n\nWords.\n")
    made(hub)
    (stories / "new.md").rename(stories / "newer.md")
    (hub / "content/ja/stories/asa.md").unlink()
    _, laid, pages = made(hub)
    assert laid is not None
    assert laid < pages
    assert not (hub / "site/en/stories/new").exists()
    assert not (hub / "site/ja/stories/asa").exists()
    # What was a page becomes a folder with one in it, and the other way round: a bundle, and an alias.
    (stories / "newer.md").write_text("---\ntitle: New\nauthor: ming\naliases: [/en/old/place/]\n---\n\nWords.\n")
    tomorrow = date(2026, 11, 22)
    made(hub, day=tomorrow)
    assert_as_clean(hub, tomorrow)
    settings = hub / "hub.yml"
    settings.write_text(settings.read_text().replace("contact:", "# contact:"))
    made(hub, day=tomorrow)
    assert_as_clean(hub, tomorrow)


def test_another_configuration_lays_all_out_and_the_same_saved_again_none(hub: Path) -> None:
    made(hub)
    os.utime(hub / DAWN)
    assert made(hub)[1] is None, "nothing that a page shows has changed: MkDocs is not asked"
    configuration = (hub / "mkdocs.yml").read_text()
    (hub / "mkdocs.yml").write_text(configuration.replace("font: false", "font: false\n  custom_dir: overrides"))
    (hub / "overrides/partials").mkdir(parents=True)
    _, laid, pages = made(hub)
    assert laid == pages
    footer = hub / "overrides/partials/kf-footer.html"
    footer.write_text("<footer>Our own</footer>")
    _, laid, pages = made(hub)
    assert laid == pages
    assert "Our own" in (hub / "site/en/index.html").read_text()
    assert made(hub)[0].unchanged
    footer.unlink()
    made(hub)
    assert_as_clean(hub)


def with_hook(hub: Path, code: str) -> None:
    (hub / HOOK).write_text(code)
    given = (hub / "mkdocs.yml").read_text()
    (hub / "mkdocs.yml").write_text(
        given.replace("hooks: [hooks/kaifong_hooks.py]", f"hooks: [hooks/kaifong_hooks.py, {HOOK}]")
    )


def test_a_hook_of_the_hubs_own_may_look_at_all_pages_so_all_are_laid_out(hub: Path) -> None:
    with_hook(
        hub,
        "def on_page_content(html, page, files, **_):\n"
        "    page.all = len(files.documentation_pages())\n"
        "def on_post_page(output, page, **_):\n"
        "    return output + f'<!-- of {page.all} -->'\n",
    )
    _, laid, pages = made(hub)
    assert f"<!-- of {pages} -->" in (hub / "site/ja/index.html").read_text()
    (hub / "content/en/stories/new.md").write_text("---\ntitle: New\nauthor: ming\n---\n\nWords.\n")
    _, laid, pages = made(hub)
    assert laid == pages
    assert f"<!-- of {pages} -->" in (hub / "site/ja/index.html").read_text()
    assert_as_clean(hub)


def test_a_hook_that_warns_fails_a_strict_build(hub: Path) -> None:
    with_hook(
        hub,
        "import logging\n"
        "def on_page_context(context, page, **_):\n"
        "    if 'dawn' in page.file.src_uri:\n"
        "        logging.getLogger('mkdocs.own').warning('dawn is early')\n"
        "    return context\n",
    )
    assert made(hub)[0].warnings == ("dawn is early",)
    assert read_record(hub).warnings == (("en/stories/dawn/index.md", "dawn is early"),)
    with pytest.raises(BuildError, match="dawn is early"):
        made(hub, strict=True)


def test_a_warning_stands_as_long_as_its_page(hub: Path) -> None:
    made(hub)
    record = replace(read_record(hub), warnings=(("en/stories/dawn/index.md", "dawn is early"),))
    (hub / RECORD).write_bytes(record.data())
    shop = hub / "content/zh-Hant/stories/shop.md"
    shop.write_text(shop.read_text() + "\n再嚟過。\n")
    assert made(hub)[0].warnings == ("dawn is early",)
    with pytest.raises(BuildError, match="dawn is early"):
        made(hub, strict=True)
    (hub / DAWN).write_text("---\ntitle: Dusk\nauthor: ming\n---\n\nLater.\n")
    assert made(hub, strict=True)[0].warnings == ()


@pytest.mark.parametrize("harm", ["a page", "the record", "all"])
def test_a_damaged_cache_is_told_of_in_one_line_and_made_anew(hub: Path, harm: str) -> None:
    made(hub)
    if harm == "a page":
        page = hub / TWIN / "en/index.html"
        page.write_bytes(page.read_bytes()[:-10])
    elif harm == "the record":
        (hub / RECORD).write_bytes((hub / RECORD).read_bytes()[:-1])
    else:
        shutil.rmtree(hub / TWIN)
        shutil.rmtree(hub / "site")
    os.utime(hub / DAWN)
    said: list[str] = []
    build(hub, hub / "site", NOW, 1, said.append, search=False)
    assert len([line for line in said if "last build" in line]) == 1
    assert_as_clean(hub)


def test_a_layout_that_does_not_end_is_ended(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(hub)
    before = contents(hub / "site")
    with_hook(hub, "import time\ndef on_nav(nav, **_):\n    time.sleep(3600)\n")
    monkeypatch.setattr("kaifong.publishing.layout._START_SECONDS", 3.0)
    monkeypatch.setattr("kaifong.publishing.layout._SECONDS_A_PAGE", 0.0)
    with pytest.raises(BuildError, match="was ended"):
        made(hub)
    assert contents(hub / "site") == before


def test_a_layout_process_ends_with_whoever_started_it(hub: Path, tmp_path: Path) -> None:
    made(hub)
    (tmp_path / "laid").mkdir()
    (tmp_path / "empty").mkdir()
    with Layout(hub, tmp_path / "laid", empty=tmp_path / "empty") as layout:
        process = layout._process
        assert process.poll() is None
    assert process.returncode == -signal.SIGKILL


def test_builds_that_are_killed_leave_whole_pages_and_the_next_one_is_as_clean(hub: Path) -> None:
    made(hub)
    before = contents(hub / "site")
    settings = hub / "hub.yml"
    settings.write_text(settings.read_text().replace("contact:", "# contact:"))
    (hub / "content/ja/stories/asa.md").unlink()
    clone = hub.with_name("measured")
    shutil.copytree(hub, clone)
    run = [*KAIFONG, "build", "--no-search", "--quiet", "--root"]
    started = time.monotonic()
    subprocess.run([*run, str(clone)], check=True, stderr=subprocess.DEVNULL)
    takes = time.monotonic() - started
    after = contents(clone / "site")
    for share in (0.3, 0.6, 0.8, 0.9):
        process = subprocess.Popen([*run, str(hub)], start_new_session=True, stderr=subprocess.DEVNULL)
        with suppress(subprocess.TimeoutExpired):
            process.wait(takes * share)
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        stands = contents(hub / "site")
        assert all(data in (before.get(path), after.get(path)) for path, data in stands.items()), share
        assert all(path in stands for path in before if path in after), share
    subprocess.run([*run, str(hub)], check=True, stderr=subprocess.DEVNULL)
    assert contents(hub / "site") == after
