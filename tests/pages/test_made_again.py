"""What a staging makes again after an edit: what shows the change, and no other profile, board, feed or figure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

import pytest
from tests.pages.made_people import NOW, RULES, entry, member

from kaifong.community.recognition import RECOGNITION
from kaifong.pages.memory import DoneHere, Memory
from kaifong.pages.stage import stage
from kaifong.testing import make_hub

ANNA, BO = "members/anna/", "members/bo/"
FILES = {
    RECOGNITION: RULES,
    "guidelines/en/respect.md": entry(title="Respect"),
    "content/members/anna.md": member("Anna"),
    "content/members/bo.md": member("Bo"),
    "content/groups/riders.md": entry(title="Riders"),
    "content/en/stories/hers.md": entry(title="Hers", author="anna", date="2024-05-01", tags="[tea]"),
    "content/en/stories/his.md": entry(title="His", author="bo", date="2024-04-01"),
    **{f"content/ja/stories/s{at}.md": entry(title=f"S {at}", date="2024-03-01") for at in range(3)},
}
# Of what no post is shown on, nothing is made again whatever becomes of posts.
ELSEWHERE = {
    "index.md",
    *(f"{tag}/{one}/index.md" for tag in ("en", "ja") for one in ("guidelines", "privacy", "search", "members")),
    *(f"{tag}/{one}/index.md" for tag in ("en", "ja") for one in ("members/interests", "badges", "leaderboards")),
    *(f"{tag}/{one}/index.md" for tag in ("en", "ja") for one in ("leaderboards/all-time", "heard", "transparency")),
    "groups/riders/index.md",
    "groups/riders/feed.xml",
    "404.html",
    *(f"{BO}{one}" for one in ("index.md", "card.svg", "feed.xml", "feed.json")),
}


def staged(out: Path, files: Mapping[str, str], memory: Memory, now: date) -> Memory:
    """Stages these files; gives what the next staging will remember."""
    stage(make_hub(files), now, out, memory=memory)
    kept = {name: one for name in memory.kept if (one := memory.done.get(name)) is not None}
    return Memory(
        memory.files, DoneHere({**kept, **memory.fresh}), memory.known, memory.history, memory.day, memory.bodies
    )


def made_again(folder: Path, edited: Mapping[str, str], now: date = NOW) -> set[str]:
    """The staged files that a staging makes of the edited hub, after one of the hub; all is as in a clean one."""
    memory = staged(folder / "out", FILES, Memory(), NOW)
    staged(folder / "out", edited, memory, now)
    staged(folder / "clean", edited, Memory(), now)
    assert not {path for path in ELSEWHERE if not (folder / "clean" / path).is_file()}
    files = {path.relative_to(folder / "clean") for path in (folder / "clean").rglob("*")}
    assert files == {path.relative_to(folder / "out") for path in (folder / "out").rglob("*")}
    for path in files:
        if (folder / "out" / path).is_file():
            assert (folder / "out" / path).read_bytes() == (folder / "clean" / path).read_bytes(), path
    alone = {name: done for name, done in memory.fresh.items() if name.startswith(("later:", "page:"))}
    return {path for done in alone.values() for path in done.outputs}


def titled(files: dict[str, str]) -> None:
    files["content/en/stories/hers.md"] = files["content/en/stories/hers.md"].replace("Hers", "All hers")


def added(files: dict[str, str]) -> None:
    files["content/en/stories/new.md"] = entry(title="New", author="anna", date="2024-06-01", tags="[tea]")


def removed(files: dict[str, str]) -> None:
    del files["content/en/stories/hers.md"]


EDITS: Mapping[str, Callable[[dict[str, str]], None]] = {"titled": titled, "added": added, "removed": removed}


@pytest.mark.parametrize("name", EDITS)
def test_a_post_changes_what_shows_it_and_nothing_else(tmp_path: Path, name: str) -> None:
    edited = dict(FILES)
    EDITS[name](edited)
    made = made_again(tmp_path, edited)
    shows = {"en/index.md", "en/stories/index.md", "en/stories/feed.xml", "en/feed.json"}
    shows |= {f"{ANNA}index.md", f"{ANNA}feed.xml"}
    assert shows <= made
    assert not made & ELSEWHERE
    assert not {path for path in made if path.startswith("ja/stories/")}


def test_a_member_s_name_changes_whatever_names_them(tmp_path: Path) -> None:
    edited = FILES | {"content/members/bo.md": member("Bo Derek")}
    made = made_again(tmp_path, edited)
    assert {f"{BO}index.md", f"{BO}card.svg", "en/members/index.md", "en/stories/his/index.md"} <= made
    assert f"{ANNA}index.md" not in made


def test_another_rule_changes_the_rules_alone(tmp_path: Path) -> None:
    made = made_again(tmp_path, FILES | {"guidelines/en/respect.md": entry(title="Be kind")})
    assert "en/guidelines/index.md" in made
    assert not {path for path in made if path.startswith(("members/", "groups/", "en/stories/"))}


def test_nothing_but_another_day_changes_no_profile(tmp_path: Path) -> None:
    made = made_again(tmp_path, FILES, date(2026, 11, 22))
    assert not made & {path for path in ELSEWHERE if "transparency" not in path}
