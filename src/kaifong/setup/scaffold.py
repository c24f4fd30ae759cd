"""A fresh hub in an empty folder: settings, guidelines and the files that MkDocs needs."""

from __future__ import annotations

import re
from pathlib import Path

from kaifong.entries.whole_file import write_whole
from kaifong.errors import KaifongError
from kaifong.setup.copies import STARTER, starter_name

# Where the stage goes. MkDocs wants its folder to be there before our hook is asked.
_PLACEHOLDERS = (".kaifong/stage/.gitkeep", "content/.gitkeep")

# Files that a new repository may have before it is a hub: what GitHub and Git put there.
_HARMLESS = frozenset({".git", ".gitignore", ".gitattributes", ".github", "LICENSE", "README.md", ".DS_Store"})


def fresh_files(name: str) -> dict[str, bytes]:
    """The files of a fresh hub by path, for a community of that name."""
    files = {starter_name(path): path.read_bytes() for path in sorted(STARTER.rglob("*")) if path.is_file()}
    files[".gitignore"] = files.pop("gitignore")
    files["hub.yml"] = files["hub.yml"].decode().replace("{name}", _quoted(name)).encode()
    files.update(dict.fromkeys(_PLACEHOLDERS, b""))
    return dict(sorted(files.items()))


def hub_name(folder: Path) -> str:
    """A community's name made from its folder's: `tai-po-riders` gives Tai po riders."""
    words = re.sub(r"[^\w]+|_", " ", folder.resolve().name).strip()
    return (words[:1].upper() + words[1:])[:60] or "Our community"


def is_empty(folder: Path) -> bool:
    """Whether a fresh hub may be made there: the folder is missing, empty, or holds what a new repository holds.

    Raises:
        KaifongError: it is a file, or may not be read.
    """
    try:
        return all(one.name in _HARMLESS for one in folder.iterdir())
    except FileNotFoundError:
        return True
    except NotADirectoryError:
        raise KaifongError(f"{folder} is a file", mend="name a folder for the hub with --root") from None
    except PermissionError:
        raise KaifongError(
            f"the folder {folder} may not be read", mend="give yourself the right to it, or name another with --root"
        ) from None


def make(folder: Path, files: dict[str, bytes]) -> tuple[str, ...]:
    """Writes a fresh hub's files; those that are there already are left. Gives the names of what was written.

    Raises:
        KaifongError: something could not be written.
    """
    written = []
    for name, data in files.items():
        path = folder / name
        if path.exists():
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise KaifongError(
                f"{path} could not be written: {error.strerror}",
                mend="give yourself the right to write there, make room, or name another folder with --root",
            ) from error
        written.append(name)
    return tuple(written)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'
