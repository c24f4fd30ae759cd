"""A save is heard of, whether the system tells of it or not; what is no change is not."""

from __future__ import annotations

import errno
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from watchdog.events import FileCreatedEvent, FileModifiedEvent, FileMovedEvent, FileSystemEvent

from kaifong.publishing import watch
from kaifong.publishing.watch import Watch, _Handler

DAY = date(2026, 11, 21)
PATIENCE = 30.0  # seconds: a save is heard of in a tenth of one


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "content/en/stories").mkdir(parents=True)
    (tmp_path / "content/en/stories/a.md").write_text("one")
    (tmp_path / "hub.yml").write_text("x")
    (tmp_path / "mkdocs.yml").write_text("x")
    (tmp_path / "hooks").mkdir()
    return tmp_path


@pytest.fixture(params=["told", "looking"])
def looking_out(request: pytest.FixtureRequest, root: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watch]:
    """Both ways; where the system tells, looks of our own come too late to pass the test."""
    if request.param == "told":
        monkeypatch.setattr(watch, "SELDOM", 10 * PATIENCE)
    else:
        import watchdog.observers.api

        def full(*_: Any) -> None:
            raise OSError(errno.ENOSPC, "inotify watch limit reached")

        monkeypatch.setattr(watchdog.observers.api.BaseObserver, "start", full)
    with Watch(root, lambda: DAY) as looking:
        assert (looking.note is None) == (request.param == "told")
        yield looking


def saved(root: Path) -> None:
    (root / "content/en/stories/a.md").write_text("longer than it was")


def renamed_over(root: Path) -> None:
    """As most editors save."""
    (root / "content/en/stories/.a.md.new").write_text("longer than it was")
    (root / "content/en/stories/.a.md.new").replace(root / "content/en/stories/a.md")


def added_in_a_folder(root: Path) -> None:
    (root / "content/en/stories/b").mkdir()
    (root / "content/en/stories/b/index.md").write_text("two")


def removed(root: Path) -> None:
    (root / "content/en/stories/a.md").unlink()


def settings_saved(root: Path) -> None:
    (root / "hub.yml").write_text("longer")


def layout_saved(root: Path) -> None:
    (root / "mkdocs.yml").write_text("longer")


def a_hook_added(root: Path) -> None:
    (root / "hooks/ours.py").write_text("pass")


@pytest.mark.parametrize(
    "change", [saved, renamed_over, added_in_a_folder, removed, settings_saved, layout_saved, a_hook_added]
)
def test_a_save_is_heard_of(looking_out: Watch, root: Path, change: Callable[[Path], None]) -> None:
    seen = looking_out.seen()
    heard: list[str] = []
    waiting = threading.Thread(target=lambda: heard.append(looking_out.wait(seen)), daemon=True)
    waiting.start()
    change(root)
    waiting.join(PATIENCE)
    assert heard == [looking_out.seen()] != [seen]


def test_a_save_while_nobody_waited_is_heard_of(looking_out: Watch, root: Path) -> None:
    seen = looking_out.seen()
    saved(root)
    heard: list[str] = []
    waiting = threading.Thread(target=lambda: heard.append(looking_out.wait(seen)), daemon=True)
    waiting.start()
    waiting.join(PATIENCE)
    assert heard == [looking_out.seen()] != [seen]


def test_where_nothing_is_saved_the_wait_has_an_end(looking_out: Watch) -> None:
    seen = looking_out.seen()
    assert looking_out.wait(seen, 0.01) == seen


@pytest.mark.parametrize(
    ("event", "is_a_reason"),
    [
        (FileCreatedEvent("content/.a.md.swp"), False),
        (FileMovedEvent("content/.a.md.swp", "content/.b"), False),
        (FileMovedEvent("content/.a.md.new", "content/a.md"), True),
        (FileModifiedEvent("content/a.md"), True),
    ],
    ids=["made", "moved", "moved over", "saved"],
)
def test_what_an_editor_keeps_for_itself_is_no_reason_to_look(event: FileSystemEvent, *, is_a_reason: bool) -> None:
    told = threading.Event()
    _Handler(told).dispatch(event)
    assert told.is_set() == is_a_reason
