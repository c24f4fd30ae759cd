"""One file of content, read when it is asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from kaifong.entries import noticing
from kaifong.entries.facts import Facts
from kaifong.entries.frontmatter import Split, split
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.kinds.member import HIDDEN
from kaifong.entries.paths import address_of
from kaifong.entries.people import people
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Parsed, Type
from kaifong.entries.tree import Tree
from kaifong.entries.validate import validate
from kaifong.text.decode import Decoded, Undecodable, decode

# A long story has 60 KB; the renderer has caps of its own. This one bounds what is held in memory at all.
MAX_ENTRY_BYTES = 1024 * 1024


@dataclass(frozen=True)
class Entry:
    """One file of content. Its path is known at once; its bytes are read and parsed when first asked.

    Attributes:
        path: POSIX path from the hub's root: `content/en/stories/dawn-ride/index.md`.
        kind: the kind's name.
        language: the language's tag; None for members and groups.
        slug: `dawn-ride`; for a member, their name in the hub.
        bundle: the folder with its images (`content/en/stories/dawn-ride`), or None for a single file.
        images: paths of the images in its bundle, sorted.
        facts: what is known without reading the file, or None.
    """

    path: str
    kind: str
    language: str | None
    slug: str
    bundle: str | None
    tree: Tree = field(repr=False, hash=False)
    images: tuple[str, ...] = ()
    facts: Facts | None = field(default=None, repr=False, compare=False)

    @cached_property
    def _decoded(self) -> Decoded | Undecodable | Problem:
        data = self.tree.read(self.path)
        if len(data) > MAX_ENTRY_BYTES:
            return Problem("encoding-large", 1, {"size": len(data) // 1024, "limit": MAX_ENTRY_BYTES // 1024})
        return decode(data)

    @property
    def source(self) -> str:
        r"""The decoded text, line ends as `\n`; empty where it is not UTF-8 (`problems` says so)."""
        noticing.text(self.path)
        return self._text

    @property
    def _text(self) -> str:
        return self._decoded.text if isinstance(self._decoded, Decoded) else ""

    @cached_property
    def _split(self) -> Split:
        return split(self._text)

    @cached_property
    def _validated(self) -> tuple[Mapping[str, Any], tuple[Problem, ...]]:
        if self.facts is not None:
            return self.facts.front, self.facts.problems
        front, problems = validate(BY_NAME[self.kind], self._split.document)
        return front, problems

    @property
    def front(self) -> Mapping[str, Any]:
        """Front matter that passed the schema: unknown and invalid keys are left out (`problems` names them).

        TEXT, MEMBER, URL and the like are strings, DATE a `date`, MOMENT a naive `datetime`, NUMBER int or float,
        FLAG bool, lists are tuples, records mappings. All of it is plain text: escape it where you show it.
        """
        return self._validated[0]

    @property
    def lines(self) -> Mapping[str, int]:
        """1-based line of every front-matter key, nested ones as `guests.0.name`."""
        return self._split.document.lines

    @property
    def body(self) -> str:
        """The Markdown below the front matter."""
        noticing.text(self.path)
        return self._split.body

    @property
    def body_line(self) -> int:
        """1-based line where the body starts."""
        return self._split.body_line

    @cached_property
    def _parsed(self) -> Parsed:
        parse = BY_NAME[self.kind].parse
        return parse(self.body, self.body_line, self.front) if parse else Parsed(None)

    @property
    def parsed(self) -> Any:
        """The kind's own value (an AMA's questions, an answer's answers…), or None."""
        if BY_NAME[self.kind].parse is None:
            return None
        noticing.text(self.path)
        return self._parsed.value

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Everything wrong with its encoding, front matter, schema and required parts, by line.

        What stops the reading hides what comes after it: a file that does not decode has no schema's problems.
        """
        if self.facts is not None:
            return self.facts.problems
        decoded = self._decoded
        if isinstance(decoded, Problem):
            return (decoded,)
        if isinstance(decoded, Undecodable):
            params: dict[str, str | int | float] = {"byte": decoded.byte, "offset": decoded.offset}
            return (Problem(f"encoding-{decoded.reason}", decoded.line, params, decoded.column),)
        marks = (Problem("encoding-bom", 1),) if decoded.bom else ()
        if self._split.problems:
            return marks + self._split.problems
        found = [*marks, *self._validated[1], *self._missing_images(), *map(self._at_its_line, self._parsed.problems)]
        return tuple(sorted(found, key=lambda one: (one.line, one.message)))

    def _at_its_line(self, problem: Problem) -> Problem:
        """A kind knows the field that is wrong; where it stands is known here."""
        path = str(problem.params.get("field", ""))
        while path and path not in self.lines:
            path = path.rpartition(".")[0]
        return Problem(problem.message, self.lines[path], problem.params, problem.column) if path else problem

    def _missing_images(self) -> list[Problem]:
        names = {path.rpartition("/")[2] for path in self.images}
        found = []
        for spec in BY_NAME[self.kind].fields:
            if spec.type is Type.IMAGE and spec.name in self.front:
                found.append((spec.name, self.front[spec.name]))
            elif spec.type is Type.RECORDS:
                inner = [one.name for one in spec.fields if one.type is Type.IMAGE]
                for number, record in enumerate(self.front.get(spec.name, ())):
                    found += [(f"{spec.name}.{number}.{name}", record[name]) for name in inner if name in record]
        problems = []
        for where, name in found:
            folder = self.bundle or self.path.removesuffix(".md")
            params: dict[str, str | int | float] = {"field": where, "name": name, "folder": folder}
            if self.bundle is None:
                problems.append(Problem("schema-image-no-folder", 1, params))
            elif name not in names:
                problems.append(Problem("schema-image-missing", 1, params))
        return [self._at_its_line(one) for one in problems]

    @property
    def readable(self) -> bool:
        """Whether it decodes and its front matter could be read."""
        if self.facts is not None:
            return self.facts.readable
        return isinstance(self._decoded, Decoded) and not self._split.problems

    @property
    def publishable(self) -> bool:
        """Whether it has what a page needs: it can be read, and every required field but the author is there."""
        if self.facts is not None:
            return self.facts.publishable
        required = (one.name for one in BY_NAME[self.kind].fields if one.required and one.name != "author")
        return self.readable and all(name in self.front for name in required)

    @property
    def title(self) -> str:
        """Plain title (a member's display name); the slug where it is missing."""
        title: str = self.front.get(BY_NAME[self.kind].extra.get("title", "title"), self.slug)
        return title

    @property
    def address(self) -> str:
        """Site-relative address with a trailing slash and no leading one: `en/stories/dawn-ride/`.

        A clause of the guidelines is a place on a page: `en/guidelines/#respect`.
        """
        return address_of(self.kind, self.language, self.slug)

    @property
    def aliases(self) -> tuple[str, ...]:
        """Former addresses, site-relative, no leading slash."""
        aliases: tuple[str, ...] = self.front.get("aliases", ())
        return aliases

    @property
    def hidden(self) -> bool:
        """For a member: `visibility: hidden`. A profile that cannot be read is hidden: a slip shows nobody."""
        if self.kind != "member":
            return False
        if self.facts is not None:
            return self.facts.hidden
        typed = self._split.document.value.get("visibility")
        return not self.readable or (typed is not None and self.front.get("visibility", HIDDEN) == HIDDEN)

    def let_go(self, facts: Facts) -> None:
        """Forgets the file's text: of most entries nothing but the facts is needed, and 10,000 texts do not fit into
        memory. Whoever asks for it all the same reads the file again.
        """
        object.__setattr__(self, "facts", facts)
        for name in ("_decoded", "_split"):
            self.__dict__.pop(name, None)

    def says(self, key: str) -> bool:
        """Whether its front matter may have a key: yes where the file has the word, which costs no parsing."""
        return key in self.facts.keys if self.facts is not None else key.encode() in self.tree.read(self.path)

    @cached_property
    def _people(self) -> tuple[tuple[str, str], ...]:
        return people(BY_NAME[self.kind].roles, self.front, self._parsed)

    def people(self) -> tuple[tuple[str, str], ...]:
        """`(role, name)` pairs as the entry states them, each once: ("author", "chan-siu-ming"), ("guest", "…")."""
        if BY_NAME[self.kind].parse is not None:
            noticing.text(self.path)  # signatures
        return self._people
