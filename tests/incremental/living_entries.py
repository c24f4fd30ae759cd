"""The entries of the hub that is edited: every kind in every language, and what ties or tears them."""

from __future__ import annotations

from string import Template

from living_kinds import KINDS

TAGS = ("en", "zh-Hant", "zh-Hans", "ja")

# Title, a line, and another: in the language's own writing, since search cuts words by it.
WORDS = {
    "en": ("A ride", "We set out before the ferries.", "Somebody had left a note under the saddle."),
    "zh-Hant": ("一程", "我哋趕在頭班船之前出發。", "有人喺座位下面留咗張字條。"),
    "zh-Hans": ("一程", "我们赶在头班船之前出发。", "有人在座垫下面留了张字条。"),
    "ja": ("朝の道", "始発の船より早く出ました。", "サドルの下に書き置きがありました。"),
}
AUTHORS = {"en": "wing", "zh-Hant": "ming", "zh-Hans": "xiaoman", "ja": "haruka"}

# Translations of another's words, authors without a profile, and texts that get no page or stand only half.
SPECIAL = {
    "content/ja/stories/a-quiet-shop.md": """\
---
title: 静かな店
author: haruka
translates: {language: en}
translator: haruka
---

鐘が鳴ります。
""",
    "content/zh-Hant/stories/a-quiet-shop.md": """\
---
title: 靜舖
author: ming
translates: {language: en, revision: 000000000000}
translator: [kayi, hana]
---

鐘聲響。
""",
    "content/en/stories/a-quiet-shop.md": """\
---
title: A quiet shop
author: old-lau
---

The bell rings.

Nobody comes.
""",
    "content/zh-Hans/stories/qingzao.md": """\
---
title: 清早
author: xiaoman
translates: {language: zh-Hant, slug: a-ride}
translator: xiaoman
---

出发。
""",
    "content/en/stories/by-a-stranger.md": """\
---
title: By a stranger
author: drifter
---

No profile, and no record.
""",
    "content/en/stories/of-one-who-hides.md": """\
---
title: Mine
author: hana
description: By zquux.
---

@zquux wrote it.
""",
    "content/en/amas/soon.md": """\
---
title: Ask soon
author: wing
state: collecting
guests: [{name: Lau Wing, member: wing}]
starts: 2026-11-23 20:00
zone: Asia/Hong_Kong
link: https://meet.example/
---

Ask away.
""",
    "content/en/stories/torn.md": """\
---
title: [
---

Text.
""",
    "content/en/stories/untitled.md": """\
---
author: ming
---

No title, so no page. [A ride](a-ride/index.md)
""",
    "content/en/stories/to-the-torn.md": """\
---
title: To the torn
author: ming
---

[Torn](torn.md), [x](untitled.md).
""",
    "content/en/ideas/lamp.md": """\
---
title: A lamp
author: kayi
state: open
supporters: [{date: 2026-11-01, count: 3}]
---

It shines.

A lot.
""",
    "content/en/challenges/drawn.md": """\
---
title: Drawn
author: wing
opens: 2026-01-01
closes: 2026-02-01
rules: One.
eligibility: Anyone.
draw: {commit: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, committed: 2026-01-01}
---

Drawn later.
""",
}


def entry_files() -> dict[str, str]:
    """Every entry by path, without members, groups and clauses; translations say no revision yet."""
    files: dict[str, str] = {}
    for tag in TAGS:
        for number, place in enumerate(KINDS):
            files[f"content/{tag}/{place}.md"] = entry(
                tag,
                place,
                f"author: {AUTHORS[tag]}",
                "co_authors: [hana, ming]",
                f"date: 2026-{number % 11 + 1:02d}-{number + 3:02d}",
                f"tags: [{'touring' if number % 2 else 'tea'}, t{number % 4}]",
                "licence: CC-BY-4.0",
                "groups: [dawn-riders]",
            )
    return files | SPECIAL


def entry(tag: str, place: str, *front: str) -> str:
    """A file of content: one of `KINDS` in a language, with these lines of front matter besides its own."""
    title, one, two = WORDS[tag]
    said = Template(KINDS[place]).substitute(tag=tag, title=title, one=one, two=two, author=AUTHORS[tag])
    return said.replace("---\n", "---\n" + "".join(f"{line}\n" for line in front), 1)


def text(front: str, body: str) -> str:
    """A file of content."""
    return f"---\n{front.strip()}\n---\n\n{body.strip()}\n"
