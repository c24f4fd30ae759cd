"""A hub on disk, and what the default builder made of it."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class BuiltHub:
    """A hub's folder, and the site that MkDocs and Material made of it."""

    folder: Path
    site: Path

    def copied(self, to: Path) -> Path:
        """The hub as it is in Git: nothing of an earlier build comes along."""
        shutil.copytree(self.folder, to, ignore=shutil.ignore_patterns(".kaifong", "__pycache__"))
        (to / ".kaifong/stage").mkdir(parents=True)
        return to

    def staged(self, to: Path) -> Path:
        """The hub's configuration, hook and finished stage, for a builder that needs nothing of Kaifong."""
        shutil.copytree(self.folder / ".kaifong/stage", to / ".kaifong/stage")
        shutil.copytree(self.folder / "hooks", to / "hooks")
        shutil.copy(self.folder / "mkdocs.yml", to)
        return to
