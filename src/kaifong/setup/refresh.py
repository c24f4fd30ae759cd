"""`python -m kaifong.setup.refresh`: copies this repository's files into the starter of fresh hubs."""

from __future__ import annotations

import sys
from pathlib import Path

from kaifong.setup.copies import COPIED, starter_path


def refresh(root: Path) -> list[str]:
    """Makes the starter's copies equal to the files below `root`; gives the names of those that were not."""
    changed = []
    for name in COPIED:
        data, path = (root / name).read_bytes(), starter_path(name)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            changed.append(name)
    return changed


if __name__ == "__main__":
    repository = Path(__file__).resolve().parents[3]
    for one in refresh(repository):
        sys.stdout.write(f"copied {one}\n")
