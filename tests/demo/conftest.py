"""The demo hub as it is shipped, loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.entries.hub import Hub, load

ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The repository, which is the demo hub's root."""
    return ROOT


@pytest.fixture(scope="session")
def demo() -> Hub:
    """The demo hub."""
    return load(ROOT)
