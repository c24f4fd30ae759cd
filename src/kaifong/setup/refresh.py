"""`python -m kaifong.setup.refresh`: copies this repository's files into the starter of fresh hubs."""

from __future__ import annotations

import sys
from pathlib import Path

from kaifong.setup import copies
from kaifong.setup.hub_workflows import for_hub


def wanted(root: Path) -> dict[str, bytes]:
    """What the starter's copies have to be, by their names in a hub."""
    files = {name: copies.starter_data((root / name).read_bytes()) for name in copies.copied(root)}
    made = {name: for_hub((root / name).read_text(encoding="utf-8")).encode() for name in copies.workflows(root)}
    return files | made


def leftovers(root: Path) -> list[Path]:
    """Copies of scripts and workflows that this repository does not have any more."""
    kept = {copies.starter_path(name) for name in wanted(root)}
    folders = (copies.starter_path(copies.SCRIPTS), copies.starter_path(copies.WORKFLOWS))
    return sorted(path for folder in folders for path in folder.glob("*") if path not in kept)


def refresh(root: Path) -> list[str]:
    """Makes the starter's copies equal to the files below `root`; gives the names of those that were not."""
    changed = []
    for name, data in wanted(root).items():
        path = copies.starter_path(name)
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            changed.append(name)
    for path in leftovers(root):
        path.unlink()
        changed.append(copies.starter_name(path))
    return changed


if __name__ == "__main__":
    repository = Path(__file__).resolve().parents[3]
    for one in refresh(repository):
        sys.stdout.write(f"copied {one}\n")
