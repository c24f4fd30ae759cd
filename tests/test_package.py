"""The package as a whole: every module imports, and the command is there before one has waited for it."""

from __future__ import annotations

import ast
import os
import statistics
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import kaifong

PACKAGE = Path(kaifong.__file__).parent
# DESIGN asks for 0.3 s. Python itself needs 0.02 to 0.1 of them, whatever we do.
LONGEST_START = 0.3
HEAVY = (
    "babel",
    "fluent",
    "markdown",
    "pygments",
    "nh3",
    "PIL",
    "mkdocs",
    "phonenumbers",
    "py3langid",
    "tldextract",
    "jinja2",
    "yaml",
    "github",
)


def modules() -> list[str]:
    """The names of all modules; the starter hub and the theme are data."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
        if all(part.isidentifier() for part in parts):
            found.append(".".join(parts).removesuffix(".__init__"))
    return found


@pytest.mark.parametrize("name", modules())
def test_every_module_imports(name: str) -> None:
    if not name.endswith("__main__"):
        import_module(name)


def _seconds(*arguments: str) -> float:
    """The processor's time of a fresh interpreter: a neighbour's load on the same cores does not count."""
    before = os.times()
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
    after = os.times()
    return after.children_user - before.children_user + after.children_system - before.children_system


def test_help_starts_at_once() -> None:
    command = ("-c", "import sys; sys.argv = ['kaifong', '--help']; from kaifong.cli.main import main; main()")
    _seconds(*command)  # writes the bytecode
    assert statistics.median(_seconds(*command) for _ in range(7)) < LONGEST_START


def test_help_reads_as_it_was_written() -> None:
    script = "import sys; sys.argv = ['kaifong', '--help']; from kaifong.cli.main import main; main()"
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert "\\b" not in told
    assert "Exit codes" in told


def test_help_loads_nothing_heavy() -> None:
    script = (
        "import sys; sys.argv = ['kaifong', '--help']\n"
        "from kaifong.cli.main import main\n"
        "try:\n    main()\n"
        "finally:\n    print(sorted(sys.modules), file=sys.stderr)\n"
    )
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    loaded = ast.literal_eval(done.stderr.strip().splitlines()[-1])
    assert [name for name in HEAVY if name in loaded] == []


@pytest.mark.parametrize(
    "words",
    [
        ("build",),
        ("assemble",),
        ("serve",),
        ("check",),
        ("fix",),
        ("new",),
        ("explain",),
        ("import", "jekyll"),
        ("doctor",),
    ],
    ids=" ".join,
)
def test_every_command_tells_what_it_does(words: tuple[str, ...]) -> None:
    arguments = ["kaifong", *words, "--help"]
    script = f"import sys; sys.argv = {arguments!r}; from kaifong.cli.main import main; main()"
    told = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert "--root" in told
    assert len(told.splitlines()) > 8
    # A raw docstring shows click's mark instead of obeying it.
    assert "\\b" not in told
