"""Hostile files: pictures that are none, texts made to be slow, front matter made to be misread."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator

import pytest

from kaifong.moderation.findings import Report, Verdict
from kaifong.testing import STORY, added, story

Watched = Callable[..., Report]
BUNDLE = "content/en/stories/bundle/index.md"


def png(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG that says how large it is, and holds that much or something else."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + name + body + zlib.crc32(name + body).to_bytes(4, "big")

    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def picture(kind: str) -> bytes:
    from PIL import Image

    out = io.BytesIO()
    Image.new("RGB", (40, 30), (200, 30, 30)).save(out, kind)
    return out.getvalue()


def zip_bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as folder:
        for number in range(20):
            folder.writestr(f"{number}.txt", b"0" * 5_000_000)
    return out.getvalue()


def pictures() -> Iterator[tuple[str, bytes]]:
    yield "a bomb of pixels", png(60_000, 60_000, b"\0" * 10_000_000)
    yield "a picture without height", png(10, 0)
    yield "sizes beyond 31 bits", png(2**32 - 1, 2**32 - 1)
    yield "a bomb of a chunk", png(4, 4, b"\0" * 50_000_000)
    yield "an archive", zip_bomb()
    yield "a page", b"<!DOCTYPE html><script>alert(1)</script>"
    yield "a drawing that reads files", b'<!DOCTYPE s [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>'
    yield (
        "a drawing that laughs",
        b"<!DOCTYPE s ["
        + b"".join(b'<!ENTITY l%d "%s">' % (n, b"&l%d;" % (n - 1) * 10 if n else b"ha") for n in range(12))
        + b"]><svg>&l11;</svg>",
    )
    yield "a picture and a script", picture("GIF") + b"/*<script>alert(1)</script>*/"
    yield "nothing", b""
    for kind in ("JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"):
        whole = picture(kind)
        yield kind, whole
        for tenth in range(1, 10):
            yield f"{tenth} tenths of a {kind}", whole[: len(whole) * tenth // 10]
            at = len(whole) * tenth // 10
            yield (
                f"a {kind} with its bytes turned at {tenth} tenths",
                whole[:at] + bytes(255 - byte for byte in whole[at:]),
            )


# Whole pictures; and one that has more bytes than pixels, of which no reader takes more than its pixels.
HARMLESS = frozenset({"JPEG", "PNG", "WEBP", "a bomb of a chunk"})


@pytest.mark.parametrize(("what", "data"), tuple(pictures()), ids=lambda one: one if isinstance(one, str) else "")
def test_no_picture_breaks_a_review_whatever_its_name_says(watched: Watched, what: str, data: bytes) -> None:
    for name in ("photo.jpg", "photo.png", "photo.webp"):
        report = watched(
            added(BUNDLE, story("![A wheel](" + name + ")\n")), added(BUNDLE.replace("index.md", name), data)
        )
        if "tenths" not in what and what not in HARMLESS:
            assert report.verdict > Verdict.ADVISE, what


def texts() -> Iterator[tuple[str, str]]:
    yield "brackets", "[" * 20_000
    yield "pictures", "![" * 10_000
    yield "quotes", ">" * 5_000 + " x"
    yield "lists", "\n".join("  " * depth + "- x" for depth in range(400))
    yield "emphasis", "*a **a " * 4_000
    yield "backticks", "".join("`" * width + " " for width in range(300))
    yield "entities", "&#x;" * 20_000
    yield "elements", "<div>" * 10_000
    yield "open comments", "<!--" * 10_000
    yield "definitions", "".join(f"[{n}]: <x>\n" for n in range(5_000)) + "[0]" * 5_000
    yield "footnotes", "".join(f"[^{n}]: x\n" for n in range(3_000)) + "[^0]" * 3_000
    yield "tables", "|a" * 3_000 + "\n" + "|-" * 3_000 + "\n" + "|b" * 3_000
    yield "admonitions", "".join("    " * depth + "!!! note\n" for depth in range(100))
    yield "one long word", "a" * 200_000
    yield "one long line of Chinese", "字" * 60_000
    yield "headings", "# x\n" * 5_000
    yield "links", "[x](https://a.example/) " * 3_000
    yield "numbers", "1234 5678 " * 6_000
    yield "at signs", "a@" * 30_000
    yield "zero width", "a\u200b" * 30_000
    yield "combining", "a" + "\u0301" * 50_000
    yield "right to left", "\u202e" * 30_000
    yield "lone surrogates", "\ud800" * 1_000
    yield "NUL", "\0" * 10_000


@pytest.mark.parametrize(("what", "text"), tuple(texts()), ids=lambda one: one if len(one) < 40 else "")
def test_no_text_breaks_a_review(watched: Watched, what: str, text: str) -> None:
    del what
    watched(added(STORY, story(text).encode("utf-8", "surrogatepass")))


ENTRIES = (
    STORY,
    BUNDLE,
    "content/zh-Hant/stories/wheel.md",
    "content/en/amas/ask.md",
    "content/en/answers/answer.md",
    "content/en/reviews/lamp.md",
    "content/en/challenges/hill.md",
    "content/members/siu-ming.md",
    "content/groups/night.md",
    "guidelines/en/respect.md",
)
FRONT = {
    "aliases": "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\ntitle: *c\n",
    "merge keys": "a: &a {x: 1}\nb: {<<: *a}\ntitle: x\n",
    "tags": "title: !!python/object/apply:os.system ['true']\n",
    "duplicates": "title: a\ntitle: b\n",
    "depth": "title: " + "[" * 3_000 + "\n",
    "long": "title: " + "x" * 17_000 + "\n",
    "no end": "title: a\n",
    "binary": "title: !!binary x\n",
    "numbers": "title: 0x" + "f" * 5_000 + "\n",
    "timestamps": "date: 9999-99-99T99:99:99+99:99\ntitle: x\n",
    "infinity": "title: .inf\nrating: .nan\n",
    "nothing": "",
}


@pytest.mark.parametrize("what", FRONT)
@pytest.mark.parametrize("path", ENTRIES)
def test_no_front_matter_breaks_a_review_and_none_of_these_passes(watched: Watched, what: str, path: str) -> None:
    report = watched(added(path, f"---\n{FRONT[what]}" + ("" if what == "no end" else "---\n") + "\nText.\n"))
    assert report.verdict > Verdict.PASS
