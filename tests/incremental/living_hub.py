"""A small hub in which everything that pages read is there at least once: the start of every walk of edits."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from struct import pack
from zlib import compress, crc32

from living_entries import TAGS, entry_files, text
from living_people import people_files
from living_records import record_files
from living_rules import CLAUSES, GOALS_YML, HUB_YML, RECOGNITION_YML

from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parent.parent.parent


@cache
def living_files() -> dict[str, bytes]:
    """Every file of the hub by path."""
    files = {**people_files(), **entry_files(), "hub.yml": HUB_YML, "guidelines/goals.yml": GOALS_YML}
    files["guidelines/recognition.yml"] = RECOGNITION_YML
    for slug, (front, body) in CLAUSES.items():
        files[f"guidelines/en/{slug}.md"] = text(front, body)
    for tag, title in (("zh-Hant", "互相尊重"), ("ja", "敬意")):
        front = f"title: {title}\norder: 10\ntranslates: {{language: en, revision: 000000000000}}\ntranslator: [ming]"
        files[f"guidelines/{tag}/respect.md"] = text(front, "當面怎樣說，這裏就怎樣說。")
    files |= record_files(path for path in files if path.startswith("content/"))
    held = {path: one.encode() for path, one in files.items()}
    for name in ("mkdocs.yml", "hooks/kaifong_hooks.py", "guidelines/policy.yml"):
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


def of_two_languages() -> dict[str, bytes]:
    """The files of the same hub with half of its languages: what whole builds are tried on, which cost more."""
    kept = {path: data for path, data in living_files().items() if "/zh-" not in path}
    kept["hub.yml"] = b"".join(line for line in kept["hub.yml"].splitlines(keepends=True) if b"tag: zh-" not in line)
    kept["hub.yml"] = kept["hub.yml"].replace(", zh-Hant: 街坊".encode(), b"")
    return kept


def write_hub(root: Path, files: Mapping[str, bytes] | None = None) -> Path:
    """Writes the hub into an empty folder."""
    for path, data in (living_files() if files is None else files).items():
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
