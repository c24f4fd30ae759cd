"""Builds that meet: two at once, and one while files are being saved. None harms the other, and the next is clean."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from random import Random

import edits_of_bodies as bodies
import edits_of_files as files
import edits_of_front as front
import pytest
from built_sites import built_without
from compared import differences, files_of
from every_edit import make
from living import Living
from living_hub import of_two_languages, write_hub

pytestmark = pytest.mark.build

KAIFONG = [sys.executable, "-c", "from kaifong.cli.main import main; main()"]
# Midnight in Hong Kong, as the hub's day begins (`living.DAY`).
ENVIRONMENT = os.environ | {"SOURCE_DATE_EPOCH": "1795190400"}
# What somebody at a desk does while a build runs: no edit that breaks the whole hub.
SAVES = (bodies.first_paragraph, bodies.picture, front.field, files.comes, files.goes, files.renamed, files.swapped)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Living:
    """A hub, built once."""
    found = Living(write_hub(tmp_path_factory.mktemp("beside") / "hub", of_two_languages()))
    assert ended(begun(found)) == 0
    return found


def begun(hub: Living) -> subprocess.Popen[str]:
    """A build that runs."""
    command = [*KAIFONG, "build", "--root", str(hub.root), "--quiet"]
    return subprocess.Popen(command, env=ENVIRONMENT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True)


def ended(process: subprocess.Popen[str], refusal: str = "another build of this hub is running") -> int:
    """Its exit code, once it has ended; there is one reason to refuse."""
    _, said = process.communicate()
    assert process.returncode == 0 or refusal in said, said
    assert "Traceback" not in said
    return process.returncode


def clean(hub: Living) -> list[str]:
    """What of the site differs from a clean build's."""
    wanted = built_without(hub)
    assert not wanted.error
    return differences(files_of(hub.root / "site"), wanted.files)


def test_two_at_once(hub: Living) -> None:
    make(hub, [(bodies.first_paragraph, 1), (files.comes, 2)])
    both = [begun(hub), begun(hub)]
    assert min(map(ended, both)) == 0, "one of them built"
    assert clean(hub) == []


def test_two_hubs_at_once(hub: Living, tmp_path: Path) -> None:
    """Nothing of a build lies where another hub's could find it."""
    other = Living(write_hub(tmp_path / "other", of_two_languages()))
    other.replace("hub.yml", "Living Hub", "Other Hub")
    make(hub, [(bodies.first_paragraph, 3)])
    both = [begun(hub), begun(other)]
    assert [ended(one) for one in both] == [0, 0]
    assert clean(other) == []
    assert clean(hub) == []


def test_files_are_saved_while_it_builds(hub: Living) -> None:
    """What one build sees of them is its luck, and one that cannot keep up says so; the next sees all."""
    before = files_of(hub.root / "site")
    pick = Random(6)
    process = begun(hub)
    saved = 0
    while process.poll() is None and saved < 400:
        make(hub, [(pick.choice(SAVES), pick.randrange(999))])
        saved += 1
        try:
            process.wait(timeout=0.05)  # at such a pace even quick hands save
        except subprocess.TimeoutExpired:
            continue
    if ended(process, refusal="files of this hub go while they are read") != 0:
        assert files_of(hub.root / "site") == before
    assert saved > 1
    assert ended(begun(hub)) == 0
    trouble = clean(hub)
    assert trouble == [], f"after\n{hub}\n{trouble}"
