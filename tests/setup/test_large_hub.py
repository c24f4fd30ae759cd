"""The workflow that builds a very large hub on several machines: in a hub that asks for it, and from then on."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from kaifong.cli.main import cli
from kaifong.setup.carrying_out import carry_out
from kaifong.setup.copies import LARGE
from kaifong.setup.renewing import upgrade_plan
from kaifong.setup.scaffold import fresh_files, make
from kaifong.setup.upgrading import Step

DAY = date(2026, 11, 21)


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    make(tmp_path, fresh_files("Kai"))
    return tmp_path


def step(root: Path, *, large: bool = False) -> Step | None:
    """What an upgrade does to the workflow, and does it."""
    plan = upgrade_plan(root, DAY, large=large)
    carry_out(plan, root)
    return next((one.step for one in plan.items if one.path == LARGE), None)


def test_a_fresh_hub_has_none_and_an_upgrade_brings_none(hub: Path) -> None:
    assert not (hub / LARGE).exists()
    assert step(hub) is None
    assert not (hub / LARGE).exists()


def test_who_asks_for_it_gets_it_and_keeps_it(hub: Path) -> None:
    assert step(hub, large=True) is Step.ADD
    assert "kaifong.txt" in (hub / LARGE).read_text("utf-8")
    assert step(hub) is Step.SAME
    (hub / LARGE).unlink()
    assert step(hub) is Step.GONE
    assert not (hub / LARGE).exists()


def test_one_that_was_put_there_by_hand_is_the_owners(hub: Path) -> None:
    (hub / LARGE).write_text("name: mine\n", "utf-8")
    assert step(hub) is Step.KEEP
    assert (hub / LARGE).read_text("utf-8") == "name: mine\n"


def test_the_command_line_offers_it_with_an_upgrade_alone(hub: Path) -> None:
    run = CliRunner()
    assert run.invoke(cli, ["init", "--upgrade", "--large", "--root", str(hub)]).exit_code == 0
    assert (hub / LARGE).is_file()
    assert "--large goes with --upgrade" in run.invoke(cli, ["init", "--large", "--root", str(hub / "new")]).output
