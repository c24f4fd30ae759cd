"""Shards put together are byte for byte what one machine builds; what does not fit is refused; the site stands."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from kaifong.cli.main import cli
from kaifong.entries.tree import digest_of
from kaifong.errors import BuildError
from kaifong.moderation.shard import Shard
from kaifong.publishing import assemble as assembling
from kaifong.publishing import shard_build
from kaifong.publishing.assemble import assemble
from kaifong.publishing.build import build
from kaifong.publishing.shard_build import build_shard
from kaifong.publishing.shard_mark import NAME

REPOSITORY = Path(__file__).parents[2]
NOW = date(2026, 11, 21)
BODIES = ".kaifong/cache/stage.sqlite"

pytestmark = pytest.mark.build


@cache
def photo() -> bytes:
    out = BytesIO()
    Image.new("RGB", (900, 600), (10, 120, 90)).save(out, "JPEG")
    return out.getvalue()


def story(title: str, body: str, more: str = "") -> bytes:
    return f"---\ntitle: {title}\nauthor: ming\n{more}---\n\n{body}\n".encode()


def files() -> dict[str, bytes]:
    """A hub in which entries of every share show, link and take part in one another."""
    links = "We met [the others](./noon.md), read [too much](./wall.md) and [came back](./dusk/index.md)."
    opens = (
        "date: 2026-11-01\nopens: 2026-11-01\ncloses: 2026-12-01\nrules: One each.\nprize: A tube\neligibility: All\n"
    )
    return {
        "content/members/ming.md": b"---\nname: Ming\nlogin: ming\n---\n\nRides.\n",
        "content/members/hidden.md": b"---\nname: Hidden One\nlogin: hidden-one\nvisibility: hidden\n---\n\nNo.\n",
        "content/en/stories/dawn.md": story("A <dawn> ride", f"{links} Thanks to @hidden-one.", "tags: [rides]\n"),
        "content/en/stories/noon.md": story("Noon", "Hot & dry. See [dawn](./dawn.md).", "tags: [rides, heat]\n"),
        "content/en/stories/dusk/index.md": story(
            "Dusk", "![The sea](sea.jpg)\n\nCool.", "challenge: en/challenges/wet\n"
        ),
        "content/en/stories/dusk/sea.jpg": photo(),
        "content/en/stories/wall.md": story("A wall", "`" * 5_000 + " [" * 5_000),
        "content/en/stories/broken.md": b"---\ntitle: [\n---\n",
        "content/en/challenges/wet.md": story("Wet mornings", "Ride in the rain.", opens),
        "content/zh-Hant/stories/dawn.md": story(
            "清晨", "我哋踩單車。", "translates: {language: en, slug: dawn, revision: 000000000000}\n"
        ),
        "content/ja/stories/asa.md": story("朝の道", "自転車の修理。[夜明け](../../en/stories/dawn.md)"),
        "content/ja/stories/pump.md": story("空気入れ", "## 一\n\n押す。\n\n## 二\n\n引く。"),
    }


def hub_in(root: Path) -> Path:
    root.mkdir(parents=True)
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, root)
    for name in ("guidelines", "hooks"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    for path, data in files().items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(data)
    return root


def all_files(folder: Path) -> dict[str, bytes]:
    return {one.relative_to(folder).as_posix(): one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.fixture(scope="module")
def single(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The site that one machine builds."""
    root = hub_in(tmp_path_factory.mktemp("single") / "hub")
    return all_files(build(root, root / "site", NOW, 1).site)


def sharded(folder: Path, of: int) -> list[Path]:
    """The folders that so many machines leave, each with a clone of its own."""
    made = []
    for number in range(1, of + 1):
        root = hub_in(folder / f"machine-{number}")
        made.append(build_shard(root, NOW, Shard(number, of), 1).folder)
    return made


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three shards; not to be written into."""
    return sharded(tmp_path_factory.mktemp("three"), 3)


@pytest.mark.parametrize("of", [1, 2, 4, 5])
def test_the_union_of_any_number_of_shards_is_what_one_machine_builds(
    tmp_path: Path, single: dict[str, bytes], of: int
) -> None:
    root = hub_in(tmp_path / "hub")
    built = assemble(root, sharded(tmp_path, of), root / "site", NOW, jobs=1)
    assert all_files(built.site) == single


def test_what_no_shard_made_is_made_in_a_hub_in_which_nothing_is_broken(tmp_path: Path) -> None:
    def sound(root: Path) -> Path:
        hub_in(root)
        for name in ("broken", "wall"):  # what has to be tried again would have everything looked at
            (root / f"content/en/stories/{name}.md").unlink()
        dawn = root / "content/en/stories/dawn.md"
        dawn.write_bytes(dawn.read_bytes().replace(b"read [too much](./wall.md)", b"read too much"))
        return root

    one = sound(tmp_path / "one")
    single = all_files(build(one, one / "site", NOW, 1).site)
    shards = [
        build_shard(sound(tmp_path / f"machine-{number}"), NOW, Shard(number, 2), 1).folder for number in (1, 2)
    ]
    root = sound(tmp_path / "hub")
    assert all_files(assemble(root, shards, root / "site", NOW, jobs=1).site) == single


def test_what_shards_laid_out_is_not_laid_out_again_and_it_can_be_repeated(
    tmp_path: Path, three: list[Path], single: dict[str, bytes]
) -> None:
    root, told = hub_in(tmp_path / "hub"), list[str]()
    built = assemble(root, three, root / "site", NOW, jobs=1, progress=told.append)
    assert all_files(built.site) == single
    assert [path for path, _ in built.broken] == ["content/en/stories/broken.md", "content/en/stories/wall.md"]
    (laid,) = [line for line in told if line.startswith("Laying out")]
    missing, whole = (int(word.replace(",", "")) for word in laid.split() if word[0].isdigit())
    # A page of each of the seven entries, but for what shows something of another share: the challenge's.
    assert missing <= whole - 6
    shutil.rmtree(root / "site")
    assert all_files(assemble(root, three, root / "site", NOW, jobs=1).site) == single
    assert build(root, root / "site", NOW, 1).unchanged


def test_an_assembly_that_was_ended_costs_time_and_nothing_else(
    tmp_path: Path, three: list[Path], single: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    root = hub_in(tmp_path / "hub")

    def ended(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(assembling, "unite_stores", ended)
        with pytest.raises(KeyboardInterrupt):
            assemble(root, three, root / "site", NOW, jobs=1)
    assert not (root / "site").exists()
    assert all_files(build(root, root / "site", NOW, 1).site) == single


def refused(root: Path, shards: list[Path], now: date = NOW) -> str:
    """The first line of the refusal; the site that stood is as it was, and so is what the hub remembers."""
    (root / "site").mkdir()
    (root / "site/index.html").write_text("the last good one")
    (root / "site/.kaifong-site").touch()
    with pytest.raises(BuildError) as raised:
        assemble(root, shards, root / "site", now, jobs=1)
    assert (root / "site/index.html").read_text() == "the last good one"
    return str(raised.value).splitlines()[0]


def test_a_missing_shard_is_told(tmp_path: Path, three: list[Path]) -> None:
    assert refused(hub_in(tmp_path / "hub"), three[:2]) == "2 of 3 shards are there; missing: 3"


def test_shards_of_another_state_of_the_hub_or_of_another_day_are_refused(tmp_path: Path, three: list[Path]) -> None:
    root = hub_in(tmp_path / "hub")
    (root / "content/en/stories/noon.md").write_bytes(story("Noon", "Hot, dry, long."))
    assert refused(root, three).endswith("is a part of another hub, or of another state of this one")
    assert refused(hub_in(tmp_path / "other"), three, date(2026, 11, 22)).endswith("shows another day")


def copied(tmp_path: Path, shards: list[Path]) -> list[Path]:
    return [Path(shutil.copytree(one, tmp_path / f"copy-{number}")) for number, one in enumerate(shards)]


@pytest.mark.parametrize(
    "path", ["stage/en/stories/*/index.md", "cache/site/en/stories/*/index.html", "cache/*.sqlite"]
)
@pytest.mark.parametrize(
    "harm", [lambda one: one.write_bytes(one.read_bytes()[:-1]), Path.unlink], ids=["cut", "gone"]
)
def test_a_damaged_shard_is_told(
    tmp_path: Path, three: list[Path], path: str, harm: Callable[[Path], object]
) -> None:
    shards = copied(tmp_path, three)
    harm(next(file for one in shards for file in sorted(one.glob(path))))
    assert "is damaged: " in refused(hub_in(tmp_path / "hub"), shards)


def rewritten(shard: Path, path: str, change: Callable[[Path], object]) -> None:
    """Changes a file, and the mark with it: what somebody can do who means harm."""
    change(shard / path)
    told = json.loads((shard / NAME).read_bytes())
    data = (shard / path).read_bytes()
    told["files"][path] = [len(data), digest_of(data)]
    (shard / NAME).write_text(json.dumps(told), encoding="utf-8")


def with_sql(*statements: str) -> Callable[[Path], None]:
    def change(file: Path) -> None:
        with closing(sqlite3.connect(file)) as db, db:
            for one in statements:
                db.execute(one)

    return change


@pytest.mark.parametrize(
    "change",
    [
        with_sql("CREATE VIEW more AS SELECT * FROM file"),
        with_sql("DROP TABLE done", "CREATE VIEW done AS SELECT name, data, sum FROM file"),
        with_sql("CREATE TRIGGER t AFTER INSERT ON file BEGIN SELECT 1; END"),
        with_sql("UPDATE file SET data = data || ' '"),
        with_sql("UPDATE body SET sum = 'x'"),
        with_sql("DELETE FROM meta"),
        lambda file: file.write_bytes(b"SQLite format 3\0" + b"x" * 4096),
        lambda file: file.write_bytes(b""),
    ],
    ids=["view", "view-for-a-table", "trigger", "checksum", "type", "meta", "garbage", "empty"],
)
def test_a_store_that_is_not_as_we_write_it_is_refused(
    tmp_path: Path, three: list[Path], change: Callable[[Path], object]
) -> None:
    shards = copied(tmp_path, three)
    rewritten(shards[1], "cache/stage.sqlite", change)
    assert "says of its pages what does not fit" in refused(hub_in(tmp_path / "hub"), shards)


def test_a_store_that_names_files_elsewhere_reaches_none_of_them(
    tmp_path: Path, three: list[Path], single: dict[str, bytes]
) -> None:
    """A page that is remembered and is no more is removed from the stage: where it lies is not for others to say."""
    from kaifong.publishing.store_rows import row_sum

    shards = copied(tmp_path, three)
    data = json.dumps([{"../../content/en/stories/noon.md": "0" * 32}, None, [], [], [], 0, ""])
    row = ("page:en/stories/gone/", data, row_sum("page:en/stories/gone/", data))

    def change(file: Path) -> None:
        with closing(sqlite3.connect(file)) as db, db:
            db.execute("INSERT INTO done VALUES (?, ?, ?)", row)

    rewritten(shards[0], "cache/stage.sqlite", change)
    root = hub_in(tmp_path / "hub")
    assert all_files(assemble(root, shards, root / "site", NOW, jobs=1).site) == single
    assert (root / "content/en/stories/noon.md").is_file()


def test_a_file_that_goes_while_a_part_is_made_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = hub_in(tmp_path / "hub")

    def gone(*_: object) -> tuple[tuple[str, ...], ...]:
        (root / "content/en/stories/noon.md").unlink()
        return (("en/stories/noon/",),)

    monkeypatch.setattr(shard_build, "shares", gone)
    with pytest.raises(BuildError, match=r"content/en/stories/noon\.md went") as raised:
        build_shard(root, NOW, Shard(1, 1), 1)
    assert "nobody changes" in str(raised.value)
    assert not (root / ".kaifong" / NAME).exists()


def test_the_commands_say_what_they_did(
    tmp_path: Path, single: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", str(int(datetime(2026, 11, 21, tzinfo=UTC).timestamp())))
    machine, root = hub_in(tmp_path / "machine"), hub_in(tmp_path / "hub")
    made = CliRunner().invoke(cli, ["build", "--root", str(machine), "--shard", "1/1", "-j", "1"])
    assert made.exit_code == 0, made.output
    assert "Built part 1/1 of the hub (8 entries, " in made.output
    assert f": {machine / '.kaifong'}\n" in made.output
    assert not (machine / "site").exists()
    put = CliRunner().invoke(cli, ["assemble", "--root", str(root), "-j", "1", str(machine)])
    assert put.exit_code == 0, put.output
    assert "Putting the shards together" in put.output
    assert "2 entries have no page" in put.output
    assert all_files(root / "site") == single
