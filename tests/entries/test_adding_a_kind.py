"""docs/adding-a-kind.md is true: the files that it names are there, and its module is one."""

from __future__ import annotations

import re
from pathlib import Path

from kaifong.entries.kinds import every_entry
from kaifong.entries.schema import Field, Kind, Parsed, Role, Type

REPOSITORY = Path(__file__).parents[2]
PAGE = REPOSITORY / "docs" / "adding-a-kind.md"


def test_the_files_it_names_are_there() -> None:
    named = re.findall(r"`((?:src|tests|guidelines)/[^`]+)`", PAGE.read_text(encoding="utf-8"))
    paths = [one.replace("recipe", "story").replace("<language>", "ja") for one in named]
    assert len(paths) >= 8
    assert [path for path in paths if not (REPOSITORY / path).exists()] == []


def test_its_module_makes_a_kind() -> None:
    code = re.search(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.DOTALL)
    assert code
    names: dict[str, object] = {"fields": every_entry.fields, "roles": every_entry.roles}
    names |= {"Field": Field, "Kind": Kind, "Role": Role, "Type": Type, "parse": lambda *_: Parsed(None)}
    exec(code[1], names)
    kind = names["KIND"]
    assert isinstance(kind, Kind)
    assert [one.name for one in every_entry.own_fields(kind)] == ["serves", "kitchen", "tasters"]
    assert [one.name for one in kind.roles if one.matched] == ["author"]
