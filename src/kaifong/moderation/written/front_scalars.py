"""The single values of an entry's front matter as they are typed: with or without quotes, and where in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from kaifong.entries.hub import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Field, Type
from kaifong.moderation.check import Subject
from kaifong.moderation.findings import Fix
from kaifong.moderation.kept import Kept
from kaifong.moderation.source import Source, source_of


@dataclass(frozen=True)
class Typed:
    """One value.

    Attributes:
        spec: the field that it is a value of, or an item of.
        value: what is read.
        plain: whether it stands without quotes. flow: whether it stands between `[…]` or `{…}`.
        line: 1-based in the file; start, end: columns from 0.
        item: whether it is one of a list's items.
    """

    spec: Field
    value: str
    plain: bool
    flow: bool
    line: int
    start: int
    end: int
    item: bool = False

    def fix(self, source: Source, text: str) -> Fix:
        """Types something else in its place."""
        offset = source.offset(self.line)
        return Fix(offset + self.start, offset + self.end, text)

    @property
    def listed(self) -> bool:
        """Whether its field takes a list."""
        return self.spec.many or self.spec.type in (Type.TAGS, Type.MEMBERS)


def front_scalars(subject: Subject) -> tuple[Source | None, tuple[Typed, ...]]:
    """The file's text, and the values of known fields that stand on one line; none where nothing could be read."""
    entry, source = subject.entry, source_of(subject.file)
    if entry is None or source is None:
        return source, ()
    typed = _TYPED.of(entry, source)
    return source, _TYPED.keep(typed_in(entry, source), entry, source) if typed is None else typed


_TYPED: Kept[tuple[Typed, ...]] = Kept()


def typed_in(entry: Entry, source: Source) -> tuple[Typed, ...]:
    """The values of known fields of an entry that stand on one line; none where nothing could be read."""
    import yaml

    if not entry.lines:
        return ()
    front = "\n".join(source.line(number) for number in range(2, entry.body_line - 1))
    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return tuple(_Walk(loader(front).get_event).document(entry))
    except yaml.YAMLError:  # line ends that git does not count as such: the lines are not the reader's
        return ()


class _Walk:
    """Goes through libyaml's events; what the entries room has read holds no surprises (`strict_yaml`)."""

    def __init__(self, following: Callable[[], Any]) -> None:
        self._next = following

    def document(self, entry: Entry) -> Iterator[Typed]:
        while type(event := self._next()).__name__ != "StreamEndEvent":
            if type(event).__name__ == "MappingStartEvent":
                yield from self._mapping(BY_NAME[entry.kind].by_name, flow=bool(event.flow_style))
                return

    def _mapping(self, known: dict[str, Field], *, flow: bool) -> Iterator[Typed]:
        while type(event := self._next()).__name__ != "MappingEndEvent":
            yield from self._node(known.get(event.value), self._next(), flow=flow)

    def _node(self, spec: Field | None, event: Any, *, flow: bool) -> Iterator[Typed]:
        name = type(event).__name__
        if name == "ScalarEvent":
            if spec is not None and not spec.fields and event.start_mark.line == event.end_mark.line:
                start, end = event.start_mark, event.end_mark
                plain = not event.style
                yield Typed(spec, event.value, plain, flow, start.line + 2, start.column, end.column)
        elif name == "MappingStartEvent":
            inner = {} if spec is None else {one.name: one for one in spec.fields}
            yield from self._mapping(inner, flow=flow or bool(event.flow_style))
        elif name == "SequenceStartEvent":
            within = flow or bool(event.flow_style)
            while type(item := self._next()).__name__ != "SequenceEndEvent":
                for one in self._node(spec, item, flow=within):
                    yield replace(one, item=True)
