"""Heavy libraries load when something is rendered, not before: `kaifong --help` has to start in 0.3 s."""

from __future__ import annotations

import subprocess
import sys


def test_importing_the_room_loads_no_parser() -> None:
    script = (
        "import sys, kaifong.rendering.render, kaifong.rendering.limited, kaifong.rendering.links\n"
        "print([name for name in ('markdown', 'pymdownx', 'pygments', 'nh3') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "[]"
