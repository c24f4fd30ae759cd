"""The one place where the clock is read for its day: the command line and `mkdocs build` ask here."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path

from kaifong.entries.settings import Settings
from kaifong.errors import BuildError


def today(settings: Settings) -> date:
    """The hub's day: now in its own zone, or SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set.

    Raises:
        BuildError: SOURCE_DATE_EPOCH is no number, or one that no calendar reaches.
    """
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    try:
        moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
        return moment.astimezone(settings.zone).date()
    except (ValueError, OverflowError, OSError):
        raise BuildError(
            f"SOURCE_DATE_EPOCH is “{str(epoch)[:40]}”, which is no moment in seconds since 1970",
            mend="set it to a whole number, such as the output of `git log -1 --format=%ct`, or unset it",
        ) from None


def today_in(root: Path) -> date:
    """The day of the hub in a folder.

    Raises:
        KaifongError: hub.yml is missing or broken, or SOURCE_DATE_EPOCH is no moment.
    """
    from kaifong.entries.settings_reader import read_settings

    return today(read_settings(root))
