"""Which files of a fresh hub are this repository's own. They are kept twice, and a test holds them equal.

The rest of the starter is written for it: `hub.yml`, and guidelines that speak of no community in particular.
"""

from __future__ import annotations

from pathlib import Path

STARTER = Path(__file__).parent / "starter"

# From the repository's root. What MkDocs needs is the same for every hub; that the rules on checks and points name
# nothing of the demo hub, a test sees to. A file ending in .py would be code of ours to every tool: its copy ends in
# .txt as well.
COPIED = (
    "mkdocs.yml",
    "hooks/kaifong_hooks.py",
    "guidelines/policy.yml",
    "guidelines/policy.schema.json",
    "guidelines/recognition.yml",
)


def starter_path(name: str) -> Path:
    """Where the starter keeps a file of a hub."""
    return STARTER / (f"{name}.txt" if name.endswith(".py") else name)


def starter_name(path: Path) -> str:
    """The name in a hub of a file that the starter keeps."""
    return path.relative_to(STARTER).as_posix().removesuffix(".txt")
