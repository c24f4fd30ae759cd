"""Makes the picture book: `python tools/picture_book.py [--site FOLDER] [NAME…]` (none: all; part of a template's name).

It builds the demo hub as tests/site does, finds one page of each template in each language, and takes them in both
colour schemes, on a wide screen and on a phone. docs/pictures/book/ gets one sheet a template, docs/picture-book.md
shows them. Templates are found by the classes of the built pages, so a new one is in the book by itself.
"""

from __future__ import annotations

import argparse
import io
import sys
import tempfile
from collections.abc import Iterable
from contextlib import ExitStack
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "tests/site"), str(ROOT / "tools")]

from built_pages import BuiltPage, built_pages  # noqa: E402
from demo_site import demo_site  # noqa: E402
from pages_host import hosted  # noqa: E402
from PIL import Image  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

from draw_pictures import FLAGS, browser  # noqa: E402

BOOK = ROOT / "docs/pictures/book"
PAGE = ROOT / "docs/picture-book.md"
LANGUAGES = ("en", "zh-Hant-HK", "zh-Hans", "ja")
SCHEMES = {"default": "light", "slate": "dark"}
# A screen, and how wide it is in the book; two phones stand side by side below a wide screen.
WIDE, WIDE_SHOWN = (1200, 1200), 400
PHONE, PHONE_SHOWN = (390, 844), 196
GAP = 8
QUALITY = 42  # WebP's own scale: the whole book has to stay below 6 MB
LARGEST = 6_000_000
# Nothing moves or blinks while it is taken.
STILL = {"animations": "disabled", "caret": "hide", "type": "jpeg", "quality": 95}


def shown_pages(pages: Iterable[BuiltPage]) -> dict[str, tuple[BuiltPage | None, ...]]:
    """For each template a page per language: the same one in all where there is one, else the one of most parts."""
    by_template: dict[str, list[BuiltPage]] = {}
    for page in pages:
        # Further pages of a list look as the first one does.
        if page.template and "/page/" not in page.address:
            by_template.setdefault(page.template, []).append(page)
    return {name: tuple(_best(ones, tag) for tag in LANGUAGES) for name, ones in sorted(by_template.items())}


def _best(ones: list[BuiltPage], language: str) -> BuiltPage | None:
    def rank(page: BuiltPage) -> tuple[int, int, str]:
        tail = page.address.partition("/")[2]
        everywhere = sum(one.address.partition("/")[2] == tail for one in ones)
        return everywhere, len(page.classes), page.address

    return max((one for one in ones if one.language == language), key=rank, default=None)


def sheet(wide: Any, phone: Any, host: str, shown: tuple[BuiltPage | None, ...]) -> Image.Image:
    """A column a language: the wide screen in both schemes, below it the phone in both."""
    height = 2 * WIDE_SHOWN * WIDE[1] // WIDE[0] + PHONE_SHOWN * PHONE[1] // PHONE[0] + 4 * GAP
    made = Image.new("RGB", (len(shown) * (WIDE_SHOWN + GAP) + GAP, height), "#8a8a84")
    for column, one in enumerate(shown):
        if one is None:
            continue
        left, top = GAP + column * (WIDE_SHOWN + GAP), GAP
        for picture in _taken(wide, host + one.address, WIDE, WIDE_SHOWN):
            made.paste(picture, (left, top))
            top += picture.height + GAP
        for picture in _taken(phone, host + one.address, PHONE, PHONE_SHOWN):
            made.paste(picture, (left, top))
            left += WIDE_SHOWN - PHONE_SHOWN
    return made


def _screen(chromium: Any, size: tuple[int, int], scale: float) -> Any:
    return chromium.new_page(
        viewport={"width": size[0], "height": size[1]},
        device_scale_factor=scale,
        reduced_motion="reduce",
        timezone_id="Asia/Hong_Kong",
    )


def _taken(page: Any, address: str, screen: tuple[int, int], width: int) -> list[Image.Image]:
    """A page as it comes up, once in each scheme."""
    page.goto(address)
    page.evaluate(
        "Promise.all([...document.images].map((one) => { one.loading = 'eager'; return one.decode().catch(() => {}); }))"
    )
    pictures = []
    for scheme, wish in SCHEMES.items():
        page.emulate_media(color_scheme=wish)
        page.evaluate("(scheme) => document.body.setAttribute('data-md-color-scheme', scheme)", scheme)
        taken = Image.open(io.BytesIO(page.screenshot(**STILL))).convert("RGB")
        pictures.append(taken.resize((width, width * screen[1] // screen[0]), Image.Resampling.LANCZOS))
    return pictures


def text(templates: dict[str, tuple[BuiltPage | None, ...]]) -> str:
    """The page of docs/ that shows the sheets."""
    lines = [
        "# The picture book",
        "",
        "Each kind of page of the demo hub in English, Hong Kong Chinese, Simplified Chinese and Japanese, light and dark,",
        "on a wide screen and on a phone. `python tools/picture_book.py` makes it; [pages.md](pages.md) says what the pages",
        "are made of. What the tests compare is the pages' structure, never these pictures.",
    ]
    for name, shown in templates.items():
        addresses = ", ".join(f"`/{one.address}`" for one in shown if one is not None)
        lines += [
            "",
            f"## {title(name)}",
            "",
            f"{addresses}",
            "",
            f"![{title(name)}](pictures/book/{file_name(name)})",
        ]
    return "\n".join(lines) + "\n"


def title(template: str) -> str:
    """`entry story` as a heading."""
    layout, kind = template.split(" ")
    return kind.capitalize() if layout in {kind, "plain", "prose", "home"} else f"{kind.capitalize()}: {layout}"


def file_name(template: str) -> str:
    """The sheet of a template."""
    return template.replace(" ", "-") + ".webp"


def main() -> None:
    """Makes what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("names", nargs="*", help="part of a template's name, such as story")
    parser.add_argument("--site", type=Path, help="a site that is built already")
    asked = parser.parse_args()
    with ExitStack() as open_things:
        site = asked.site or demo_site(Path(open_things.enter_context(tempfile.TemporaryDirectory())))
        host = open_things.enter_context(hosted(site))
        templates = shown_pages(built_pages(site))
        BOOK.mkdir(parents=True, exist_ok=True)
        chromium = open_things.enter_context(sync_playwright()).chromium.launch(executable_path=browser(), args=FLAGS)
        # Half as large as on a screen: it is shown smaller still, and taken four times as fast.
        wide, phone = (_screen(chromium, size, scale) for size, scale in ((WIDE, 0.5), (PHONE, 1)))
        for name, shown in templates.items():
            if not asked.names or any(part in name for part in asked.names):
                made = sheet(wide, phone, host, shown)
                made.save(BOOK / file_name(name), "WEBP", quality=QUALITY, method=6)
        chromium.close()
    if not asked.names:
        for old in BOOK.glob("*.webp"):
            if old.name not in {file_name(name) for name in templates}:
                old.unlink()
    PAGE.write_text(text(templates), encoding="utf-8")
    size = sum(one.stat().st_size for one in BOOK.glob("*.webp"))
    print(f"{len(templates)} templates, {size / 1e6:.2f} MB")
    if size > LARGEST:
        sys.exit(f"The book has {size:,} bytes and may have {LARGEST:,}: lower QUALITY.")


if __name__ == "__main__":
    main()
