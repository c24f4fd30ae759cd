"""`kaifong doctor --write`: mends what is a file, and keeps what its owner changed."""

from __future__ import annotations

from pathlib import Path


def mend(root: Path) -> list[str]:
    """Makes anew what is missing or older; gives the paths that were written or removed.

    Raises:
        KaifongError: the hub cannot be read, or something could not be written; nothing was changed then.
    """
    from kaifong.entries.hub import load
    from kaifong.entries.whole_file import write_whole
    from kaifong.publishing.clock import today_in
    from kaifong.setup.carrying_out import carry_out
    from kaifong.setup.made_signs import engine_files
    from kaifong.setup.renewing import VITAL, is_engine, upgrade_plan

    day = today_in(root)
    if is_engine(root):
        files = engine_files(root, load(root), day)
        for path, data in files.items():
            (root / path).parent.mkdir(parents=True, exist_ok=True)
            write_whole(root / path, data)
        return sorted(files)
    plan = upgrade_plan(root, day, restore=VITAL)
    carry_out(plan, root)
    return [one.path for one in plan.changes]
