"""The font that hub.yml names for cards: a file of the hub, or one that is installed where systems install them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

ENDINGS = (".ttf", ".otf", ".ttc", ".otc")
# Where systems keep fonts, the user's own first: fontconfig's defaults, macOS, Windows.
FOLDERS = (
    "~/.local/share/fonts",
    "~/.fonts",
    "/usr/local/share/fonts",
    "/usr/share/fonts",
    "~/Library/Fonts",
    "/Library/Fonts",
    "/System/Library/Fonts",
    "C:/Windows/Fonts",
)
# Weights in the order in which a card looks best in them: titles are large.
_WEIGHTS = ("bold", "semibold", "demibold", "medium", "regular", "")
_JOINTS = re.compile(r"[\s_-]+")


def find_font(root: Path, named: str, folders: tuple[str, ...] = FOLDERS) -> Path | None:
    """The file of a font, or None where it is not there.

    Args:
        root: the hub's folder. named: a path in it that ends as font files do, or the name of an installed font, with
            or without its weight: `Noto Sans CJK`, `NotoSansCJK-Regular`.
    """
    if named.lower().endswith(ENDINGS):
        own = (root / named).resolve()
        if own.is_file() and own.is_relative_to(root.resolve()):
            return own
    wanted = _plain(Path(named).stem if named.lower().endswith(ENDINGS) else named)
    installed = {_plain(file.stem): file for file in _installed(folders)}
    return next((installed[wanted + weight] for weight in ("", *_WEIGHTS) if wanted + weight in installed), None)


def _plain(name: str) -> str:
    return _JOINTS.sub("", name).lower()


def _installed(folders: tuple[str, ...]) -> Iterator[Path]:
    """Every font file; of two with one name the first folder's stands, so folders come last to first."""
    for folder in reversed(folders):
        for here, inner, files in os.walk(Path(folder).expanduser()):
            inner.sort(reverse=True)
            for name in sorted(files, reverse=True):
                if name.lower().endswith(ENDINGS):
                    yield Path(here, name)
