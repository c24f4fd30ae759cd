"""A review in worker processes says what one in this process says, whatever becomes of a worker."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import pytest

from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Audience, CheckError, Confidence, Family, Verdict
from kaifong.moderation.review import review
from kaifong.moderation.sitting import Sitting
from kaifong.publishing import sweeping
from kaifong.publishing.sweeping import swept
from kaifong.publishing.warming import warm
from kaifong.rendering.worker import Limit
from kaifong.testing import DAY, HUB_YML, added, make_hub, story

FINE = story("A short and quiet text.\n")
FILES = [
    added("content/en/stories/a.md", FINE),
    added("content/en/stories/b.md", story("Write to jo@gmail.com\n\n[x](nowhere.md)\n")),
    added("content/en/stories/c.md", "no front matter"),
    added("content/ja/stories/d.md", story("よい\u200b日。\n")),
    added("content/elsewhere.txt", b"\xff\xfe"),
    *(added(f"content/en/stories/many-{number}.md", story(f"Number {number}.\n")) for number in range(30)),
    ChangedFile("content/en/stories/gone.md", Action.REMOVED, before=FINE.encode()),
    ChangedFile(
        "content/en/stories/old.md",
        Action.EDITED,
        data=story("jo@gmail.com\n\nx\n").encode(),
        before=story("jo@gmail.com\n").encode(),
    ),
]
CHANGE = Change(tuple(sorted(FILES, key=lambda one: one.path)))
HUB = make_hub(
    {"hub.yml": HUB_YML, "content/en/stories/gone.md": FINE, "content/en/stories/old.md": story("jo@gmail.com\n")}
)


@pytest.fixture(autouse=True)
def _nothing_is_left_behind() -> Iterator[None]:
    yield
    assert multiprocessing.active_children() == []


def check(find: Any, **other: Any) -> Check:
    base = Check("made-up", Family.FORM, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, Scope.FILE, find)
    return replace(base, **other)


def at(name: str, deed: Any) -> Any:
    """A check that does something at one file, and finds something in all others."""

    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        del options
        if subject.file is not None and subject.file.path.endswith(name):
            deed()
        yield Seen("author-profile-missing", {"author": "x"}, 2)

    return find


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def hang() -> None:
    while True:
        pass


def sleep() -> None:
    time.sleep(600)


def eat() -> None:
    held = []
    while True:
        held.append(bytes(64 * 1024 * 1024))  # asked for and never touched: the limit is on addresses


def leave() -> None:
    os._exit(0)


@pytest.fixture(params=["few", "many"])
def few_or_many(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few files are looked at one by one, by two workers each; many in groups."""
    if request.param == "many":
        monkeypatch.setattr(sweeping, "FEW", 0)


@pytest.mark.usefixtures("few_or_many")
@pytest.mark.parametrize("workers", [1, 2, 3])
def test_it_says_what_one_process_says(workers: int) -> None:
    assert swept(HUB, CHANGE, DAY, workers=workers) == review(HUB, CHANGE, DAY)


def test_many_files_whose_code_is_not_coloured_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    coloured: list[bool] = []

    def noted(sitting: Sitting, *, lists: bool) -> None:
        coloured.append(sitting.coloured)
        warm(sitting, lists=lists)

    monkeypatch.setattr(sweeping, "warm", noted)
    few = swept(HUB, CHANGE, DAY, workers=2)
    monkeypatch.setattr(sweeping, "FEW", 0)
    assert swept(HUB, CHANGE, DAY, workers=2) == few
    assert coloured == [True, False]


def test_a_hubs_own_checks_see_code_in_its_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        del options
        assert subject.rendered is not None
        if '<span class="k">' in subject.rendered.html:
            yield Seen("schema-empty", {"field": "seen"})

    monkeypatch.setattr(sweeping, "FEW", 0)
    path = "content/en/stories/coloured.md"
    new = added(path, story("```python\nreturn\n```\n"))
    report = swept(HUB, Change((new,)), DAY, workers=1, checks=(check(find, scope=Scope.ENTRY),))
    assert [one.path for one in report.findings] == [path]


@pytest.mark.usefixtures("few_or_many")
def test_processes_that_are_spawned_say_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(multiprocessing, "get_all_start_methods", lambda: ["spawn"])
    assert swept(HUB, CHANGE, DAY, workers=1) == review(HUB, CHANGE, DAY)


@pytest.mark.parametrize(
    ("deed", "reason"),
    [(die, "crash"), (leave, "crash"), (hang, "time"), (sleep, "time"), (eat, None)],
    ids=["killed", "left", "busy for ever", "asleep for ever", "out of memory"],
)
@pytest.mark.usefixtures("few_or_many")
def test_a_check_that_takes_its_process_down_is_an_error_by_name_and_nothing_else_is_lost(
    monkeypatch: pytest.MonkeyPatch, deed: Any, reason: str | None
) -> None:
    monkeypatch.setattr(sweeping, "OF_A_FILE", Limit(seconds=3.0, cpu_seconds=0.5))
    made_up = check(at("/b.md", deed))
    report = swept(HUB, CHANGE, DAY, workers=2, checks=(*CHECKS, made_up))
    [error] = report.errors
    assert (error.check, error.path) == ("made-up", "content/en/stories/b.md")
    assert error.detail == reason or (reason is None and error.detail.startswith("MemoryError"))
    assert report.verdict >= Verdict.HOLD
    quiet = review(HUB, CHANGE, DAY, checks=(*CHECKS, check(at("/b.md", lambda: None))))
    assert report.reviewed == quiet.reviewed
    lost = [one for one in quiet.findings if one not in report.findings]
    assert [(one.check, one.path) for one in lost] == [("made-up", "content/en/stories/b.md")]


@pytest.mark.usefixtures("few_or_many")
def test_a_body_that_takes_its_process_down_is_an_error_and_its_file_is_looked_at_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from kaifong.rendering import render as rendering

    real = rendering.render

    def render(body: str, **other: Any) -> Any:
        if "jo@gmail" in body:
            die()
        return real(body, **other)

    monkeypatch.setattr(rendering, "render", render)
    report = swept(HUB, CHANGE, DAY, workers=2)
    paths = ["content/en/stories/b.md", "content/en/stories/old.md"]
    assert report.errors == tuple(CheckError("render", path, "crash") for path in paths)
    assert {one.path for one in report.skipped if one.reason == "skipped-not-rendered"} == set(paths)
    assert report.verdict >= Verdict.HOLD


@pytest.mark.usefixtures("few_or_many")
def test_a_worker_that_is_killed_once_from_outside_is_an_error_even_where_nothing_is_lost(tmp_path: Any) -> None:
    def once() -> None:
        try:
            (tmp_path / "done").touch(exist_ok=False)
        except FileExistsError:
            return
        die()

    report = swept(HUB, CHANGE, DAY, workers=2, checks=(*CHECKS, check(at("/b.md", once))))
    assert report.errors == (CheckError("worker", "content/en/stories/b.md", "crash"),)
    assert report.verdict >= Verdict.HOLD
    assert report.findings == review(HUB, CHANGE, DAY, checks=(*CHECKS, check(at("/b.md", once)))).findings


@pytest.mark.parametrize(("deed", "detail"), [(die, "crash"), (sleep, "time")])
def test_a_check_of_the_whole_change_that_takes_its_process_down_is_an_error(
    monkeypatch: pytest.MonkeyPatch, deed: Any, detail: str
) -> None:
    monkeypatch.setattr(sweeping, "OF_THE_WHOLE", Limit(seconds=1.0))

    def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
        del subject, options
        deed()
        yield Seen("author-profile-missing", {"author": "x"}, 2)

    report = swept(HUB, CHANGE, DAY, workers=2, checks=(*CHECKS, check(find, scope=Scope.CHANGE)))
    assert [one for one in report.errors if one.check == "made-up"] == [CheckError("made-up", None, detail)]
    assert report.verdict >= Verdict.HOLD


def test_a_check_that_raises_is_an_error_in_a_worker_too() -> None:
    def crash() -> None:
        raise ValueError("the member's words")

    report = swept(HUB, CHANGE, DAY, workers=2, checks=(check(at("/b.md", crash)),))
    [error] = report.errors
    assert (error.check, error.path) == ("made-up", "content/en/stories/b.md")
    assert error.detail.startswith("ValueError")
    assert "words" not in error.detail


def test_breaking_off_ends_the_workers() -> None:
    def note(done: int, total: int) -> None:
        assert total == len(CHANGE.files)
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        swept(HUB, CHANGE, DAY, workers=2, note=note)


def test_a_worker_that_has_done_much_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sweeping, "MOST_FILES", 5)
    assert swept(HUB, CHANGE, DAY, workers=2) == review(HUB, CHANGE, DAY)
