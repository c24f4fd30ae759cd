"""The hub of these tests."""

from __future__ import annotations

from pathlib import Path

import pytest
from server import Server
from submitting_hub import SubmittingHub


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> SubmittingHub:
    """A hub to which people send forms."""
    return SubmittingHub(github, tmp_path)
