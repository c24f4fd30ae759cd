"""Whatever happened to what is kept, the next build gives the clean site, and says a line about it, not a hundred."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from random import Random

import pytest
from attacks import ATTACKS, Attack
from built_sites import Site, built_with, built_without, complaint, drawn
from compared import files_of
from living import Living
from living_hub import of_two_languages, write_hub

from kaifong.publishing.chart_drawing import Drawing

pytestmark = pytest.mark.build

STORY = "content/en/stories/moved.md"
# More of them where somebody has the time: KAIFONG_ATTACKS=20 makes each twenty times.
LONG = int(os.environ.get("KAIFONG_ATTACKS", "1"))


def edited(hub: Living) -> Living:
    """The hub with one more paragraph: so there is something to do, and all else is believed if it may be."""
    hub.write(STORY, hub.text(STORY) + "\nOne more line, and the page is another.\n")
    return hub


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Site]:
    """A hub that was built, and the clean site of it as it will be once it is edited."""
    patch = pytest.MonkeyPatch()
    patch.setattr(Drawing, "_drawn", drawn)
    folder = tmp_path_factory.mktemp("kept")
    hub = Living(write_hub(folder / "hub", of_two_languages()))
    assert built_with(hub).error == ""
    copy = Living(Path(shutil.copytree(hub.root, folder / "edited", symlinks=True)))
    wanted = built_without(edited(copy))
    patch.undo()
    assert wanted.error == ""
    return hub.root, wanted


@pytest.fixture
def hub(kept: tuple[Path, Site], monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Living:
    """A copy of the hub that was built, edited since."""
    monkeypatch.setattr(Drawing, "_drawn", drawn)
    return edited(Living(Path(shutil.copytree(kept[0], tmp_path / "hub", symlinks=True))))


# However much of it was damaged.
KEPT = 1


def lines_about_it(found: Site) -> list[str]:
    """What was said besides what every build says."""
    usual = ("Reading ", "Laying ", "Making ")
    return [line for line in found.said if not line.startswith(usual)]


@pytest.mark.parametrize("number", range(LONG))
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda one: one.__name__)
def test_attacks(hub: Living, kept: tuple[Path, Site], attack: Attack, number: int) -> None:
    attack(hub.root / ".kaifong", Random(number))
    found = built_with(hub)
    trouble = complaint(found, kept[1])
    assert not trouble, trouble
    assert len(lines_about_it(found)) <= KEPT


def test_damage_of_what_the_stage_remembers_is_said_once(hub: Living) -> None:
    """It is mended by the build that finds it, and an unchanged site does not repeat it for ever."""
    with closing(sqlite3.connect(hub.root / ".kaifong/cache/stage.sqlite")) as store, store:
        store.execute("UPDATE file SET data = '[]'")
    first = built_with(hub)
    assert first.built is not None
    assert [line for line in first.said if "stage.sqlite: " in line] == lines_about_it(first)
    assert len(lines_about_it(first)) == 1
    assert not [line for line in first.built.left_out if "damaged" in line]
    second = built_with(hub)
    assert second.built is not None
    assert second.built.unchanged
    assert second.said == []


def test_all_that_is_damaged_is_one_line(hub: Living, kept: tuple[Path, Site]) -> None:
    cache = hub.root / ".kaifong/cache"
    (cache / "stage.sqlite").unlink()  # or nobody would ask for what it remembers
    (cache / "site.record").write_bytes(b"{}")
    pictures = [one for one in (cache / "media").rglob("*") if one.is_file()]
    for one in pictures:
        one.write_bytes(one.read_bytes()[:-1] + b"?")
    found = built_with(hub)
    assert complaint(found, kept[1]) == ""
    (line,) = lines_about_it(found)
    assert "the record of the site (it is damaged)" in line
    assert f"{len(pictures)} picture" in line


def test_what_another_hub_kept(hub: Living, kept: tuple[Path, Site], tmp_path: Path) -> None:
    other = Living(write_hub(tmp_path / "other", of_two_languages()))
    for path in other.entries("stories"):
        other.write(path, other.text(path) + "\nIn another hub.\n")
    other.replace("hub.yml", "Living Hub", "Other Hub")
    assert built_with(other).error == ""
    shutil.rmtree(hub.root / ".kaifong")
    shutil.copytree(other.root / ".kaifong", hub.root / ".kaifong")
    found = built_with(hub)
    trouble = complaint(found, kept[1])
    assert not trouble, trouble
    assert len(lines_about_it(found)) <= KEPT


def test_a_stage_that_somebody_wrote_into(hub: Living, kept: tuple[Path, Site]) -> None:
    """What was written there is published by nobody, though every page is laid out again."""
    stage = hub.root / ".kaifong/stage"
    (stage / "en/reviews/a-bell/index.md").write_text('{"title": "mine"}\n\nmine')
    (stage / "ja/feed.xml").unlink()
    (stage / "ja/stories/mine").mkdir()
    (stage / "ja/stories/mine/index.md").write_text("mine")
    hub.replace("mkdocs.yml", "navigation.top", "navigation.top ")
    found = built_with(hub)
    trouble = complaint(found, kept[1])
    assert not trouble, trouble
    assert len(lines_about_it(found)) == 1


def test_folders_that_lead_elsewhere(hub: Living, kept: tuple[Path, Site], tmp_path: Path) -> None:
    """Git carries links: one in the place of a folder of ours leads nobody to somebody else's files."""
    top = hub.root / ".kaifong"
    folders = [one.relative_to(top) for one in sorted(top.rglob("*")) if one.is_dir()]
    for folder in (one for one in folders if (len(one.parts) < 3 and one.parts[0] != "stage") or len(one.parts) == 1):
        mine = tmp_path / f"mine-{folder.name}"
        (top / folder).rename(mine)
        (top / folder).symlink_to(mine)
        before = files_of(mine)
        found = built_with(hub)
        assert files_of(mine) == before, f"a build followed the link at {folder}"
        if found.error:
            assert "is a symbolic link" in found.error
        else:
            assert complaint(found, kept[1]) == "", folder
        if (top / folder).is_symlink():
            (top / folder).unlink()
            mine.rename(top / folder)
        else:
            shutil.rmtree(mine)
    assert complaint(built_with(hub), kept[1]) == ""
