"""A folder that `kaifong check` is run in, and the surroundings of every run."""

from __future__ import annotations

import os
from pathlib import Path

# Nothing of the caller's own Git settings, and the same day every time.
ENVIRONMENT = {
    "PATH": os.environ["PATH"],
    "HOME": "/nonexistent",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "SOURCE_DATE_EPOCH": "1795219200",
    "LC_ALL": "C.UTF-8",
}


def write(root: Path, path: str, text: str) -> None:
    """Writes a file, folders included."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, encoding="utf-8")
