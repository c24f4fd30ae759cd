"""A hub on the simulated GitHub, in which people give commands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from commanded_hub import CommandedHub
from server.running import Server


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[CommandedHub]:
    """The hub; what was not as GitHub describes it fails the test."""
    server = Server(tmp_path / "github")
    try:
        yield CommandedHub(server, tmp_path)
    finally:
        server.close()
    assert server.violations == []
