"""docs/content.md and the catalogues say what the kinds say; its examples pass."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kaifong.entries import reference
from kaifong.entries.kinds import BY_FOLDER, BY_NAME, KINDS
from kaifong.entries.schema import Field, Type
from kaifong.languages.catalogue import translator
from kaifong.languages.messages import LOCALES, available
from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parents[2]
PAGE = REPOSITORY / "docs" / "content.md"
ENTRIES = REPOSITORY / "src" / "kaifong" / "entries"
FAMILIES = ("encoding", "front-matter", "schema", "parts", "path")


def test_the_page_is_fresh() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert reference.fill(text) == text, "run: python -m kaifong.entries.reference"


def test_the_page_has_every_kind() -> None:
    assert reference.tables(PAGE.read_text(encoding="utf-8")) == ("every-entry", *(kind.name for kind in KINDS))


def _examples() -> list[tuple[str, str]]:
    """Every whole file on the page, with the kind whose table stands before it."""
    found = []
    kind = ""
    pattern = re.compile(
        r"<!-- fields: (?P<kind>[a-z-]+) -->|^```markdown\n(?P<text>---\n.*?)^```$", re.MULTILINE | re.DOTALL
    )
    for match in pattern.finditer(PAGE.read_text(encoding="utf-8")):
        if match["kind"]:
            kind = match["kind"]
        else:
            found.append((kind, match["text"]))
    return found


def test_every_kind_has_an_example() -> None:
    assert [kind for kind, _ in _examples()] == [kind.name for kind in KINDS]


@pytest.mark.parametrize(("kind", "text"), _examples(), ids=[kind for kind, _ in _examples()])
def test_the_examples_pass(kind: str, text: str) -> None:
    spec = BY_NAME[kind]
    folder = f"content/en/{spec.folder}" if spec.localised else f"content/{spec.folder}"
    folder = "guidelines/en" if kind == "guideline" else folder
    path = f"{folder}/one/index.md" if kind == "gallery" else f"{folder}/one.md"
    hub = make_hub(
        {path: text, "content/groups/dawn-riders.md": "---\ntitle: Dawn riders\n---\n"}
        | ({f"{folder}/one/bench.jpg": b"x"} if kind == "gallery" else {})
    )
    assert hub.problems_of(hub.entries[path]) == ()
    assert hub.entries[path].publishable


def _flat(fields: tuple[Field, ...]) -> list[Field]:
    return [one for spec in fields for one in (spec, *_flat(spec.fields))]


@pytest.mark.parametrize("tag", available())
def test_every_kind_and_field_has_its_words(tag: str) -> None:
    words = translator(tag)
    for kind in KINDS:
        assert words.text(f"kind-{kind.name}")
        assert words.text(f"kind-{kind.name}-plural")
        assert words.attribute(f"kind-{kind.name}", "about")
        assert words.text(f"new-body-{kind.name}")
        assert kind not in BY_FOLDER.values() or words.text(f"pages-list-{kind.name}-lead")
        assert all(words.text(f"score-role-{role.name}") for role in kind.roles)
        for spec in _flat(kind.fields):
            assert words.text(spec.help_id)
            assert words.attribute(spec.help_id, "help"), spec.help_id


def test_the_catalogue_says_what_the_code_says_and_no_more() -> None:
    """Ids that are put together (`front-matter-` and a fault's name) are listed where they are made."""
    ids = re.compile(rf'"((?:{"|".join(FAMILIES)})-[a-z0-9-]+)"')
    source = "".join(file.read_text(encoding="utf-8") for file in sorted(ENTRIES.rglob("*.py")))
    used = set(ids.findall(source))
    used |= {f"front-matter-{one}" for one in re.findall(r'(?:YamlFault|_fault)\("([a-z-]+)"', source)}
    used |= {f"encoding-{one}" for one in ("utf-16", "nul", "not-utf-8")}
    used |= {f"path-{one}" for one in ("reserved", "device")}
    files = [LOCALES / "en" / "checks" / f"{family}.ftl" for family in FAMILIES]
    said = {
        name
        for file in files
        for name in re.findall(r"^([a-z0-9-]+) =", file.read_text(encoding="utf-8"), re.MULTILINE)
    }
    assert said == used


def test_roles_are_the_registrys() -> None:
    """Whoever scores looks a role up by name. A role is read from a field of people, or its kind reads the body."""
    for kind in KINDS:
        for role in kind.roles:
            if role.field is None:
                assert kind.parse is not None, role
                continue
            name, _, key = role.field.partition(".")
            spec = kind.by_name[name]
            spec = {one.name: one for one in spec.fields}[key] if key else spec
            assert spec.type in {Type.MEMBER, Type.MEMBERS}, role
    assert {kind.name for kind in KINDS if any(role.matched for role in kind.roles)} == {
        kind.name for kind in KINDS if "author" in kind.by_name
    }
