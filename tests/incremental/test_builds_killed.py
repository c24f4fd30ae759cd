"""A build that is killed leaves whole pages, and the next one makes of them what a clean build makes."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from built_sites import built_without
from compared import differences, files_of
from living import Living
from living_hub import of_two_languages, write_hub

pytestmark = pytest.mark.build

DYING = Path(__file__).with_name("dying_build.py")
# Midnight in Hong Kong, as the hub's day begins (`living.DAY`).
ENVIRONMENT = os.environ | {"SOURCE_DATE_EPOCH": "1795190400"}
# Where on its way a build is killed: few times while it makes, more often while it puts in place.
PLACES = (0.05, 0.3, 0.5, 0.65, 0.75, 0.85, 0.9, 0.94, 0.97, 0.99)
# More of them where somebody has the time: KAIFONG_KILLS=300 takes about half an hour.
LONG = int(os.environ.get("KAIFONG_KILLS", "0"))


@dataclass
class Killed:
    """A hub that is two hubs by turns, and the clean site of each."""

    hub: Living
    turn: int
    wanted: tuple[dict[str, bytes], dict[str, bytes]]

    def other(self) -> None:
        """The hub becomes the other one."""
        self.turn = 1 - self.turn
        _become(self.hub, self.turn)

    def build(self, step: int) -> int:
        """Builds until the step; gives the exit code, negative where it was killed."""
        command = [sys.executable, str(DYING), str(self.hub.root), str(step), str(self.count)]
        done = subprocess.run(
            command, env=ENVIRONMENT, capture_output=True, text=True, check=False, start_new_session=True
        )
        assert done.returncode in (0, -9), done.stderr
        return done.returncode

    @property
    def count(self) -> Path:
        """Where a build that ends says how many steps it took."""
        return self.hub.root.with_name("count")

    def torn(self) -> list[str]:
        """What of the site is neither the one hub's nor the other's, or is missing though both have it."""
        found = files_of(self.hub.root / "site")
        one, other = self.wanted
        odd = [path for path, data in found.items() if data not in (one.get(path), other.get(path))]
        return [*odd, *(path for path in one.keys() & other.keys() if path not in found)]


def _become(hub: Living, turn: int) -> None:
    """Every page differs between the two, and some are in one alone."""
    hub.replace("hub.yml", *(("Living Hub", "Renamed Hub") if turn else ("Renamed Hub", "Living Hub")))
    ways = (
        ("content/en/stories/moved", "content/en/stories/went"),
        ("content/ja/reviews/a-bell", "content/ja/reviews/bell"),
    )
    for way in ways:
        old, new = (f"{one}.md" for one in (way if turn else reversed(way)))
        if (hub.root / old).exists():
            hub.move(old, new)


@pytest.fixture(scope="module")
def killed(tmp_path_factory: pytest.TempPathFactory) -> Killed:
    """The first hub, built to its end, and both clean sites."""
    hub = Living(write_hub(tmp_path_factory.mktemp("killed") / "hub", of_two_languages()))
    clean = []
    for turn in (1, 0):
        _become(hub, turn)
        clean.append(built_without(hub))
        assert not clean[-1].error, clean[-1].error
    found = Killed(hub, 0, (clean[1].files, clean[0].files))
    assert found.build(0) == 0
    assert differences(files_of(hub.root / "site"), found.wanted[0]) == []
    return found


def _counted(killed: Killed) -> int:
    """Has the hub become the other one, builds it to its end, and gives the number of steps."""
    killed.other()
    assert killed.build(0) == 0
    assert differences(files_of(killed.hub.root / "site"), killed.wanted[killed.turn]) == []
    return int(killed.count.read_text())


def test_a_build_that_is_killed_anywhere(killed: Killed) -> None:
    steps = min(_counted(killed), _counted(killed))
    pick = Random(6)
    places = [pick.random() ** 0.4 for _ in range(LONG)] or PLACES
    deaths = 0
    for number, place in enumerate(places):
        if number % 3 == 0:  # now and then a killed build is followed by one of the same hub, and goes on
            killed.other()
        step = max(1, int(steps * place) + pick.randrange(-9, 10))
        died = killed.build(step) < 0
        if not died:  # it went on from where the last one was killed, and had less to do: the other hub has it all
            assert differences(files_of(killed.hub.root / "site"), killed.wanted[killed.turn]) == []
            killed.other()
            died = killed.build(step) < 0
        deaths += died
        assert killed.torn() == [], f"after a kill at step {step} of some {steps}"
    assert deaths * 2 > len(places), "most of the builds were killed before they ended"
    assert killed.build(0) == 0
    assert differences(files_of(killed.hub.root / "site"), killed.wanted[killed.turn]) == []
    kept = {one.name for one in (killed.hub.root / ".kaifong").iterdir()}
    assert not [one for one in kept if one.startswith("build-")], "what killed builds left is cleared away"
