"""Edits of what holds for the whole hub: settings, rules, records, the theme, the day, and Git."""

from __future__ import annotations

import os
import subprocess
from datetime import timedelta
from random import Random

from living import DAY, Living, one_of
from living_entries import TAGS, text
from living_hub import REPOSITORY
from living_records import DECISIONS, decision, discussion, merge, pull, tombstone
from living_rules import HUB_YML

KOREAN = "  - {tag: ko, name: 한국어, html: ko, theme: ko, interface: en}\n"

# What is replaced in hub.yml, and by what; the other way round where it is replaced already.
SETTINGS = (
    ("Living Hub", "Renamed Hub"),
    ("It is edited all day", "It is edited at night"),
    ("url: https://hub.example/base/\n", "url: https://other.example/\n"),
    ("url: https://hub.example/base/\n", ""),
    ("repository: example/commons", "repository: example/other"),
    ("repository: example/commons\n", ""),
    ("branch: main", "branch: trunk"),
    ("timezone: Asia/Hong_Kong", "timezone: America/New_York"),
    ("reference: en", "reference: zh-Hant"),
    ("contact: help@hub.example\n", ""),
    ("discussions: {answers: [q-a], amas: [amas]}\n", ""),
    ("video_hosts: [vimeo.com]", "video_hosts: [youtu.be]"),
    ("  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}\n", ""),
    ("  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}\n", KOREAN),
    ("name: 日本語", "name: にほんご"),
    ("interface: zh-Hans", "interface: zh-Hant"),
    ("html: zh-Hant-HK", "html: zh-Hant-TW"),
)

RECOGNITION = (
    ("story.author: 10", "story.author: 99"),
    ("daily_cap: 40", "daily_cap: 1"),
    ("name: {en: Lantern}", "name: {en: Lamp}"),
    ("at_least: 2", "at_least: 1"),
    ("points: 25", "points: 1"),
    ("  - {id: 104, login: haruka-s,", "  - {id: 101, login: ming-rides,"),
    ("schema: kaifong.recognition/1", "schema: kaifong.recognition/0"),
)

CLAUSES = (
    "guidelines/en/respect.md",
    "guidelines/en/promotion.md",
    "guidelines/ja/respect.md",
    "guidelines/en/new.md",
)


def settings(hub: Living, pick: Random) -> str:
    """A setting is another, or what it was."""
    old, new = pick.choice(SETTINGS)
    return _swap(hub, "hub.yml", old, new)


def settings_as_at_first(hub: Living, pick: Random) -> str:
    """hub.yml is what it was."""
    del pick
    hub.write("hub.yml", HUB_YML)
    return "hub.yml is as it was at first"


def recognition(hub: Living, pick: Random) -> str:
    """What counts, and for how much, changes."""
    return _swap(hub, "guidelines/recognition.yml", *pick.choice(RECOGNITION))


def policy(hub: Living, pick: Random) -> str:
    """The rules of review change."""
    said = pick.choice(("checks: {}", "checks: {pace: {severity: advise, reason: We are few.}}", "checks: ["))
    hub.write("guidelines/policy.yml", f"schema: kaifong.policy/1\n{said}\n")
    return f"policy.yml says {said}"


def goals(hub: Living, pick: Random) -> str:
    """A goal is set higher, or the file goes, or breaks."""
    path = "guidelines/goals.yml"
    if (hub.root / path).exists() and pick.random() < 0.2:
        hub.remove(path)
        return f"{path} goes"
    target = pick.randrange(1, 99)
    goal = f"{{id: g, words: {{en: Many}}, figure: entries.year, target: {target}, by: 2026-12-31}}"
    hub.write(path, f"schema: kaifong.goals/1\nmission: {{en: Otherwise.}}\ngoals: [{goal}]\n")
    return f"{path} has a target of {target}"


def clause(hub: Living, pick: Random) -> str:
    """A clause changes, comes or goes; a translation of it falls behind."""
    path = pick.choice(CLAUSES)
    if (hub.root / path).exists() and pick.random() < 0.3:
        hub.remove(path)
        return f"{path} goes"
    order = pick.randrange(5, 40)
    hub.write(path, text(f"title: A clause\norder: {order}", f"Ask @zquux. [A ride](/en/stories/a-ride/) {order}"))
    return f"{path} has the order {order}"


def translation_fresh(hub: Living, pick: Random) -> str:
    """A translation says the revision that its original has now."""
    from kaifong.entries.hub import load

    try:
        found = load(hub.root)
        pairs = [
            (path, source) for path, one in found.entries.items() if (source := found.source_of(one)) is not None
        ]
    except Exception as error:  # noqa: BLE001 - a hub that an edit before broke has no translations
        return f"the hub cannot be read: {error}"
    if not pairs:
        return "there is no translation left"
    path, source = pick.choice(pairs)
    said = f"{{language: {source.language}, slug: {source.slug}, revision: {found.revision(source)}}}"
    hub.front(path, "translates", said if source.kind != "guideline" else said.replace(f"slug: {source.slug}, ", ""))
    return f"{path} is fresh"


def record(hub: Living, pick: Random) -> str:
    """A record comes, changes or goes."""
    number = pick.randrange(1, 40)
    path = one_of(pick, hub.entries()) or "content/en/stories/a-ride/index.md"
    made = {
        f"records/merges/{number}.json": merge(number, path, pick.choice(("added", "edited", "removed"))),
        f"records/activity/pull-{number}.json": pull(number + 1).replace(
            f'"pull_request": {number + 1}', f'"pull_request": {number}'
        ),
        "records/activity/discussion-900.json": discussion(900, pick.choice(("q-a", "amas")), number),
        "records/decisions/24ca-6yfv-mtyj.json": decision("24ca-6yfv-mtyj", number, DECISIONS["24ca-6yfv-mtyj"]),
        "records/tombstones/en--stories--a-ride.json": tombstone("en/stories/a-ride/", "author"),
        "records/tombstones/en--stories--gone.json": tombstone("en/stories/gone/", "law", "ja/stories/a-ride/"),
    }
    where = pick.choice(sorted(made))
    if (hub.root / where).exists() and pick.random() < 0.3:
        hub.remove(where)
        return f"{where} goes"
    hub.write(where, made[where] if pick.random() < 0.9 else made[where][:40])
    return f"{where} is written"


def records_go(hub: Living, pick: Random) -> str:
    """A folder of records goes: without merges, Git or nothing tells of the past."""
    folder = pick.choice(("records", "records/merges", "records/activity", "records/decisions"))
    if not (hub.root / folder).exists():
        return f"{folder} is gone already"
    hub.remove(folder)
    return f"{folder} goes"


def day(hub: Living, pick: Random) -> str:
    """Days pass, or a clock goes backwards."""
    hub.now += timedelta(days=pick.choice((1, 1, 1, 2, 7, 30, 92, 366, -1, -30, -400)))
    return f"it is {hub.now}"


def day_as_at_first(hub: Living, pick: Random) -> str:
    """It is the first day again."""
    del pick
    hub.now = DAY
    return f"it is {hub.now} again"


def empty(hub: Living, pick: Random) -> str:
    """A whole folder of content goes; of all of them, once in a while."""
    folder = pick.choice(("content", *(f"content/{tag}" for tag in TAGS), "content/groups", "content/members"))
    if not (hub.root / folder).exists():
        return f"{folder} is gone already"
    hub.remove(folder)
    return f"{folder} goes"


def committed(hub: Living, pick: Random) -> str:
    """All is committed to Git, which is there from now on."""
    del pick
    git = [
        "git",
        "-c",
        "user.name=Ming",
        "-c",
        "user.email=101+ming-rides@users.noreply.github.com",
        "-C",
        str(hub.root),
    ]
    stamp = f"{hub.now.isoformat()}T12:00:00Z"
    environment = {
        "PATH": os.environ["PATH"],
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_AUTHOR_DATE": stamp,
        "GIT_COMMITTER_DATE": stamp,
    }
    if not (hub.root / ".git").exists():
        (hub.root / ".gitignore").write_text(".kaifong/\nsite/\n")
    for words in (
        ["init", "-q"],
        ["add", "-A"],
        ["commit", "-q", "--allow-empty", "-m", f"Edit {len(hub.done)} (#9)"],
    ):
        subprocess.run([*git, *words], check=True, env=environment, capture_output=True)
    return "all is committed"


def theme(hub: Living, pick: Random) -> str:
    """mkdocs.yml, a template or a hook beside it changes: no staged byte, and every page."""
    shade = pick.choice(("teal", "indigo", "red"))
    made = {
        "mkdocs.yml": (REPOSITORY / "mkdocs.yml").read_text("utf-8").replace("scheme: default", f"scheme: {shade}")
        + ("extra_css: [own.css]\n" if pick.random() < 0.5 else ""),
        "overrides/main.html": '{% extends "base.html" %}{% block footer %}' + shade + "{% endblock %}\n",
        "hooks/kaifong_hooks.py": (REPOSITORY / "hooks/kaifong_hooks.py").read_text("utf-8") + f"# {shade}\n",
    }
    path = pick.choice(sorted(made))
    hub.write(path, made[path])
    if path == "overrides/main.html":
        hub.replace("mkdocs.yml", "  name: material\n", "  name: material\n  custom_dir: overrides\n")
    return f"{path} is {shade}"


def _swap(hub: Living, path: str, old: str, new: str) -> str:
    if not (hub.root / path).exists():
        return f"{path} is not there"
    said = hub.text(path)
    if old in said:
        hub.write(path, said.replace(old, new, 1))
        return f"{path}: “{old.strip()}” is now “{new.strip()}”"
    if new and new in said:
        hub.write(path, said.replace(new, old, 1))
        return f"{path}: “{new.strip()}” is “{old.strip()}” again"
    return f"{path} has no “{old.strip()}”"
