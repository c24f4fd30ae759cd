"""A small hub in which everything that pages read is there at least once: the start of every walk of edits."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from struct import pack
from zlib import compress, crc32

from living_entries import TAGS, entry_files, text
from living_people import people_files
from living_records import record_files

from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parent.parent.parent

HUB_YML = """\
schema: kaifong.hub/1
name: {en: Living Hub, zh-Hant: 街坊, ja: ひろば}
tagline: {en: It is edited all day}
url: https://hub.example/base/
repository: example/commons
branch: main
timezone: Asia/Hong_Kong
reference: en
contact: help@hub.example
discussions: {answers: [q-a], amas: [amas]}
video_hosts: [vimeo.com]
languages:
  - {tag: en, name: English, html: en, theme: en, interface: en}
  - {tag: zh-Hant, name: 繁體中文, html: zh-Hant-HK, theme: zh-TW, interface: zh-Hant}
  - {tag: zh-Hans, name: 简体中文, html: zh-Hans, theme: zh, interface: zh-Hans}
  - {tag: ja, name: 日本語, html: ja, theme: ja, interface: ja}
"""

GOALS = """\
schema: kaifong.goals/1
mission: {en: We write it down., ja: 書き残します。}
goals:
  - {id: written-down, words: {en: Thirty things}, figure: entries.year, target: 30, by: 2026-12-31}
  - {id: heard, words: {en: Heard in a day}, figure: response.kept, target: 90, by: 2027-06-30}
"""

CLAUSES = {
    "index": ("title: Guidelines", "Be kind to each other."),
    "respect": ("title: Respect\norder: 10", "Speak as you would at their door."),
    "privacy": ("title: Privacy\norder: 20", "What is not yours to tell, do not tell."),
    "promotion": ("title: Promotion\norder: 30", "Offers belong in the shop. See [respect](respect.md)."),
}


@cache
def living_files() -> dict[str, bytes]:
    """Every file of the hub by path."""
    files = {"hub.yml": HUB_YML, "guidelines/goals.yml": GOALS, **people_files(), **entry_files()}
    for slug, (front, body) in CLAUSES.items():
        files[f"guidelines/en/{slug}.md"] = text(front, body)
    for tag, title in (("zh-Hant", "互相尊重"), ("ja", "敬意")):
        front = f"title: {title}\norder: 10\ntranslates: {{language: en, revision: 000000000000}}\ntranslator: [ming]"
        files[f"guidelines/{tag}/respect.md"] = text(front, "當面怎樣說，這裏就怎樣說。")
    files |= record_files(path for path in files if path.startswith("content/"))
    held = {path: one.encode() for path, one in files.items()}
    for name in ("mkdocs.yml", "hooks/kaifong_hooks.py", "guidelines/policy.yml", "guidelines/recognition.yml"):
        held[name] = (REPOSITORY / name).read_bytes()
    for number, tag in enumerate(TAGS):
        held[f"content/{tag}/stories/a-ride/cover.png"] = png(640, 360, number)
        held[f"content/{tag}/galleries/piers/pier.png"] = png(320, 240, number)
    held["content/members/haruka/me.png"] = png(64, 64, 9)
    return dict(sorted((held | _made_fresh(held)).items()))


def _made_fresh(held: dict[str, bytes]) -> dict[str, bytes]:
    """The translations that say no revision, with that of their source: those are up to date, the others behind."""
    hub = make_hub(held)
    fresh = {}
    for path, entry in hub.entries.items():
        source = hub.source_of(entry)
        if source is not None and b"revision" not in held[path]:
            fresh[path] = held[path].replace(
                b"translates: {", b"translates: {revision: %s, " % hub.revision(source).encode()
            )
    return fresh


def write_hub(root: Path) -> Path:
    """Writes the hub into an empty folder."""
    for path, data in living_files().items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return root


def png(width: int, height: int, shade: int = 0) -> bytes:
    """A real picture, as small as one can be: every row is the same pattern of black and white."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + name + data + pack(">I", crc32(name + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0))
    rows = compress((b"\0" + bytes([shade & 255]) * -(-width // 8)) * height)
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
