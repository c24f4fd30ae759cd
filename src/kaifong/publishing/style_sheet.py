"""One style sheet out of Material's and ours, named by what it holds, so that no page ever meets another's sheet."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kaifong.errors import BuildError
from kaifong.pages.sheets import BY_CONTENT, SHEETS

# Material's own, by the beginning of their names: a digest that changes with each release follows.
_MATERIAL = ("main", "palette")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
# Characters of SHA-256 in hexadecimal: 40 bits, for a name that has to differ from the one before it.
_DIGEST = 10


@dataclass(frozen=True)
class StyleSheet:
    """`address` is below the site's root; `text` is what stands there."""

    address: str
    text: str

    def write(self, site: Path) -> None:
        """Writes it into a site that was laid out."""
        path = site / self.address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(self.text, encoding="utf-8")


def joined(theme_dirs: Sequence[str]) -> StyleSheet:
    """The sheets of a theme, joined in their order; of two folders that have a sheet, the first one's counts.

    Raises:
        BuildError: a sheet is missing: the theme is another, or half installed.
    """
    text = "\n".join(_COMMENT.sub("", one.read_text(encoding="utf-8")).strip() for one in _files(theme_dirs)) + "\n"
    # A sheet's map lies beside the sheet alone, and a charset says nothing after the first byte.
    text = text.replace('@charset "UTF-8";', "")
    digest = hashlib.sha256(text.encode()).hexdigest()[:_DIGEST]
    return StyleSheet(f"{BY_CONTENT}{digest}.css", '@charset "UTF-8";' + text)


def _files(theme_dirs: Sequence[str]) -> Iterator[Path]:
    folders = [Path(one) / "assets" for one in theme_dirs]
    for name in _MATERIAL:
        yield _first([*(one for folder in folders for one in sorted(folder.glob(f"stylesheets/{name}.*.css")))], name)
    for name in SHEETS:
        yield _first([one for folder in folders if (one := folder / f"{name}.css").is_file()], name)


def _first(found: Sequence[Path], name: str) -> Path:
    if not found:
        raise BuildError(
            f"the theme has no style sheet “{name}”",
            why="pages would stand there without a look",
            mend="install mkdocs-material and kaifong again, or mend `theme:` in mkdocs.yml",
        )
    return found[0]
