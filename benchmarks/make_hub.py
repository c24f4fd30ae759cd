"""A hub of any size, the same on every machine: Markdown as members write it, in four languages.

Nothing is drawn by chance: a post's number decides its words, so two runs measure the same bytes.
"""

from __future__ import annotations

import shutil
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

GUIDELINES = Path(__file__).parent.parent / "guidelines"  # the demo hub's: policy, points and clauses

HUB = """schema: kaifong.hub/1
name: {en: Measured Commons, zh-Hant: 量度街坊, zh-Hans: 量度街坊, ja: 計測の広場}
tagline: {en: Made to be measured}
url: https://hub.example/
timezone: Asia/Hong_Kong
reference: en
languages:
  - {tag: en, name: English, html: en, theme: en, interface: en}
  - {tag: zh-Hant, name: 繁體中文, html: zh-Hant-HK, theme: zh-TW, interface: zh-Hant}
  - {tag: zh-Hans, name: 简体中文, html: zh-Hans, theme: zh, interface: zh-Hans}
  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}
"""

TITLES = {
    "en": "What the {n} road taught us about {a}",
    "zh-Hant": "第{n}條路教識我哋嘅{a}",
    "zh-Hans": "第{n}条路教会我们的{a}",
    "ja": "{n}番目の道が教えてくれた{a}",
}
NOUNS = {
    "en": ("brakes", "patience", "spokes", "rain", "old frames", "friends", "lamps", "hills", "maps", "chain oil"),
    "zh-Hant": ("碟煞", "耐性", "輻條", "落雨", "舊車架", "朋友", "車燈", "斜路", "地圖", "鏈油"),
    "zh-Hans": ("碟刹", "耐心", "辐条", "下雨", "旧车架", "朋友", "车灯", "斜坡", "地图", "链油"),
    "ja": ("ブレーキ", "辛抱", "スポーク", "雨", "古いフレーム", "友だち", "ライト", "坂道", "地図", "チェーン油"),
}
SENTENCES = {
    "en": (
        "We set out before the ferries and shared one thermos of tea between five riders.",
        "The trick with {a} is to listen first and reach for the spanner second.",
        "Somebody had left a note about {a} under the saddle, and it turned out to be right.",
        "If you try this at home, write down the order in which the washers come off.",
        "It took three evenings, two wrong turns and a lot of {a}, and I would do it again.",
        "An older rider stopped, looked at the {a}, laughed, and showed us how it used to be done.",
    ),
    "zh-Hant": (
        "我哋趕在頭班船之前出發，五個人分一壺熱茶。",
        "搞{a}最緊要先聽聲，之後先至攞士巴拿。",
        "有人喺座位下面留咗張字條講{a}，後來發覺佢係啱嘅。",
        "如果你喺屋企試，記得寫低每隻介子拆出來嘅次序。",
        "用咗三個夜晚、行錯兩次路，仲有好多{a}，不過我會再嚟一次。",
        "有位老車友停低望望啲{a}，笑咗，然後教我哋以前點做。",
    ),
    "zh-Hans": (
        "我们赶在头班船之前出发，五个人分一壶热茶。",
        "弄{a}最要紧的是先听声音，然后再拿扳手。",
        "有人在座垫下面留了张字条讲{a}，后来发现他是对的。",
        "如果你在家里试，记得写下每个垫圈拆下来的次序。",
        "用了三个晚上、走错两次路，还有很多{a}，不过我会再来一次。",
        "有位老车友停下来看看那些{a}，笑了，然后教我们以前怎么做。",
    ),
    "ja": (
        "始発の船より早く出て、五人で一本の魔法瓶のお茶を分け合いました。",
        "{a}のこつは、まず音を聞いて、それからスパナを取ることです。",
        "サドルの下に{a}についての書き置きがあって、あとで正しいとわかりました。",
        "家で試すなら、ワッシャーを外した順番を書いておいてください。",
        "三晩と二度の道まちがい、それにたくさんの{a}。それでもまたやります。",
        "年上の乗り手が止まって{a}を見て笑い、昔のやり方を見せてくれました。",
    ),
}
LANGUAGES = tuple(TITLES)
AUTHORS = 40
IMAGE_EVERY = 8  # posts: as many have a picture of their own beside them


def make_hub(root: Path, posts: int) -> None:
    """Writes a hub of so many stories into an empty folder."""
    write_frame(root)
    members = root / "content" / "members"
    members.mkdir(parents=True)
    for number in range(AUTHORS):
        (members / f"rider-{number}.md").write_text(f"---\nname: Rider {number}\n---\n\nRides.\n", encoding="utf-8")
    write_posts(root / "content", posts, front)


def write_posts(content: Path, posts: int, beginning: Callable[[int, str], str]) -> None:
    """Writes so many posts below a folder, every eighth with a picture beside it.

    Args:
        beginning: what stands before a post's text, by its number and its language.
    """
    for number in range(posts):
        language, folder, picture = place(number)
        story = content / language / "stories" / folder
        story.mkdir(parents=True)
        (story / "index.md").write_text(beginning(number, language) + body(number, language), encoding="utf-8")
        if picture:
            (story / "ride.png").write_bytes(png(number))


def write_frame(root: Path) -> None:
    """What stands around the content of any hub: its settings and the demo hub's rules."""
    root.mkdir(parents=True, exist_ok=True)
    (root / "hub.yml").write_text(HUB, encoding="utf-8")
    shutil.copytree(GUIDELINES, root / "guidelines")


def make_plain(root: Path, posts: int) -> None:
    """Writes the same bodies as a plain MkDocs project's docs/, with the same pictures."""
    docs = root / "docs"
    docs.mkdir(parents=True)
    (docs / "index.md").write_text("# Measured\n", encoding="utf-8")
    write_posts(docs, posts, lambda number, language: plain_front(title(number, language)))


def plain_front(name: str) -> str:
    """What plain MkDocs wants before a text: a title for itself, and one to be read."""
    return f"---\ntitle: {name}\n---\n\n# {name}\n\n"


def place(number: int) -> tuple[str, str, bool]:
    """A post's language, its folder's name, and whether it has a picture."""
    return LANGUAGES[number % len(LANGUAGES)], f"road-{number:05d}", number % IMAGE_EVERY == 0


def title(number: int, language: str) -> str:
    """A post's title."""
    return TITLES[language].format(n=number + 1, a=NOUNS[language][number % 10])


def front(number: int, language: str) -> str:
    """A post's front matter."""
    return (
        f"---\ntitle: {title(number, language)}\nauthor: rider-{number % AUTHORS}\ndate: {day(number)}\n"
        f"tags: [{', '.join(tags(number))}]\n---\n\n"
    )


def day(number: int) -> str:
    """A post's date."""
    return f"{2024 + number % 2}-{number % 12 + 1:02d}-{number % 28 + 1:02d}"


def tags(number: int) -> tuple[str, str]:
    """A post's tags: one that all have, and one of twenty."""
    return "road", f"t{number % 20}"


def body(number: int, language: str, *, picture: bool = True) -> str:
    """A post's Markdown: headings, lists, a quote, code, a table, a note and sometimes a picture; about 3 kB."""
    parts = [paragraph(number, language, 0)]
    if picture and number % IMAGE_EVERY == 0:
        parts.append("![Road, seen from the saddle](ride.png)")
    for section in range(3):
        noun = NOUNS[language][(number + section) % 10]
        parts += [f"## {noun} {section + 1}", paragraph(number, language, section * 7 + 1)]
        parts.append("\n".join(f"- {sentence(number, language, section + point)}" for point in range(3)))
    parts += [
        f"> {sentence(number, language, 5)}",
        f"```python\ndef turns(teeth: int) -> float:\n    return {number + 1} / teeth  # {number}\n```",
        "| part | teeth | wear |\n| --- | ---: | --- |\n| ring | 46 | *low* |\n| cog | 17 | **high** |",
        f'!!! note "Note {number}"\n    {sentence(number, language, 3)}',
        f"See [the map](https://example.org/map/{number}) and `torque {number}`.[^1]",
        f"[^1]: {sentence(number, language, 4)}",
    ]
    return "\n\n".join(parts) + "\n"


def paragraph(number: int, language: str, start: int) -> str:
    """Five sentences."""
    return " ".join(sentence(number, language, start + one) for one in range(5))


def sentence(number: int, language: str, which: int) -> str:
    """One sentence, with a word in it that the numbers choose."""
    chosen = SENTENCES[language][(number * 7 + which) % 6]
    return chosen.format(a=NOUNS[language][(number // 3 + which) % 10])


def png(number: int) -> bytes:
    """A small picture of one colour, 64 by 48, which the number decides."""
    row = b"\0" + bytes((number * 37 % 256, number * 91 % 256, 160)) * 64
    header = struct.pack(">IIBBBBB", 64, 48, 8, 2, 0, 0, 0)
    parts = ((b"IHDR", header), (b"IDAT", zlib.compress(row * 48)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
