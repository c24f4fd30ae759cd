"""The demo hub as it is shipped, with a story of everything and a tombstone more, built into a folder."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

from kaifong.publishing.build import build

REPOSITORY = Path(__file__).parents[2]
MORE = Path(__file__).parent / "more"
# The day on which the demo hub was last written in.
DAY = date(2026, 11, 21)


def demo_site(folder: Path) -> Path:
    """Builds it below `folder`, outside the working copy; gives the site's folder."""
    hub = folder / "hub"
    hub.mkdir()
    shutil.copy(REPOSITORY / "hub.yml", hub)
    for name in ("content", "guidelines", "records"):
        shutil.copytree(REPOSITORY / name, hub / name)
    shutil.copytree(MORE, hub, dirs_exist_ok=True)
    built = build(hub, folder / "site", DAY, 1)
    assert not built.broken, built.broken
    return built.site
