"""The house's rules: who may import whom, what the pure rooms may not touch, and that doors stay doors."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent
PACKAGE = REPOSITORY / "src" / "kaifong"

# docs/architecture.md, "the house". A room imports only rooms on floors below its own.
FLOORS = {
    "text": 0,
    "languages": 1,
    "history": 1,
    "entries": 2,
    "rendering": 3,
    "moderation": 4,
    "community": 4,
    "insight": 5,
    "reporting": 5,
    "pages": 6,
    "publishing": 7,
    "importing": 7,
    "setup": 7,
    "leaving": 7,
    "github": 8,
    "cli": 9,
}
# Within `github`, in this order: a room imports only rooms before it. The files beside them may import any.
GITHUB = ("reading", "submit", "commands", "answering", "collecting", "stewarding", "deciding")
# They stand outside the floors: anybody may import the errors; testing.py may import anybody, and nobody imports it.
ERRORS, TESTING = "errors", "testing"

# What `load`, `review` and `stage` are made of takes no clock, network or environment. History is where Git is run,
# rendering where worker processes are; both are named below with what they may do and why.
PURE = (
    "text",
    "languages",
    "history",
    "entries",
    "rendering",
    "moderation",
    "community",
    "insight",
    "reporting",
    "pages",
)
FORBIDDEN_MODULES = (
    "socket",
    "requests",
    "urllib.request",
    "http",
    "http.client",
    "httpx",
    "aiohttp",
    "ftplib",
    "smtplib",
)
FORBIDDEN_CALLS = (
    "datetime.now", "datetime.today", "datetime.utcnow", "date.today", "time.time", "time.time_ns", "time.localtime",
    "time.gmtime", "os.environ", "os.environb", "os.getenv", "random.random", "random.choice", "random.shuffle",
    "uuid.uuid1", "uuid.uuid4", "os.urandom", "secrets.token_hex",
)  # fmt: skip
EXCEPTIONS = {
    # Git has to be found on the PATH, and its readers' own word on which folders are safe has to be heard.
    "history/git.py": {"os.environ"},
}

LONGEST = {"src": 300, "hooks": 40, "scripts": 60}


def modules() -> list[Path]:
    """Every module of the package; the theme and starter folders hold files that are not ours to import."""
    return sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    """The path below the package, for ids and messages."""
    return path.relative_to(PACKAGE).as_posix()


def room_of(path: Path) -> str:
    """The room of a module: its first folder, or its own name at the top."""
    first = path.relative_to(PACKAGE).parts[0]
    return first.removesuffix(".py")


def imports(tree: ast.AST, package: tuple[str, ...]) -> Iterator[tuple[int, str]]:
    """Line and full name of everything that is imported anywhere in a module, inside functions too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, one.name) for one in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(package[: len(package) + 1 - node.level]) if node.level else ""
            module = ".".join(filter(None, (base, node.module)))
            yield from ((node.lineno, f"{module}.{one.name}") for one in node.names)
        elif isinstance(node, ast.Call) and _dotted(node.func) in (
            "import_module",
            "importlib.import_module",
            "__import__",
        ):
            for argument in node.args[:1]:
                if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                    yield node.lineno, argument.value


def _dotted(node: ast.AST) -> str:
    """`a.b.c` of an expression, or an empty string."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        inner = _dotted(node.value)
        return f"{inner}.{node.attr}" if inner else ""
    return ""


def line_of(node: ast.AST) -> int:
    """The line of an expression."""
    return node.lineno if isinstance(node, ast.expr) else 0


def breaches_of_floors(path: Path, text: str) -> list[str]:
    """Every import of a room that is not on a lower floor."""
    room = room_of(path)
    if room in (TESTING, ERRORS, "__init__"):
        return []
    package = ("kaifong", *path.relative_to(PACKAGE).parts[:-1])
    found = []
    for line, name in imports(ast.parse(text), package):
        parts = name.split(".")
        if parts[0] != "kaifong" or len(parts) == 1 or parts[1] in (room, ERRORS, "__version__"):
            continue
        if parts[1] == TESTING or parts[1] not in FLOORS or FLOORS[parts[1]] >= FLOORS[room]:
            found.append(f"{name_of(path)}:{line} imports {name}")
    return found


def breaches_within_github(path: Path, text: str) -> list[str]:
    """Every import of a room of `github` that does not stand before the importing one in `GITHUB`."""
    inside = path.relative_to(PACKAGE).parts
    if inside[0] != "github" or len(inside) == 2:
        return []
    found = []
    for line, name in imports(ast.parse(text), ("kaifong", *inside[:-1])):
        parts = name.split(".")
        later = GITHUB[GITHUB.index(inside[1]) + 1 :]
        if parts[:2] == ["kaifong", "github"] and len(parts) > 2 and parts[2] in later:
            found.append(f"{name_of(path)}:{line} imports {name}")
    return found


def breaches_of_purity(path: Path, text: str) -> list[str]:
    """Every use of a clock, the network, the environment or chance."""
    tree = ast.parse(text)
    allowed = EXCEPTIONS.get(name_of(path), set())
    aliases: dict[str, str] = {}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            aliases |= {
                one.asname or one.name.split(".")[0]: one.name if one.asname else one.name.split(".")[0]
                for one in node.names
            }
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            aliases |= {one.asname or one.name: f"{node.module}.{one.name}" for one in node.names}
    for line, name in imports(tree, ("kaifong",)):
        if any(name == one or name.startswith(f"{one}.") for one in FORBIDDEN_MODULES):
            found.append(f"{name_of(path)}:{line} imports {name}")
        if name in FORBIDDEN_CALLS and name not in allowed:
            found.append(f"{name_of(path)}:{line} imports {name}")
    for node in ast.walk(tree):
        dotted = _dotted(node) if isinstance(node, ast.Attribute) else ""
        if not dotted:
            continue
        first, _, rest = dotted.partition(".")
        full = f"{aliases.get(first, first)}.{rest}"
        # `datetime.now` is meant of the class, whatever way it was imported.
        used = [one for one in FORBIDDEN_CALLS if full == one or full.endswith(f".{one}")]
        found += [f"{name_of(path)}:{line_of(node)} uses {one}" for one in used if one not in allowed]
    return sorted(set(found))


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_room_imports_only_rooms_on_floors_below_it(path: Path) -> None:
    assert breaches_of_floors(path, path.read_text()) == []


@pytest.mark.parametrize("path", [one for one in modules() if room_of(one) == "github"], ids=name_of)
def test_the_rooms_within_github_go_in_no_circle(path: Path) -> None:
    assert breaches_within_github(path, path.read_text()) == []


def test_the_rule_within_github_sees_what_it_should() -> None:
    text = "from kaifong.github.answering.answer import answer\nfrom kaifong.github.reading.pull import Pull\n"
    assert len(breaches_within_github(PACKAGE / "github" / "commands" / "flow.py", text)) == 1
    assert breaches_within_github(PACKAGE / "github" / "moderate.py", text) == []
    rooms = {one.name for one in (PACKAGE / "github").iterdir() if (one / "__init__.py").is_file()}
    assert rooms == set(GITHUB)


@pytest.mark.parametrize("path", [one for one in modules() if room_of(one) in PURE], ids=name_of)
def test_load_review_and_stage_know_no_clock_network_or_environment(path: Path) -> None:
    assert breaches_of_purity(path, path.read_text()) == []


@pytest.mark.parametrize("path", modules(), ids=name_of)
def test_a_file_holds_one_idea(path: Path) -> None:
    assert len(path.read_text().splitlines()) <= LONGEST["src"]


def doors() -> list[Path]:
    """The scripts by which MkDocs and GitHub come in."""
    return sorted([*(REPOSITORY / "hooks").glob("*.py"), *(REPOSITORY / "scripts").glob("*.py")])


@pytest.mark.parametrize("path", doors(), ids=lambda one: one.name)
def test_hooks_and_scripts_are_doors(path: Path) -> None:
    text = path.read_text()
    assert len(text.splitlines()) <= LONGEST[path.parent.name]
    allowed = {"kaifong", "__future__"} | ({"sys", "os", "pathlib"} if path.parent.name == "scripts" else set())
    assert {name.split(".")[0] for _, name in imports(ast.parse(text), ())} <= allowed
    branches = [
        node.lineno
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.For | ast.While | ast.Try | ast.ClassDef)
    ]
    assert branches == [], "a door has no logic"


def test_there_is_a_hook() -> None:
    assert doors()


def test_every_folder_of_the_package_is_a_room_of_the_plan() -> None:
    rooms = {one.name for one in PACKAGE.iterdir() if one.is_dir() and one.name != "__pycache__"}
    assert rooms == set(FLOORS)


def test_the_docs_tell_the_same_floors() -> None:
    text = (REPOSITORY / "docs" / "architecture.md").read_text("utf-8")
    told = {
        room: int(floor)
        for floor, cell in re.findall(r"^\| (\d) \| ([^|]+) \|", text, re.MULTILINE)
        for room in re.findall(r"`(\w+)/?`", cell)
    }
    assert told == FLOORS


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "misc", "manager", "util", "helper"])
def test_no_file_is_named_for_nothing(name: str) -> None:
    assert [one for one in modules() if one.stem == name or one.parent.name == name] == []


@pytest.mark.parametrize(
    ("where", "text", "breaches"),
    [
        ("entries/new.py", "import kaifong.text.width", 0),
        ("entries/new.py", "from kaifong.errors import KaifongError", 0),
        ("entries/new.py", "from kaifong import __version__", 0),
        ("entries/new.py", "from kaifong.entries.kinds import KINDS", 0),
        ("entries/new.py", "from kaifong.pages import stage", 1),
        ("entries/new.py", "from kaifong import pages", 1),
        ("entries/new.py", "def late():\n    from kaifong.rendering.render import render", 1),
        ("entries/new.py", "def late():\n    import kaifong.cli.main", 1),
        ("entries/kinds/new.py", "from ..entry import Entry", 0),
        ("entries/kinds/new.py", "from ...pages import stage", 1),
        ("community/new.py", "from kaifong.moderation.check import Check", 1),
        ("entries/new.py", "from kaifong.testing import run_check", 1),
        ("cli/new.py", "from kaifong.nowhere import thing", 1),
        ("languages/new.py", "from importlib import import_module\nimport_module('kaifong.pages.stage')", 1),
    ],
)
def test_the_rule_of_floors_sees_what_it_should(where: str, text: str, breaches: int) -> None:
    assert len(breaches_of_floors(PACKAGE / where, text)) == breaches


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import datetime\ndatetime.now()",
        "import datetime\ndatetime.datetime.now()",
        "import datetime as dt\ndt.date.today()",
        "from datetime import date as day\nday.today()",
        "import time\ntime.time()",
        "from time import time\ntime()",
        "import os\nos.environ['HOME']",
        "from os import environ, getenv",
        "import os as system\nsystem.getenv('HOME')",
        "import socket",
        "def late():\n    import requests",
        "from urllib import request",
        "import urllib.request",
        "from urllib.request import urlopen",
        "import random\nrandom.shuffle([])",
    ],
)
def test_the_rule_of_purity_sees_what_it_should(text: str) -> None:
    assert breaches_of_purity(PACKAGE / "pages/new.py", text)


def test_the_rule_of_purity_lets_values_pass() -> None:
    text = "from datetime import date, datetime\nimport os\nfrom urllib.parse import urlsplit\n"
    text += "datetime.combine\ndate(2026, 1, 1)\nos.path.join('a')\n"
    assert breaches_of_purity(PACKAGE / "pages/new.py", text) == []
