"""`python -m kaifong.publishing.layout_process ROOT SITE_DIR JOBS STRICT`: MkDocs, in a process of its own.

So its memory ends with it, its logging and its `Abort` cannot reach ours, and it may fork: it has no threads.
One JSON line on standard output says how it ended: `{"ok": true}`, or `{"ok": false, "messages": […]}`.
"""

from __future__ import annotations

import json
import logging
import os
import sys
from pathlib import Path


class _Kept(logging.Handler):
    """Keeps what MkDocs logs from warnings up, once each."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: dict[str, int] = {}

    def emit(self, record: logging.LogRecord) -> None:
        """See logging.Handler."""
        self.messages.setdefault(record.getMessage(), record.levelno)


def main(root: Path, site_dir: Path, jobs: int, *, strict: bool) -> dict[str, object]:
    """Lays the stage out; gives how it ended. In a child that `shares` forked, it does not return."""
    from kaifong.publishing.generator import GENERATORS, generator, take

    take(generator(os.environ))
    from mkdocs.commands.build import build
    from mkdocs.exceptions import Abort, MkDocsException

    from kaifong.errors import KaifongError
    from kaifong.publishing.mkdocs_config import load_configuration

    kept = _Kept()
    for name in GENERATORS:
        logger = logging.getLogger(name)
        logger.addHandler(kept)
        logger.propagate = False
    try:
        build(load_configuration(root, site_dir, jobs=jobs, strict=strict))
    except (Abort, MkDocsException, KaifongError) as wrong:
        return {"ok": False, "messages": [*kept.messages, str(wrong)]}
    except OSError as wrong:
        return {
            "ok": False,
            "messages": list(kept.messages),
            "errno": wrong.errno,
            "file": wrong.filename and str(wrong.filename),
        }
    except Exception as wrong:  # noqa: BLE001 - templates and plugins raise what they like: said, never swallowed
        return {"ok": False, "messages": [*kept.messages, f"{type(wrong).__name__}: {wrong}"]}
    return {"ok": True, "messages": list(kept.messages)}


if __name__ == "__main__":
    result = main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), strict=sys.argv[4] == "strict")
    sys.stdout.write(json.dumps(result) + "\n")
