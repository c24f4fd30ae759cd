"""Draws the demo hub's pictures: `python tools/draw_pictures.py [NAME…]` (none: all; see tools/pictures/album.py).

Each is composed as SVG by tools/pictures, rendered by a headless Chromium (CHROMIUM names it, else the first one on the
PATH) and kept as WebP without metadata: 1600 × 1000 for covers, 480 × 480 for portraits. `--sheet FILE` also writes one
overview to look at.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tools"))

from PIL import Image  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

from pictures.album import ALBUM, PORTRAITS  # noqa: E402

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
QUALITY = 80  # WebP's own scale; above it flat colours gain nothing and spokes cost a third more


def browser() -> str:
    """Where Chromium is."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    if not found:
        sys.exit("no Chromium found: install one, or name it in CHROMIUM")
    return found


def keep(image: Image.Image, target: Path) -> int:
    """Writes pixels only, no metadata; gives the size in bytes."""
    target.parent.mkdir(parents=True, exist_ok=True)
    image.save(target, "WEBP", quality=QUALITY, method=6, exif=b"", xmp=b"", icc_profile=None)
    return target.stat().st_size


def main() -> None:
    """Draws what was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("names", nargs="*", help="part of a path below content/")
    parser.add_argument("--sheet", type=Path, help="write an overview (PNG) as well")
    asked = parser.parse_args()
    work = [(f"{name}.webp", draw, False) for name, draw in ALBUM.items()]
    work += [(f"members/{name}/portrait.webp", draw, True) for name, draw in PORTRAITS.items()]
    work = [one for one in work if not asked.names or any(part in one[0] for part in asked.names)]
    small: list[Image.Image] = []
    total = 0
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=browser(), args=FLAGS)
        page = chromium.new_page(viewport={"width": 1600, "height": 1000})
        for path, draw, square in work:
            page.set_content(f"<style>body{{margin:0}}svg{{display:block}}</style>{draw()}")
            image = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
            if square:
                image = image.crop((300, 0, 1300, 1000)).resize((480, 480), Image.Resampling.LANCZOS)
            total += keep(image, ROOT / "content" / path)
            small.append(image.resize((320, 320) if square else (512, 320), Image.Resampling.LANCZOS))
        chromium.close()
    print(f"{len(work)} pictures, {total / 1e6:.2f} MB")
    if asked.sheet:
        sheet = Image.new("RGB", (4 * 512, 320 * ((len(small) + 3) // 4)))
        for number, image in enumerate(small):
            sheet.paste(image, (512 * (number % 4), 320 * (number // 4)))
        sheet.save(asked.sheet)


if __name__ == "__main__":
    main()
