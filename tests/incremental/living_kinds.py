"""An entry of every kind, as templates that each language fills in with its own words."""

from __future__ import annotations

# By their place below a language. `$title`, `$one` and `$two` are words, `$tag` is the language, `$author` a name.
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
