"""Which addresses of a site are taken, so that a small page of ours stands in nobody's way."""

from __future__ import annotations

from collections.abc import Collection


class Taken:
    """The files of a site by path; asked and filled as pages at old addresses are made."""

    def __init__(self, files: Collection[str], fixed: Collection[str]) -> None:
        # Lower case: where a host's files do not tell cases apart, `EN/` is `en/`.
        self._files = {path.lower() for path in files}
        self._files |= {
            one.removesuffix("index.md") + "index.html" for one in self._files if one.endswith("index.md")
        }
        self._folders = {folder for path in self._files for folder in _folders(path)}
        self._fixed = fixed

    def take(self, address: str) -> bool:
        """Takes an address for a page, unless something stands there, above it or below."""
        file = f"{address}index.html".lower()
        inside = _folders(file)
        if file in self._files or file in self._folders or address in self._fixed:
            return False
        if not self._files.isdisjoint(inside):
            return False
        self._files.add(file)
        self._folders.update(inside)
        return True


def _folders(path: str) -> list[str]:
    """The folders that a file stands in, outermost first."""
    return [path[:at] for at, character in enumerate(path) if character == "/"]
