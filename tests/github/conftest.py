"""What the tests of the GitHub room share: a simulated GitHub, held to GitHub's own description."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from server import Server


@pytest.fixture
def github(tmp_path: Path) -> Iterator[Server]:
    """A simulated GitHub; at the end nothing that was asked or answered may have broken GitHub's description."""
    server = Server(tmp_path / "github")
    yield server
    server.close()
    assert not server.violations, "\n".join(server.violations)
