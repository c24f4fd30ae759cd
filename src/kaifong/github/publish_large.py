"""`publish-large`: the whole site made anew on several machines, which agree beforehand about day and records."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

from kaifong.entries.settings_reader import read_settings
from kaifong.errors import KaifongError
from kaifong.github.desk import Desk
from kaifong.github.publish import SITE, made_public
from kaifong.github.records_branch import lay_records_over, records_commit
from kaifong.moderation.shard import MOST, Shard
from kaifong.publishing.assemble import assemble
from kaifong.publishing.shard_build import build_shard
from kaifong.publishing.shard_mark import NAME

_COMMIT = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?\Z")


def plan(desk: Desk) -> None:
    """Says, as outputs, the shards there are, how many, the day, and the commit of the records.

    Raises:
        KaifongError: the number that was typed in is none, or hub.yml is broken.
    """
    asked = desk.environment.get("SHARDS", "").strip()
    if not re.fullmatch(r"[0-9]{1,3}", asked) or not 1 <= int(asked) <= MOST:
        raise KaifongError(
            f"“{asked[:20]}” is no number of shards",
            why=f"GitHub runs at most {MOST} jobs of a matrix",
            mend=f"type a number from 1 to {MOST}; four to sixteen are right for any hub",
        )
    desk.output("of", asked)
    desk.output("shards", json.dumps(list(range(1, int(asked) + 1))))
    desk.output("day", desk.today(read_settings(desk.root)).isoformat())
    desk.output("records", records_commit(desk.root) or "")


def publish_shard(desk: Desk) -> None:
    """Builds the part that the environment names, into `.kaifong`.

    Raises:
        KaifongError: it could not be built, or the environment names none.
    """
    number, of = desk.environment.get("SHARD", ""), desk.environment.get("OF", "")
    if not (number.isascii() and number.isdigit() and of.isascii() and of.isdigit() and 1 <= int(number) <= int(of)):
        raise _unplanned(f"part {number[:10]!r} of {of[:10]!r}")
    day, records = _agreed(desk)
    if records is not None:
        lay_records_over(desk.root, records, desk.root)
    made = build_shard(desk.root, day, Shard(int(number), int(of)), progress=desk.log)
    desk.tell(f"Part {number} of {of}: {made.entries:,} entries, {made.bytes / 1e6:,.0f} MB, {made.seconds:.0f} s.")


def publish_assembled(desk: Desk) -> None:
    """Puts all parts together into `site/`, and tells what changed since the last deployment.

    Raises:
        KaifongError: a part is missing or does not fit, or the site could not be built.
    """
    day, records = _agreed(desk)
    top = Path(desk.environment["SHARDS"])
    # Where there is one artifact alone, it may lie in the folder itself.
    folders = [top] if (top / NAME).is_file() else sorted(one for one in top.iterdir() if one.is_dir())
    made_public(desk, records, lambda: assemble(desk.root, folders, desk.root / SITE, day, progress=desk.log))


def _agreed(desk: Desk) -> tuple[date, str | None]:
    """The day and the records' commit that the plan says."""
    said, records = desk.environment.get("DAY", ""), desk.environment.get("RECORDS", "")
    if records and not _COMMIT.match(records):
        raise _unplanned(f"records {records[:50]!r}")
    try:
        return date.fromisoformat(said), records or None
    except ValueError:
        raise _unplanned(f"the day {said[:20]!r}") from None


def _unplanned(seen: str) -> KaifongError:
    return KaifongError(
        f"this step is told to build {seen}",
        mend="start the workflow publish-large anew: its first job says what the others build",
    )
