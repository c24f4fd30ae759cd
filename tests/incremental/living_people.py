"""The members and groups of the hub that is edited: shown, hidden, without an account, with a former name."""

from __future__ import annotations

# Display names differ from the names of the files and from the logins, so that one taken for the other is seen.
MEMBERS = {
    "ming": """
name: 陳小明
login: ming-rides
github_id: 101
languages: [zh-Hant, en]
interests: [touring, night-rides]
groups: [dawn-riders, menders]
location: Sham Shui Po
zone: Asia/Hong_Kong
joined: 2025-01-12
description: Rides before work.
links: [{title: Photos, url: 'https://photos.example/'}]
roles: [{role: translator, languages: [zh-Hant], from: 2025-02-01}]
""",
    "wing": """
name: Lau Wing
login: lauwing
github_id: 102
languages: [en]
interests: [frame-building]
groups: [menders]
roles: [{role: moderator, from: 2025-01-01, until: 2026-12-31}]
""",
    # Whoever hides is in every role that there is, and leaves no name anywhere.
    "hana": """
name: Zebedee Quux
login: zquux
github_id: 103
visibility: hidden
groups: [dawn-riders]
languages: [ja]
interests: [touring]
""",
    "haruka": """
name: 鈴木はるか
login: haruka-s
github_id: 104
languages: [ja, en]
interests: [touring, tea]
joined: 2025-06-01
aliases: [members/haru/]
""",
    "xiaoman": "name: 林小满\nlogin: xiaoman\ngithub_id: 105\nlanguages: [zh-Hans]\ninterests: [tea]\n",
    "old-lau": "name: Old Lau\nlanguages: [en]\n",  # no account: nothing scores for him
    "kayi": """
name: Kayi
login: kayi
github_id: 106
languages: [zh-Hant]
groups: [night-owls]
zone: Europe/London
""",
}

GROUPS = {
    "dawn-riders": """
title: Dawn riders
description: Out before the ferries.
language: [zh-Hant, en]
topic: Riding before work
place: Tolo Harbour
conveners: [ming, hana]
term: 2026-11-25
since: 2025-02-01
meets: Every second Saturday
tags: [touring]
""",
    "menders": "title: Menders\nlanguage: en\nconveners: [wing]\nterm: 2026-06-30\nlink: https://talk.example/7\n",
    "night-owls": "title: 夜貓\nlanguage: zh-Hant\nconveners: [kayi]\nsince: 2024-05-01\nclosed: 2026-10-01\n",
    "asa-kai": "title: 朝の会\nlanguage: ja\nconveners: [haruka]\naliases: [groups/asa/]\n",
}


def people_files() -> dict[str, str]:
    """Their files by path; one member has a portrait in a folder of her own."""
    files = {
        f"content/members/{name}.md": _file(front, f"Says {name} of themselves.") for name, front in MEMBERS.items()
    }
    portrait = files.pop("content/members/haruka.md").replace(
        "aliases:", "photo: me.png\nphoto_alt: Haruka\naliases:"
    )
    files["content/members/haruka/index.md"] = portrait
    for slug, front in GROUPS.items():
        files[f"content/groups/{slug}.md"] = _file(
            front, "We meet. Ask @ming or @zquux, or read [a ride](/en/stories/a-ride/)."
        )
    return files


def _file(front: str, body: str) -> str:
    return f"---\n{front.strip()}\n---\n\n{body}\n"
