"""What the process that lays pages out does not need: it starts with each build, and each part of it once more."""

from __future__ import annotations

import subprocess
import sys

# Rooms that no layout asks for, and packages that take long to come up.
NEEDLESS = (
    "kaifong.community",
    "kaifong.entries",
    "kaifong.moderation",
    "kaifong.pages.site",
    "regex",
    "babel",
    "PIL",
)


def test_laying_out_brings_neither_members_nor_search_with_it() -> None:
    script = (
        "import sys; import kaifong.publishing.layout_process, kaifong.publishing.mkdocs_hooks; "
        f"print([one for one in {NEEDLESS!r} if one in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\n"
