"""`python -m kaifong.setup.refresh`: copies this repository's files into the starter of fresh hubs."""

from __future__ import annotations

import sys
from pathlib import Path

from kaifong.setup.copies import PROSE, STARTER, copied, starter_name, starter_path


def refresh(root: Path) -> list[str]:
    """Makes the starter's copies equal to the files below `root`; gives the names of those that were not."""
    wanted = copied(root)
    changed = []
    for name, data in wanted.items():
        path = starter_path(name)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            changed.append(name)
    for path in sorted((STARTER / PROSE).rglob("*")):
        if path.is_file() and starter_name(path) not in wanted:
            path.unlink()
            changed.append(starter_name(path))
    return changed


if __name__ == "__main__":
    repository = Path(__file__).resolve().parents[3]
    for one in refresh(repository):
        sys.stdout.write(f"copied {one}\n")
