"""The entries of the hub that is edited: every kind in every language, and what ties or tears them."""

from __future__ import annotations

from string import Template

TAGS = ("en", "zh-Hant", "zh-Hans", "ja")

# Title, a line, and another: in the language's own writing, since search cuts words by it.
WORDS = {
    "en": ("A ride", "We set out before the ferries.", "Somebody had left a note under the saddle."),
    "zh-Hant": ("一程", "我哋趕在頭班船之前出發。", "有人喺座位下面留咗張字條。"),
    "zh-Hans": ("一程", "我们赶在头班船之前出发。", "有人在座垫下面留了张字条。"),
    "ja": ("朝の道", "始発の船より早く出ました。", "サドルの下に書き置きがありました。"),
}
AUTHORS = {"en": "wing", "zh-Hant": "ming", "zh-Hans": "xiaoman", "ja": "haruka"}

KINDS = {
    "stories/a-ride/index": """\
---
title: $title
description: $one
cover: cover.png
cover_alt: A road
featured: {by: hana, reason: It made us get up., date: 2026-10-20}
challenge: $tag/challenges/first-light
discussion: https://github.com/example/commons/discussions/900
---

$one [The review](../../reviews/a-bell.md), [home](/$tag/), [nothing](gone.md), [a picture](cover.png),
[above](#light).

## Light {#light}

$two @zquux was there, and @$author too.

![A road](cover.png)

![Of others](../../galleries/piers/pier.png)

[By its address](/$tag/tutorials/true-a-wheel/), [at a step](/$tag/tutorials/true-a-wheel/#turn),
[by an alias](/$tag/stories/before/), [a clause](/$tag/guidelines/#respect), [a member](/members/ming/),
[who hides](/members/hana/), <https://github.com/zquux>.

https://vimeo.com/76979871

```python
def turns(teeth: int) -> float:
    return 46 / teeth
```

!!! note "$one"
    $two[^1]

[^1]: $one
""",
    "stories/moved": """\
---
title: $title 2
aliases: [$tag/stories/before/]
---

$two

[Back](a-ride/index.md)
""",
    "reviews/a-bell": """\
---
title: $title 3
product: Brass bell
product_link: https://shop.example/
rating: 4
disclosure: Bought it.
---

$one

$two
""",
    "galleries/piers/index": """\
---
title: $title 4
items:
  - {image: pier.png, alt: A pier, caption: '$one', credit: Photo by Ho}
  - {video: 'https://vimeo.com/123456', caption: A film}
consent: yes
translator: [hana]
---

$two
""",
    "tutorials/true-a-wheel": """\
---
title: $title 5
difficulty: medium
product: Wheel
duration: an hour
tools: [a spoke key]
---

$one

## Look {#look}

$two

## Turn {#turn}

$one
""",
    "amas/frames": """\
---
title: $title 6
state: closed
host: hana
guests:
  - {name: Lau Wing, member: wing}
  - {name: A guest, about: Frames}
starts: 2026-05-09 20:00
ends: 2026-05-09 21:30
zone: Asia/Hong_Kong
recording: https://vimeo.com/123457
source: https://github.com/example/commons/discussions/901
---

$one

## $two {#q-steel}

*Asked by @ming*

$one

### Answer by @wing

$two

### @hana

$one

### A guest

$two

## $one {#q-long}

*Asked by @hana on [the forum](https://forum.example/1)*
""",
    "answers/chain": """\
---
title: $title 7
asked_by: hana
asked_at: https://forum.example/2
product: Chain
review_by: 2026-12-01
---

$one

## Answer by @hana

$two

## Answer by @wing {#accepted}

$one $two
""",
    "ideas/rack": """\
---
title: $title 8
state: done
reason: It is there.
decided: 2026-04-02
supporters:
  - {date: 2026-01-01, count: 4}
  - {date: 2026-02-01, count: 41}
result: $tag/news/bells
---

$one

## Steel {#steel}

$two

## Bamboo {#bamboo}

$one
""",
    "challenges/first-light": """\
---
title: $title 9
opens: 2026-10-01
closes: 2026-11-22
rules: One photo each.
prize: A bag
eligibility: Anyone.
winners:
  - {member: hana}
  - {member: ming, entry: $tag/stories/a-ride, prize: A bell}
---

$one
""",
    "events/workshop": """\
---
title: $title 10
starts: 2026-11-22 10:00
ends: 2026-11-22 13:00
zone: Asia/Hong_Kong
place: The workshop
hosts: [hana, ming]
speakers: [wing]
capacity: 12
link: https://meet.example/
---

$one
""",
    "events/last-year": """\
---
title: $title 11
starts: 2025-11-22 10:00
ends: 2025-11-22 13:00
zone: Asia/Tokyo
link: https://meet.example/
recording: https://vimeo.com/123458
---

$two
""",
    "news/bells": """\
---
title: $title 12
official: yes
expires: 2026-11-22
link: https://shop.example/bells
imported:
  {from: the old forum, date: 2026-02-03, author: Old Lau, licence: CC-BY-4.0, source: 'https://forum.example/t/8'}
---

$two
""",
}

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
