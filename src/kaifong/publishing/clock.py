"""The day, for whoever types `mkdocs build`; the command line takes it in `cli/root_option.py`, in the same way."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path


def today_in(root: Path) -> date:
    """The hub's day: now in its own zone, or SOURCE_DATE_EPOCH (reproducible-builds.org) where that is set.

    Raises:
        KaifongError: hub.yml is missing or broken.
    """
    from kaifong.entries.hub import load

    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(epoch), UTC) if epoch else datetime.now(UTC)
    return moment.astimezone(load(root).settings.zone).date()
