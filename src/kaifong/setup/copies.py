"""Which of this repository's own files a fresh hub begins with. They are kept twice, and a test holds them equal."""

from __future__ import annotations

from pathlib import Path

STARTER = Path(__file__).parent / "starter"

# From the repository's root. A file ending in .py would be code of ours to every tool: its copy ends in .txt as well.
SINGLE = ("mkdocs.yml", "hooks/kaifong_hooks.py", "guidelines/policy.yml", "guidelines/recognition.yml")
PROSE = "guidelines"


def copied(root: Path) -> dict[str, bytes]:
    """The files of a repository that belong into the starter, by path from its root."""
    names = list(SINGLE)
    names += [path.relative_to(root).as_posix() for path in (root / PROSE).glob("*/*.md")]
    return {name: (root / name).read_bytes() for name in sorted(names)}


def starter_path(name: str) -> Path:
    """Where the starter keeps the copy of a file."""
    return STARTER / (f"{name}.txt" if name.endswith(".py") else name)


def starter_name(path: Path) -> str:
    """The name in a hub of a file that the starter keeps."""
    return path.relative_to(STARTER).as_posix().removesuffix(".txt")
