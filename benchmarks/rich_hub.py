"""A richer hub than `make_hub`'s: all kinds, translations, members by the hundreds, groups, larger pictures, merges.

So that nobody is fooled by a hub of one kind: lists that differ, questions below each other, pictures to be made
smaller, points for everybody. Nothing is drawn by chance here either.
"""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path

from make_hub import body, day, place, sentence, tags, title, write_frame

MEMBERS_PER_POST = 1 / 10
GROUPS = 12
PICTURE_EVERY = 5  # posts
TRANSLATED_EVERY = 7  # fours of posts: the three that are not English translate the one that is
INTERESTS = ("rain", "steel", "maps", "night-rides", "small-wheels", "tea", "photography", "repair")


def make_rich(root: Path, posts: int) -> None:
    """Writes a hub of so many entries of all kinds into an empty folder."""
    write_frame(root)
    members = max(40, int(posts * MEMBERS_PER_POST))
    for number in range(members):
        _write(root / "content" / "members" / f"rider-{number}.md", _member(number))
    for number in range(GROUPS):
        _write(
            root / "content" / "groups" / f"club-{number}.md",
            f"---\ntitle: Club {number}\n---\n\nRides on day {number}.\n",
        )
    for number in range(posts):
        language, slug, _ = place(number)
        folder, particular, extra = KINDS[number // 4 % len(KINDS)]
        entry = root / "content" / language / folder / slug
        pictured = number % PICTURE_EVERY == 0 or folder == "galleries"
        front = [
            f"title: {title(number, language)}",
            f"author: {_author(number, members)}",
            f"date: {day(number)}",
            f"tags: [{', '.join((*tags(number), INTERESTS[number % 8]))}]",
            *(particular(number, members) if particular else ()),
        ]
        if number % 3 == 0:
            front.append(f"groups: [club-{number % GROUPS}]")
        if pictured:
            front += ["cover: ride.jpg", "cover_alt: The road, seen from the saddle"]
        if language != "en" and number // 4 % TRANSLATED_EVERY == 0:
            front.append(f"translates: {{language: en, slug: {place(number - number % 4)[1]}}}")
        text = body(number, language, picture=False) + (extra(number, language, members) if extra else "")
        _write(entry / "index.md", "---\n" + "\n".join(front) + "\n---\n\n" + text)
        if pictured:
            (entry / "ride.jpg").write_bytes(picture(number))
        merge = root / "records" / "merges" / f"{number + 1}.json"
        _write(merge, json.dumps(_merge(number, members, f"content/{language}/{folder}/{slug}/index.md")) + "\n")


def _member(number: int) -> str:
    liked = ", ".join(INTERESTS[(number + step) % 8] for step in range(3))
    return (
        f"---\nname: Rider {number}\ngithub_id: {5000 + number}\nlogin: rider-{number}\nlanguages: [en]\n"
        f"interests: [{liked}]\ngroups: [club-{number % GROUPS}]\n---\n\nRides, and mends.\n"
    )


def _author(number: int, members: int) -> str:
    """A few write much, most write once: the square bends the numbers towards the first."""
    share = number * 7919 % 1000 / 1000
    return f"rider-{int(share * share * members)}"


def _merge(number: int, members: int, path: str) -> dict[str, object]:
    name = _author(number, members)
    return {
        "schema": "kaifong.merge/1",
        "pull_request": number + 1,
        "submitter": {"id": 5000 + int(name.removeprefix("rider-")), "login": name},
        "merged_by": {"id": 5000, "login": "rider-0"},
        "merged_at": f"{day(number)}T12:00:00Z",
        "paths": [{"path": path, "change": "added"}],
    }


def _review(number: int, _: int) -> list[str]:
    return [f"product: Lamp {number % 50}", f"rating: {number % 5 + 1}", "disclosure: None. I paid for it."]


def _tutorial(number: int, _: int) -> list[str]:
    return [
        f"difficulty: {('easy', 'medium', 'hard')[number % 3]}",
        "duration: 25 minutes",
        "tools: [a pump, your thumbs]",
    ]


def _ama(number: int, members: int) -> list[str]:
    return [
        f"host: {_author(number, members)}",
        "state: closed",
        f"guests:\n  - {{name: Rider {number % 40}, member: rider-{number % 40}, about: Builds frames}}",
        f"starts: {day(number)} 20:00",
        f"ends: {day(number)} 21:00",
        "zone: Asia/Hong_Kong",
    ]


def _questions(number: int, language: str, members: int) -> str:
    asked = (
        f"\n## Question {one} {{#q-{one}}}\n\n*Asked by @{_author(number + one, members)}*\n\n"
        f"### @rider-{number % 40}\n\n{sentence(number, language, one)}\n"
        for one in range(4)
    )
    return "".join(asked)


def _answer(number: int, members: int) -> list[str]:
    return [f"question: Why does lamp {number % 50} flicker?", f"asked_by: {_author(number + 3, members)}"]


def _accepted(number: int, language: str, members: int) -> str:
    return f"\n## @{_author(number + 5, members)} {{#accepted}}\n\n{sentence(number, language, 2)}\n"


def _gallery(_: int, __: int) -> list[str]:
    return ["items:\n  - image: ride.jpg\n    alt: The road, seen from the saddle\n    caption: Before the ferries"]


def _idea(number: int, _: int) -> list[str]:
    return [
        f"state: {('open', 'planned')[number % 2]}",
        f"supporters:\n  - {{date: {day(number)}, count: {number % 90}}}",
    ]


def _event(number: int, _: int) -> list[str]:
    day_of = f"2026-{number % 12 + 1:02d}-{number % 28 + 1:02d}"
    return [
        f"starts: {day_of} 19:30",
        f"ends: {day_of} 22:00",
        "zone: Asia/Hong_Kong",
        "place: In front of the workshop",
    ]


def _news(_: int, __: int) -> list[str]:
    return ["official: yes"]


def _challenge(_: int, __: int) -> list[str]:
    return [
        "opens: 2026-05-01",
        "closes: 2026-12-15",
        "rules: One entry each.",
        "prize: A cape",
        "eligibility: Everyone",
    ]


Particular = Callable[[int, int], list[str]] | None
Extra = Callable[[int, str, int], str] | None
# By turns: half are stories, as in a hub that lives; a challenge is rare.
KINDS: tuple[tuple[str, Particular, Extra], ...] = (
    *((("stories", None, None),) * 20),
    *((("reviews", _review, None),) * 4),
    *((("tutorials", _tutorial, None),) * 4),
    *((("answers", _answer, _accepted),) * 4),
    *((("events", _event, None),) * 2),
    *((("ideas", _idea, None),) * 2),
    ("amas", _ama, _questions),
    ("galleries", _gallery, None),
    ("news", _news, None),
    ("challenges", _challenge, None),
)


def picture(number: int) -> bytes:
    """A JPEG of 1200 by 800 with enough in it that making it smaller is work."""
    from PIL import Image

    small = Image.new("RGB", (6, 4))
    small.putdata([(number * 37 * one % 256, number * 91 * one % 256, 11 * one % 256) for one in range(24)])
    out = io.BytesIO()
    small.resize((1200, 800), Image.Resampling.BICUBIC).save(out, "JPEG", quality=80)
    return out.getvalue()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
