"""What leaderboards cost: points, all boards' pages and the ring report of a made hub, in seconds of one core.

    python benchmarks/boards.py --entries 10000 --members 1000

The hub is in memory and its bodies are not rendered: only what recognition adds to a build is measured. Every entry
has an author; one in three is an answer with an asker and an accepted answer, one in five belongs to a group.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kaifong.community.given_credits import credit_graph
from kaifong.community.points import Ledger
from kaifong.community.recognition_reader import read_recognition
from kaifong.community.rings import rings
from kaifong.community.tiers import tier_of
from kaifong.entries.hub import Hub
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.pages import boards, featured, group_boards, rule_changes
from kaifong.pages.addresses import fixed_addresses
from kaifong.pages.bodies import Body
from kaifong.pages.site import Site
from kaifong.testing import make_hub
from make_hub import GUIDELINES

FIRST = date(2022, 1, 1)
DAYS = 1700
GROUPS = 30
BODY = Body("<p>Words.</p>", (), "Words.", "Words.")


def made(entries: int, members: int) -> Hub:
    """The hub; nothing in it is drawn by chance."""
    files: dict[str, str] = {"guidelines/recognition.yml": (GUIDELINES / "recognition.yml").read_text("utf-8")}
    for at in range(members):
        files[f"content/members/rider-{at}.md"] = f"---\nname: Rider {at}\ngithub_id: {at + 1}\n---\n\nRides.\n"
    for at in range(GROUPS):
        files[f"content/groups/group-{at}.md"] = f"---\ntitle: Group {at}\nlanguage: en\n---\n\nWe.\n"
    merges = []
    for at in range(entries):
        author, language = at * 7 % members, ("en", "ja", "zh-Hant", "zh-Hans")[at % 4]
        front = f"title: Entry {at}\nauthor: rider-{author}\n"
        if at % 5 == 0:
            front += f"groups: [group-{at % GROUPS}]\n"
        if at % 3 == 0:
            path = f"content/{language}/answers/e{at}.md"
            front += f"asked_by: rider-{at * 3 % members}\nasked_at: https://github.com/x/y/discussions/1\n"
            body = f"Detail.\n\n## Answer by @rider-{at * 11 % members} {{#accepted}}\n\nGrease it.\n"
        else:
            path, body = f"content/{language}/stories/e{at}.md", "Words.\n"
        files[path] = f"---\n{front}---\n\n{body}"
        moment = datetime(FIRST.year, 1, 1, 4, tzinfo=UTC) + timedelta(days=at * DAYS // entries)
        paths = (MergedPath(path, Action.ADDED),)
        merges.append(
            Merge(at + 1, author + 1, f"rider-{author}", "rider-0", moment, paths, f"records/merges/{at}.json")
        )
    return replace(make_hub(files), history=History(Source.RECORDS, tuple(merges)))


def main() -> None:
    """Measures, and prints one line each."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--entries", type=int, default=10_000)
    parser.add_argument("--members", type=int, default=1_000)
    asked = parser.parse_args()
    hub = made(asked.entries, asked.members)
    now = FIRST + timedelta(days=DAYS)
    for entry in hub.entries.values():
        assert entry.publishable, entry.problems  # parsed before the clock runs: every page needs that anyway
    site = Site(hub, now, dict.fromkeys(hub.entries, BODY), {}, fixed_addresses(hub.settings))
    ledger = Ledger(hub, read_recognition(hub), now)
    told("points", lambda: len(ledger.points))
    told("people met", lambda: len(ledger.met))
    told("tiers of all members", lambda: [tier_of(ledger, key) for key in hub.members])
    told("points and people met, for the site", lambda: (site.ledger.points, site.ledger.met))
    for language in site.languages:
        site.words(language).text("pages-boards-lead")  # the catalogues are read for every other page too
    told("pages of boards", lambda: list(boards.pages(site)))
    told("pages of groups", lambda: list(group_boards.pages(site)))
    told("the other two", lambda: [*rule_changes.pages(site), *featured.pages(site)])
    told("ring report", lambda: rings(credit_graph(ledger)))


def told(what: str, work: Callable[[], object]) -> None:
    """How many seconds of a core some work took."""
    began = time.process_time()
    found = work()
    size = f", {len(found):,} of them" if isinstance(found, list | tuple) else ""
    print(f"{what}: {time.process_time() - began:.2f} s{size}")


if __name__ == "__main__":
    main()
