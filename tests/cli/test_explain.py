"""`kaifong explain`, run as a person runs it, in real repositories."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

RULES = """\
schema: kaifong.recognition/1
points: {story.author: 10}
rules: {daily_cap: 40}
badges:
  - {id: first-words, name: First words, about: The first entry was merged., counts: [story.author], at_least: 1}
trust:
  - {id: neighbour, name: Neighbour, points: 20, weeks: 2}
  - {id: regular, name: Regular, points: 80, weeks: 6}
"""
STORY = "---\ntitle: {title}\nauthor: {author}\n---\n\nWords.\n"
ENVIRONMENT = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "SOURCE_DATE_EPOCH": "1795219200",  # 2026-11-21, noon in Hong Kong less four hours
    "PYTHONIOENCODING": "utf-8",
}


def git(root: Path, *arguments: str, day: str = "2026-03-02") -> None:
    """Runs Git as GitHub would have merged on that day."""
    when = {"GIT_AUTHOR_DATE": f"{day}T04:00:00Z", "GIT_COMMITTER_DATE": f"{day}T04:00:00Z"}
    who = {
        f"GIT_{part}_{what}": value
        for part in ("AUTHOR", "COMMITTER")
        for what, value in (("NAME", "Mei"), ("EMAIL", "m@x.example"))
    }
    subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=root,
        env=ENVIRONMENT | when | who,
        check=True,
        capture_output=True,
    )


def write(root: Path, path: str, text: str) -> None:
    """Writes a file, folders included."""
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_text(text, "utf-8")


def kaifong(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs the command."""
    script = "from kaifong.cli.main import main; main()"
    return subprocess.run(
        [sys.executable, "-c", script, *arguments, "--root", str(root)],
        env=ENVIRONMENT | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A hub with two members, one of them hidden, and three stories; not in Git, without records."""
    root = tmp_path / "hub"
    write(
        root,
        "hub.yml",
        "name: Test\nlanguages: [{tag: en, name: English}, {tag: ja, name: 日本語}]\ntimezone: Asia/Hong_Kong\n",
    )
    write(root, "guidelines/recognition.yml", RULES)
    write(root, "content/members/mei.md", "---\nname: 美\ngithub_id: 101\nlogin: mei-rides\n---\n")
    write(root, "content/members/shy.md", "---\nname: Shy\ngithub_id: 103\nvisibility: hidden\n---\n")
    write(root, "content/en/stories/one.md", STORY.format(title="One", author="mei"))
    write(root, "content/en/stories/two.md", STORY.format(title="Two", author="mei-rides"))
    write(root, "content/en/stories/three.md", STORY.format(title="Three", author="shy"))
    return root


def record(root: Path, number: int, day: str, *paths: str, submitter: tuple[int, str] = (101, "mei-rides")) -> None:
    """Writes a merge record."""
    told = {
        "schema": "kaifong.merge/1",
        "pull_request": number,
        "submitter": {"id": submitter[0], "login": submitter[1]},
        "merged_at": f"{day}T04:00:00Z",
        "paths": [{"path": path, "change": "added"} for path in paths],
    }
    write(root, f"records/merges/{number}.json", json.dumps(told))


@pytest.fixture
def recorded(hub: Path) -> Path:
    """The hub with merge records."""
    record(hub, 1, "2026-08-02", "content/en/stories/one.md")
    record(hub, 2, "2026-11-02", "content/en/stories/two.md")
    record(hub, 3, "2026-11-03", "content/en/stories/three.md", submitter=(103, "shy"))
    return hub


def test_each_point_is_printed_with_its_entry_and_merge(recorded: Path) -> None:
    done = kaifong(recorded, "explain", "@mei")
    assert done.returncode == 0, done.stderr
    assert done.stdout == (
        "美 (@mei)\n"
        "Season 2026Q4: 10 points (rank 1)\n"
        "All time: 20 points (rank 1)\n"
        "Trust: Neighbour\n"
        "For “Regular” it takes 60 more points and 4 more weeks.\n"
        "\n"
        "Points, oldest first\n"
        "  2026-08-02   +10  author: “One” (content/en/stories/one.md)\n"
        "                    pull request #1, records/merges/1.json\n"
        "  2026-11-02   +10  author: “Two” (content/en/stories/two.md)\n"
        "                    pull request #2, records/merges/2.json\n"
        "  Season 2026Q3: 10 points\n"
        "  Season 2026Q4: 10 points\n"
        "\n"
        "Badges\n"
        "  First words: The first entry was merged. Earned on 2 August 2026 by:\n"
        "    2026-08-02  author: “One” (content/en/stories/one.md); pull request #1, records/merges/1.json\n"
    )


@pytest.mark.parametrize("name", ["mei", "@mei-rides", "MEI-RIDES", "美"])
def test_a_member_is_found_by_slug_login_and_name(recorded: Path, name: str) -> None:
    done = kaifong(recorded, "explain", name)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("美 (@mei)\n")


def test_one_season(recorded: Path) -> None:
    done = kaifong(recorded, "explain", "mei", "--season", "2026Q3")
    assert "“One”" in done.stdout
    assert "“Two” (content/en/stories/two.md)\n                    pull" not in done.stdout
    none = kaifong(recorded, "explain", "mei", "--season", "2020Q1")
    assert "Nothing of theirs in this season" in none.stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--season", "2026Q5"), "write it like 2026Q3"),
        (("--language", "fr"), "this hub has no language “fr”; it has en, ja"),
        (("--kind", "stroy"), "there is no kind “stroy”"),
        (("--lang", "xx"), "there are no messages in 'xx'"),
    ],
)
def test_wrong_usage_says_what_there_is(recorded: Path, arguments: tuple[str, ...], said: str) -> None:
    done = kaifong(recorded, "explain", "mei", *arguments)
    assert done.returncode == 2
    assert said in done.stderr


@pytest.mark.parametrize(
    ("tag", "words"),
    [("zh-Hant", "累計：20 分（第 1 名）"), ("zh-Hans", "累计：20 分（第 1 名）"), ("ja", "通算：20ポイント（1位）")],
)
def test_it_speaks_the_readers_language(recorded: Path, tag: str, words: str) -> None:
    done = kaifong(recorded, "explain", "mei", "--lang", tag)
    assert done.returncode == 0, done.stderr
    assert words in done.stdout


def test_json_has_the_same_numbers(recorded: Path) -> None:
    told = json.loads(kaifong(recorded, "explain", "mei", "--format", "json").stdout)
    assert told["schema"] == "kaifong.account/1"
    assert (told["member"], told["total"], told["rank"], told["season"], told["season_rank"]) == (
        "mei",
        20,
        1,
        "2026Q4",
        1,
    )
    assert told["seasons"] == {"2026Q4": 10, "2026Q3": 10}
    assert [(one["entry"], one["points"], one["pull_request"]) for one in told["points"]] == [
        ("content/en/stories/one.md", 10, 1),
        ("content/en/stories/two.md", 10, 2),
    ]
    assert told["history"] == {"source": "records", "shortfall": None, "errors": []}


def test_a_hidden_member_may_look_at_their_own_points(recorded: Path) -> None:
    done = kaifong(recorded, "explain", "shy")
    assert "Hidden from every board" in done.stdout
    assert "All time: 10 points\n" in done.stdout


def test_an_unknown_name_brings_the_nearest(recorded: Path) -> None:
    done = kaifong(recorded, "explain", "@mie")
    assert done.returncode == 1
    assert "nobody here is called “@mie”" in done.stderr
    assert "did you mean @mei?" in done.stderr


def test_without_git_or_records_it_says_how_to_get_them(hub: Path) -> None:
    done = kaifong(hub, "explain", "mei")
    assert done.returncode == 0, done.stderr
    assert "All time: 0 points" in done.stdout
    assert "There are neither merge records nor a Git history here" in done.stdout
    assert "content/en/stories/one.md: the history does not know the file" in done.stdout


def test_git_alone_is_weaker_evidence(hub: Path) -> None:
    git(hub, "init", "-q")
    git(hub, "add", "-A")
    git(hub, "commit", "-q", "-m", "Start (#7)")
    done = kaifong(hub, "explain", "mei")
    assert "pull request #7, commit " in done.stdout
    assert "10 × 0.5; halved" in done.stdout
    assert "git fetch origin records" in done.stdout


def test_a_shallow_clone_says_how_to_get_the_rest(hub: Path, tmp_path: Path) -> None:
    git(hub, "init", "-q")
    for day in ("2026-03-02", "2026-03-03"):
        write(hub, "content/en/stories/one.md", STORY.format(title=day, author="mei"))
        git(hub, "add", "-A")
        git(hub, "commit", "-q", "-m", day, day=day)
    git(tmp_path, "clone", "-q", "--depth=1", f"file://{hub}", "clone")
    done = kaifong(tmp_path / "clone", "explain", "mei")
    assert done.returncode == 0, done.stderr
    assert "git fetch --unshallow" in done.stdout


def test_a_broken_record_is_named_and_the_rest_counts(recorded: Path) -> None:
    write(recorded, "records/merges/2.json", '{\n  "schema": "kaifong.merge/1",,\n}')
    done = kaifong(recorded, "explain", "mei")
    assert done.returncode == 0, done.stderr
    assert "All time: 10 points" in done.stdout
    assert "records/merges/2.json:2: the record is not JSON" in done.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "guidelines/recognition.yml: this file is missing"),
        ("schema: kaifong.recognition/1\npoints: {story.auther: 3}\n", "guidelines/recognition.yml:2: unknown key"),
        ("schema: [", "guidelines/recognition.yml:"),
    ],
    ids=["missing", "key", "yaml"],
)
def test_broken_rules_name_file_and_line(recorded: Path, text: str | None, said: str) -> None:
    file = recorded / "guidelines/recognition.yml"
    file.unlink() if text is None else file.write_text(text)
    done = kaifong(recorded, "explain", "mei")
    assert done.returncode == 1
    assert done.stderr.startswith(said)
    assert "  do:  " in done.stderr
    assert "Traceback" not in done.stderr


def test_a_folder_that_is_no_hub(tmp_path: Path) -> None:
    done = kaifong(tmp_path, "explain", "mei")
    assert done.returncode == 1
    assert "hub.yml" in done.stderr


def test_the_same_input_gives_the_same_bytes(recorded: Path) -> None:
    first: Any = [
        kaifong(recorded, "explain", "mei", "--format", one, PYTHONHASHSEED="1").stdout for one in ("text", "json")
    ]
    again = [
        kaifong(recorded, "explain", "mei", "--format", one, PYTHONHASHSEED="2").stdout for one in ("text", "json")
    ]
    assert first == again


LADDER = """\
trust:
  - {id: newcomer, name: Newcomer, points: 0}
  - {id: member, name: Member, points: 10, people: 1, days: 100}
  - {id: regular, name: Regular, points: 50, weeks: 3, people: 4, days: 100}
  - {id: moderator, name: Moderator, appointed: true}
moderators:
  - {id: 103, login: shy, from: 2026-01-01, until: 2026-12-31}
"""


@pytest.fixture
def climbing(recorded: Path) -> Path:
    """The hub with people merged by others, and a ladder that looks back."""
    write(recorded, "guidelines/recognition.yml", RULES[: RULES.index("trust:")] + LADDER)
    for number, (by, login) in {1: (103, "shy"), 2: (900, "somebody"), 3: (900, "somebody")}.items():
        file = recorded / f"records/merges/{number}.json"
        file.write_text(json.dumps(json.loads(file.read_text()) | {"merged_by": {"id": by, "login": login}}))
    return recorded


def test_what_is_missing_for_the_next_step_and_until_when_one_is_kept(climbing: Path) -> None:
    done = kaifong(climbing, "explain", "@mei")
    missing = "40 more points, 2 more weeks and 3 more people whom their work meets"
    assert done.stdout.splitlines()[3:7] == [
        "Trust: Member",
        "Kept until 9 February 2027, and longer with whatever of theirs is merged by then.",
        f"For “Regular” it takes {missing}, counted over the last 100 days.",
        "People whom their work met (2): @somebody and 1 who is on no list",
    ]
    told = json.loads(kaifong(climbing, "explain", "@mei", "--format", "json").stdout)
    assert told["trust"] == {
        "step": "member", "next": "regular", "points": 20, "weeks": 2, "people": 2, "points_missing": 40,
        "weeks_missing": 2, "people_missing": 3, "days": 100, "kept_until": "2027-02-09",
    }  # fmt: skip
    assert told["met"] == [
        {"member": None, "when": "2026-08-02", "evidence": "records/merges/1.json"},
        {"member": "somebody", "when": "2026-11-02", "evidence": "records/merges/2.json"},
    ]


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("zh-Hant", ["信任級別：Moderator", "任期到2026年12月31日為止。"]),
        ("zh-Hans", ["信任等级：Moderator", "任期到2026年12月31日为止。"]),
        ("ja", ["信頼の段階：Moderator", "任期は2026年12月31日までです。"]),
    ],
)
def test_an_office_is_told_with_its_end_in_every_language(climbing: Path, tag: str, words: list[str]) -> None:
    lines = kaifong(climbing, "explain", "@shy", "--lang", tag).stdout.splitlines()
    assert all(one in lines for one in words), lines
