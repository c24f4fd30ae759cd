"""THREATS' front matter, in every field of every kind: refused with a line, or plain text and nothing else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest

from kaifong.entries.entry import Entry
from kaifong.entries.kinds import KINDS
from kaifong.entries.schema import Field, Kind, Type
from kaifong.entries.write_yaml import scalar

# What may come out of a field at all.
PLAIN = (str, int, float, date)

TEXTS = {
    "markup": "<script>alert(1)</script>",
    "attribute": '" onmouseover="alert(1)',
    "template": "{{ config.__class__ }}{% include '404.html' %}",
    "scheme": "javascript:alert(1)",
    "traversal": "../../.git/config",
    "snippet": '--8<-- ".git/config"',
    "huge": "A" * 15_000,
    "wide": "字" * 4_000,
    "bidi": "a\u202egpj.exe",
    "line": "one\n---\ntemplate: 404.html",
    "separator": "one\u2028two",
}
NODES = {
    "alias": ("&a [x]\nspare: *a", "front-matter-anchor"),
    "reference": ("*a", "front-matter-alias"),
    "tag": ("!!python/object/apply:os.system ['true']", "front-matter-tag"),
    "merge": ("\n  <<: {x: y}", "front-matter-merge"),
    "duplicate": ("\n  x: 1\n  x: 2", "front-matter-duplicate"),
    "deep": ("[" * 40 + "]" * 40, "front-matter-deep"),
    "large": ("B" * 17_000, "front-matter-large"),
    "control": ('"a\x07"', "front-matter-control"),
}
# MkDocs and Material read these from a page's metadata, and members may not set them (nor may a title hold them).
THEIRS = (
    "template",
    "icon",
    "hide",
    "search",
    "status",
    "nav_title",
    "meta",
    "extra_css",
    "<<",
    "__class__",
    "social",
)


def _places(fields: tuple[Field, ...], around: str = "{}") -> Iterator[tuple[str, Field, str]]:
    """Every field with the YAML around its value: nested ones stand in their record."""
    for spec in fields:
        yield spec.name, spec, around.format(f"{spec.name}: {{}}")
        if spec.fields:
            item = "[{{{{{}}}}}]" if spec.type is Type.RECORDS else "{{{{{}}}}}"
            inner = f"{spec.name}: " + item
            for name, one, within in _places(spec.fields):
                yield f"{spec.name}.{name}", one, inner.format(within)


CASES = [(kind, path, spec, around) for kind in KINDS for path, spec, around in _places(kind.fields)]
IDS = [f"{kind.name}-{path}" for kind, path, _, _ in CASES]


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for one in value.values():
            yield from _leaves(one)
    elif isinstance(value, tuple):
        for one in value:
            yield from _leaves(one)
    else:
        yield value


def _others(kind: Kind, but: str) -> str:
    """The required fields that are not under test, so that nothing else is the reason for a refusal."""
    top = but.split(".", maxsplit=1)[0]
    rows = []
    for spec in kind.fields:
        if spec.required and spec.name != top:
            if spec.fields:
                inner = ", ".join(f"{one.name}: {one.example}" for one in spec.fields if one.required)
                rows.append(f"{spec.name}: [{{{inner}}}]")
            else:
                rows.append(f"{spec.name}: {spec.example}")
    return "".join(f"{row}\n" for row in rows)


@pytest.mark.parametrize(("kind", "path", "spec", "around"), CASES, ids=IDS)
def test_hostile_text_is_refused_or_stays_plain_text(
    kind: Kind, path: str, spec: Field, around: str, entry: Callable[..., Entry]
) -> None:
    for name, text in TEXTS.items():
        one = entry(kind.name, f"---\n{_others(kind, path)}{around.format(scalar(text))}\n---\n\nBody\n")
        assert one.readable, (name, one.problems)
        for leaf in _leaves(dict(one.front)):
            assert isinstance(leaf, PLAIN)
            if isinstance(leaf, str):
                assert "\n" not in leaf
                assert "\u202e" not in leaf
                assert "\u2028" not in leaf
                assert len(leaf) <= 2000
        kept = [leaf for leaf in _leaves(dict(one.front)) if leaf == text]
        if kept:  # only plain text may keep it as it is
            assert spec.type in {Type.TEXT, Type.TAGS}
            assert name in {"markup", "attribute", "template", "scheme", "traversal", "snippet"}
        else:
            assert any(problem.message.startswith("schema-") for problem in one.problems), name


@pytest.mark.parametrize(("kind", "path", "spec", "around"), CASES, ids=IDS)
def test_yaml_that_would_surprise_is_refused(
    kind: Kind, path: str, spec: Field, around: str, entry: Callable[..., Entry]
) -> None:
    del spec
    for name, (node, message) in NODES.items():
        if "." in path and name in {"alias", "merge", "duplicate"}:
            continue  # block style does not fit into a flow record; the same nodes are refused one level up
        one = entry(kind.name, f"---\n{_others(kind, path)}{around.format(node)}\n---\n\nBody\n")
        assert [problem.message for problem in one.problems] == [message], name
        assert dict(one.front) == {}
        assert not one.publishable


@pytest.mark.parametrize("key", THEIRS)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_the_themes_own_keys_are_not_members(kind: Kind, key: str, entry: Callable[..., Entry]) -> None:
    one = entry(kind.name, f"---\n{_others(kind, '')}{key}: 404.html\n---\n\nBody\n")
    messages = {problem.message for problem in one.problems}
    assert messages & {"schema-unknown-key", "schema-unknown-key-near", "front-matter-merge"}
    assert key not in one.front
