"""An upgrade, file by file: what was made, what stands there, what is offered, and what comes of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.errors import KaifongError
from kaifong.setup import carrying_out, manifest
from kaifong.setup.carrying_out import DIFFERENCES, carry_out, there
from kaifong.setup.manifest import Made, digest, read_manifest, written
from kaifong.setup.upgrading import Plan, Step, plan

OLD, NEW, MINE = b"old\n", b"new\n", b"mine\n"


def step(now: bytes | None, made: bytes | None, new: bytes | None, *, always: bool = False) -> Step:
    before = None if made is None else Made("1", {"a": digest(made)})
    offered = {} if new is None else {"a": new}
    held = {} if now is None else {"a": now}
    done = plan(offered, held, before, version="2", always={"a"} if always else ())
    [item] = done.items
    assert item.data == (new if item.step in {Step.ADD, Step.REPLACE} else None)
    return item.step


@pytest.mark.parametrize(
    ("now", "made", "new", "wanted"),
    [
        pytest.param(None, None, NEW, Step.ADD, id="a new file"),
        pytest.param(OLD, OLD, NEW, Step.REPLACE, id="as it was made: replaced"),
        pytest.param(OLD, OLD, OLD, Step.SAME, id="nothing newer"),
        pytest.param(NEW, OLD, NEW, Step.SAME, id="an interrupted run got so far"),
        pytest.param(MINE, OLD, NEW, Step.KEEP, id="changed by the owner, and something newer"),
        pytest.param(MINE, OLD, OLD, Step.YOURS, id="changed by the owner, and nothing newer"),
        pytest.param(MINE, None, NEW, Step.KEEP, id="the owner had a file there"),
        pytest.param(None, OLD, NEW, Step.GONE, id="removed by the owner: stays away"),
        pytest.param(OLD, OLD, None, Step.DROP, id="not needed any more"),
        pytest.param(MINE, OLD, None, Step.LEAVE, id="not needed any more, but the owner's"),
        pytest.param(None, OLD, None, Step.SAME, id="not needed any more, nor there"),
        pytest.param(b"old\r\n", OLD, NEW, Step.REPLACE, id="line ends of Windows are nobody's change"),
    ],
)
def test_what_comes_of_a_file(now: bytes | None, made: bytes | None, new: bytes | None, wanted: Step) -> None:
    assert step(now, made, new) is wanted


def test_the_pin_is_written_whatever_stands_there() -> None:
    assert step(MINE, OLD, NEW, always=True) is Step.REPLACE
    assert step(None, OLD, NEW, always=True) is Step.ADD


def test_a_seed_is_made_once_and_never_looked_at_again() -> None:
    first = plan({"hub.yml": NEW}, {}, None, version="1", seeds={"hub.yml"})
    assert (first.items[0].step, first.made.files) == (Step.ADD, {})
    assert plan({"hub.yml": NEW}, {"hub.yml": MINE}, None, version="1", seeds={"hub.yml"}).changes == ()


def test_the_difference_is_from_mine_to_the_one_offered() -> None:
    [item] = plan({"a": NEW}, {"a": MINE}, None, version="1").items
    assert item.difference == "--- a (yours)\n+++ a (offered)\n@@ -1 +1 @@\n-mine\n+new\n"


names = st.sampled_from(["a", "b/c", "b/d", "e"])
contents = st.sampled_from([OLD, NEW, MINE])


@given(st.dictionaries(names, contents), st.dictionaries(names, contents), st.dictionaries(names, contents))
def test_running_it_again_changes_nothing(
    offered: dict[str, bytes], held: dict[str, bytes], made: dict[str, bytes]
) -> None:
    before = Made("1", {path: digest(data) for path, data in made.items()})
    first = plan(offered, held, before, version="2")
    after = dict(held)
    for one in first.changes:
        if one.data is None:
            del after[one.path]
        else:
            after[one.path] = one.data
    # The owner's words are never lost: what changes was as it had been made, or was not there.
    for path, data in held.items():
        assert after.get(path) in {data, offered.get(path)}
        assert after.get(path) == data or digest(data) == before.files.get(path)
    again = plan(offered, after, first.made, version="2")
    assert again.changes == ()
    assert again.of(Step.KEEP) == ()
    assert again.made == first.made


@given(st.dictionaries(names, contents), st.dictionaries(names, contents), st.integers(0, 4))
def test_what_was_killed_between_two_files_is_mended_by_the_next_run(
    offered: dict[str, bytes], held: dict[str, bytes], done: int
) -> None:
    before = Made("1", {path: digest(OLD) for path in held})
    whole, half = plan(offered, held, before, version="2"), dict(held)
    for one in whole.changes[:done]:
        half.pop(one.path, None)
        half |= {one.path: one.data} if one.data is not None else {}
    rest = plan(offered, half, before, version="2")
    for one in rest.changes:
        half.pop(one.path, None)
        half |= {one.path: one.data} if one.data is not None else {}
    all_at_once = dict(held)
    for one in whole.changes:
        all_at_once.pop(one.path, None)
        all_at_once |= {one.path: one.data} if one.data is not None else {}
    assert half == all_at_once


def test_the_manifest_reads_back() -> None:
    made = Made("1.2.0", {"b": digest(OLD), "a": digest(NEW)})
    assert read_manifest(written(made)) == made
    assert written(made) == written(Made("1.2.0", dict(sorted(made.files.items()))))


@pytest.mark.parametrize("data", [b"{", b"[]", b'{"schema": "kaifong.made/1", "version": "1", "files": {"a": "x"}}'])
def test_a_broken_manifest_is_said(data: bytes) -> None:
    with pytest.raises(KaifongError, match="cannot be read"):
        read_manifest(data)


def test_a_newer_manifest_is_said() -> None:
    with pytest.raises(KaifongError, match=r"not kaifong\.made/2"):
        read_manifest(b'{"schema": "kaifong.made/2", "version": "9", "files": {}}')


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    (tmp_path / "b").mkdir()
    (tmp_path / "b/c").write_bytes(OLD)
    (tmp_path / "mine").write_bytes(MINE)
    return tmp_path


def a_plan(root: Path) -> Plan:
    offered = {"a/new": NEW, "b/c": NEW, "mine": NEW}
    before = Made("1", {"b/c": digest(OLD), "mine": digest(OLD)})
    return plan(offered, there(root, list(offered)), before, version="2")


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_it_is_carried_out_and_the_difference_is_left_to_read(hub: Path) -> None:
    carry_out(a_plan(hub), hub)
    found = files(hub)
    assert (found["a/new"], found["b/c"], found["mine"]) == (NEW, NEW, MINE)
    assert b"+new" in found[f"{DIFFERENCES}/mine.diff"]
    assert read_manifest(found[manifest.PATH]).version == "2"
    assert not (hub / carrying_out.MAKING).exists()


@pytest.mark.parametrize("at", range(3))
def test_what_cannot_be_written_changes_nothing(hub: Path, monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    before, real = files(hub), Path.replace
    moved: list[Path] = []

    def replace(self: Path, target: Path) -> Path:
        if len(moved) == at:
            raise PermissionError(13, "Permission denied", str(target))
        moved.append(target)
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace)
    with pytest.raises(KaifongError, match="could not be written") as seen:
        carry_out(a_plan(hub), hub)
    assert seen.value.why == "nothing was changed"
    assert files(hub) == before
    assert not (hub / "a").exists()


def test_a_killed_run_is_mended(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Path.replace
    moved: list[Path] = []

    def replace(self: Path, target: Path) -> Path:
        if moved:
            raise SystemExit(137)
        moved.append(target)
        return real(self, target)

    wanted = a_plan(hub)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", replace)
        with pytest.raises(SystemExit):
            carry_out(wanted, hub)
    carry_out(a_plan(hub), hub)
    assert (files(hub)["a/new"], files(hub)["b/c"], files(hub)["mine"]) == (NEW, NEW, MINE)


def test_a_link_leads_nothing_elsewhere(hub: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (hub / "a").symlink_to(outside, target_is_directory=True)
    with pytest.raises(KaifongError, match="a link stands here"):
        a_plan(hub)
    assert list(outside.iterdir()) == []


def test_a_folder_in_the_way_is_said(hub: Path) -> None:
    (hub / "a/new").mkdir(parents=True)
    with pytest.raises(KaifongError, match="a folder stands where a file has to be"):
        a_plan(hub)
