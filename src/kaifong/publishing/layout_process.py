"""`python -m kaifong.publishing.layout_process ROOT SITE_DIR JOBS STRICT [EMPTY]`: MkDocs, in a process of its own.

So its memory ends with it, its logging and its `Abort` cannot reach ours, and it may fork: it has no threads. With
EMPTY, a folder without anything in it, it gets itself ready and lays out what one line on standard input asks for
(see layout_order.py); else all that is staged.
One JSON line on standard output says how it ended: `{"ok": true, …}`, or `{"ok": false, "messages": […]}`.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

from kaifong.publishing.cycles import SELDOM


def main(root: Path, site_dir: Path, jobs: int, *, strict: bool, empty: Path | None = None) -> dict[str, object]:
    """Lays the stage out; gives how it ended. In a child that `shares` forked, it does not return."""
    from kaifong.publishing.generator import GENERATORS, generator, take

    take(generator(os.environ))
    from mkdocs.commands.build import build
    from mkdocs.exceptions import Abort, MkDocsException

    from kaifong.errors import KaifongError
    from kaifong.publishing import layout_order, layout_warnings, shares
    from kaifong.publishing.freshness import STAGE
    from kaifong.publishing.mkdocs_config import load_configuration

    gc.set_threshold(*SELDOM)
    shares.end_with_parent()
    kept = layout_warnings.listen(GENERATORS)
    whole = True
    try:
        config = load_configuration(root, site_dir, jobs=jobs, strict=strict)
        whole = empty is None or not layout_order.alone(config)
        if not whole:
            # MkDocs finds no page: all that there are come with the order.
            config.docs_dir = str(empty)
            layout_order.expect(root / STAGE)
        elif empty is not None:
            layout_order.wait()
        build(config)
    except (Abort, MkDocsException, KaifongError) as wrong:
        return {"ok": False, "messages": [*kept.messages(), str(wrong)]}
    except OSError as wrong:
        return {
            "ok": False,
            "messages": kept.messages(),
            "errno": wrong.errno,
            "file": wrong.filename and str(wrong.filename),
        }
    except Exception as wrong:  # noqa: BLE001 - templates and plugins raise what they like: said, never swallowed
        return {"ok": False, "messages": [*kept.messages(), f"{type(wrong).__name__}: {wrong}"]}
    return {"ok": True, "warnings": list(kept.told), "whole": whole}


if __name__ == "__main__":
    result = main(
        *(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])),
        strict=sys.argv[4] == "strict",
        empty=Path(sys.argv[5]) if len(sys.argv) > 5 else None,
    )
    sys.stdout.write(json.dumps(result) + "\n")
