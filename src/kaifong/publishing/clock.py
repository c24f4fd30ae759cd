"""The one place where the clock is read for its day: the command line and `mkdocs build` ask here."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

from kaifong.entries.settings import Settings


def today(settings: Settings) -> date:
    """The hub's day: now in its own zone, or SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.astimezone(settings.zone).date()


def today_in(root: Path) -> date:
    """The day of the hub in a folder.

    Raises:
        KaifongError: hub.yml is missing or broken.
    """
    from kaifong.entries.settings_reader import read_settings

    return today(read_settings(root))
