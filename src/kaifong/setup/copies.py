"""Which files of a fresh hub are this repository's own. They are kept twice, and a test holds them equal.

The rest of the starter is written for it: `hub.yml`, and guidelines that speak of no community in particular.
"""

from __future__ import annotations

from pathlib import Path

STARTER = Path(__file__).parent / "starter"

# From the repository's root. What MkDocs needs is the same for every hub; that the rules on checks and points name
# nothing of the demo hub, a test sees to. A file ending in .py would be code of ours to every tool: its copy ends in
# .txt as well. The scripts and workflows of this repository come with these: see `copied`.
COPIED = (
    "mkdocs.yml",
    "hooks/kaifong_hooks.py",
    "guidelines/policy.yml",
    "guidelines/policy.schema.json",
    "guidelines/recognition.yml",
    "requirements/run.lock",
)

# Where scripts and workflows stand; the starter leaves the dot out, so that no tool takes its copies for workflows.
SCRIPTS = "scripts"
WORKFLOWS = ".github/workflows"

# This repository's own tests; a hub has no code to test.
OURS_ALONE = frozenset({"ci.yml"})

# What a hub gets when it asks for it, and keeps from then on: the site of a very large one, made on several machines.
LARGE = f"{WORKFLOWS}/publish-large.yml"


def copied(root: Path) -> tuple[str, ...]:
    """The names of all files below a repository's root that a hub gets, the workflows apart."""
    scripts = sorted(f"{SCRIPTS}/{path.name}" for path in (root / SCRIPTS).glob("*.py"))
    return (*COPIED, *scripts)


def workflows(root: Path) -> tuple[str, ...]:
    """The names of this repository's workflows that a hub gets, each in the form that `hub_workflows` gives it."""
    return tuple(
        sorted(f"{WORKFLOWS}/{path.name}" for path in (root / WORKFLOWS).glob("*.yml") if path.name not in OURS_ALONE)
    )


# Where the part of a file begins that is this community's own.
OWN_FROM = b"# (What stands below is this community's own"


def starter_data(data: bytes) -> bytes:
    """A file of this repository as the starter keeps it: who holds an office here holds none in a fresh hub."""
    return data.partition(OWN_FROM)[0]


def starter_path(name: str) -> Path:
    """Where the starter keeps a file of a hub."""
    name = name.removeprefix(".")
    return STARTER / (f"{name}.txt" if name.endswith(".py") else name)


def starter_name(path: Path) -> str:
    """The name in a hub of a file that the starter keeps."""
    name = path.relative_to(STARTER).as_posix().removesuffix(".txt")
    return f".{name}" if name.startswith("github/") or name == "gitignore" else name
