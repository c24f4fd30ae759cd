"""What is unequal between the catalogues. `python -m kaifong.languages.parity` prints it; a test holds it empty."""

from __future__ import annotations

import sys
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from kaifong.languages import tags
from kaifong.languages.locale import locale
from kaifong.languages.messages import LOCALES

_PLURALS = frozenset({"zero", "one", "two", "few", "many", "other"})  # CLDR's categories


@dataclass
class _Part:
    """One value or attribute: what has to be equal between languages, and what the language's grammar decides."""

    where: str
    text: str
    variables: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    choices: set[tuple[str, ...]] = field(default_factory=set)  # selections by a word, not by a number
    plurals: list[tuple[str, ...]] = field(default_factory=list)


def complaints(folder: Path = LOCALES) -> list[str]:
    """Everything that is unequal, one sentence each, sorted; empty when all languages say the same things."""
    found: list[str] = []
    languages = {one.name: _read(one, found) for one in sorted(folder.iterdir()) if one.is_dir()}
    reference = languages[tags.REFERENCE]
    for tag, parts in languages.items():
        found += [f"{tag}: {name} is missing" for name in reference.keys() - parts.keys()]
        found += [
            f"{parts[name].where}: {name} is not in {tags.REFERENCE}" for name in parts.keys() - reference.keys()
        ]
        for name in parts.keys() & reference.keys():
            found += _compare(name, tag, parts[name], reference[name])
        found += _dangling(parts)
    return sorted(found)


def _compare(name: str, tag: str, part: _Part, reference: _Part) -> list[str]:
    found = []
    if part.variables != reference.variables:
        odd = ", ".join(f"${one}" for one in sorted(part.variables ^ reference.variables))
        found.append(f"{part.where}: {name} does not use the same parameters as {tags.REFERENCE}: {odd}")
    if part.choices != reference.choices:
        found.append(f"{part.where}: {name} does not choose among the same words as {tags.REFERENCE}")
    known = set(locale(tag).plural_form.tags) | {"other"}
    for keys in part.plurals:
        words = {key for key in keys if key in _PLURALS}
        if words - known:
            found.append(
                f"{part.where}: {name} has plural forms that {tag} has not: {', '.join(sorted(words - known))}"
            )
        if known - words and len(words) > 1:
            found.append(f"{part.where}: {name} lacks plural forms of {tag}: {', '.join(sorted(known - words))}")
    # Four words of Latin letters in a row are English that nobody translated, not a name.
    if tag != tags.REFERENCE and part.text == reference.text and len(part.text.split()) > 3:
        found.append(f"{part.where}: {name} reads as in {tags.REFERENCE}, word for word")
    return found


def _dangling(parts: dict[str, _Part]) -> list[str]:
    return [
        f"{part.where}: {name} refers to {other}, which is not there"
        for name, part in parts.items()
        for other in part.references
        if other not in parts
    ]


def _read(folder: Path, found: list[str]) -> dict[str, _Part]:
    """Every value and attribute of a language by `id` or `id.attribute`; complaints about files go to `found`."""
    from fluent.syntax import FluentParser, ast

    parts: dict[str, _Part] = {}
    seen: dict[str, list[str]] = defaultdict(list)
    for file in sorted(folder.rglob("*.ftl")):
        where = file.relative_to(folder.parent).as_posix()
        for entry in FluentParser(with_spans=False).parse(file.read_text(encoding="utf-8")).body:
            if isinstance(entry, ast.Junk):
                line = next(iter((entry.content or "").strip().splitlines()), "")
                found.append(f"{where}: not Fluent: {line}")
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = ("-" if isinstance(entry, ast.Term) else "") + entry.id.name
            seen[name].append(where)
            if entry.value is not None:
                parts[name] = _part(where, entry.value)
            for attribute in entry.attributes:
                parts[f"{name}.{attribute.id.name}"] = _part(where, attribute.value)
    found += [
        f"{files[0]}: {name} is defined again in {', '.join(files[1:])}" for name, files in seen.items() if files[1:]
    ]
    return parts


def _part(where: str, pattern: Any) -> _Part:
    from fluent.syntax import ast
    from fluent.syntax.serializer import serialize_expression
    from fluent.syntax.visitor import Visitor

    part = _Part(where, "".join(one.value for one in pattern.elements if isinstance(one, ast.TextElement)))

    class Walk(Visitor):
        def visit_VariableReference(self, node: Any) -> None:  # noqa: N802 - the names are Fluent's
            part.variables.add(node.id.name)

        def visit_MessageReference(self, node: Any) -> None:  # noqa: N802
            part.references.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

        def visit_TermReference(self, node: Any) -> None:  # noqa: N802
            part.references.add("-" + node.id.name)
            self.generic_visit(node)

        def visit_SelectExpression(self, node: Any) -> None:  # noqa: N802
            keys = tuple(sorted(serialize(variant.key) for variant in node.variants))
            if all(key in _PLURALS or key.lstrip("-").isdigit() for key in keys):
                part.plurals.append(keys)
            else:
                part.choices.add((serialize_expression(node.selector), *keys))
            self.generic_visit(node)

    def serialize(key: Any) -> str:
        return str(key.value if isinstance(key, ast.NumberLiteral) else key.name)

    Walk().visit(pattern)
    return part


if __name__ == "__main__":
    unequal = complaints()
    sys.stdout.write("".join(f"{one}\n" for one in unequal) or "The catalogues say the same things.\n")
    sys.exit(1 if unequal else 0)
