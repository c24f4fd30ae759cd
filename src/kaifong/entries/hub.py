"""The community at one commit. (Contract: names and meanings stand; the entries room fills them in.)"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kaifong.entries.problem import Problem
from kaifong.entries.settings import Settings
from kaifong.entries.tree import FolderTree, Tree
from kaifong.history.merges import History


@dataclass(frozen=True)
class Entry:
    """One file of content. Its path is known at once; its bytes are read and parsed when first asked.

    Attributes:
        path: POSIX path from the hub's root: `content/en/stories/dawn-ride/index.md`.
        kind: the kind's name.
        language: the language's tag; None for members and groups.
        slug: `dawn-ride`; for a member, their name in the hub.
        bundle: the folder with its images (`content/en/stories/dawn-ride`), or None for a single file.
    """

    path: str
    kind: str
    language: str | None
    slug: str
    bundle: str | None
    tree: Tree

    @cached_property
    def source(self) -> str:
        """The decoded text, line ends as `\\n`; empty where it is not UTF-8 (`problems` says so)."""
        raise NotImplementedError

    @cached_property
    def front(self) -> Mapping[str, Any]:
        """Front matter that passed the schema: unknown and invalid keys are left out (`problems` names them)."""
        raise NotImplementedError

    @cached_property
    def lines(self) -> Mapping[str, int]:
        """1-based line of every front-matter key, nested ones as `guests.0.name`."""
        raise NotImplementedError

    @cached_property
    def body(self) -> str:
        """The Markdown below the front matter."""
        raise NotImplementedError

    @cached_property
    def body_line(self) -> int:
        """1-based line where the body starts."""
        raise NotImplementedError

    @cached_property
    def parsed(self) -> Any:
        """The kind's own value (an AMA's questions, an answer's answers…), or None."""
        raise NotImplementedError

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """Everything wrong with its encoding, front matter, schema and required parts, by line."""
        raise NotImplementedError

    @property
    def publishable(self) -> bool:
        """Whether it has what a page needs (decodes, front matter reads, a title). A broken file gets no page."""
        raise NotImplementedError

    @property
    def title(self) -> str:
        """Plain title (a member's display name); the slug where it is missing."""
        raise NotImplementedError

    @property
    def address(self) -> str:
        """Site-relative address with a trailing slash and no leading one: `en/stories/dawn-ride/`."""
        raise NotImplementedError

    @property
    def aliases(self) -> tuple[str, ...]:
        """Former addresses, site-relative, no leading slash."""
        raise NotImplementedError

    @property
    def images(self) -> tuple[str, ...]:
        """Paths of the images in its bundle, sorted."""
        raise NotImplementedError

    @property
    def hidden(self) -> bool:
        """For a member: `visibility: hidden`."""
        raise NotImplementedError

    def people(self) -> tuple[tuple[str, str], ...]:
        """`(role, name)` pairs as the entry states them: ("author", "chan-siu-ming"), ("guest", "…")."""
        raise NotImplementedError


@dataclass(frozen=True)
class Hub:
    """A community: its settings, entries and history. Lazy; equal trees give equal hubs."""

    tree: Tree
    settings: Settings
    history: History

    @cached_property
    def entries(self) -> Mapping[str, Entry]:
        """Every entry by path, sorted; files that are no entry are in `strays`."""
        raise NotImplementedError

    @cached_property
    def strays(self) -> Mapping[str, Problem]:
        """Files below content/ and guidelines/ that are neither an entry nor an image of one, with the reason."""
        raise NotImplementedError

    @cached_property
    def members(self) -> Mapping[str, Entry]:
        """Members by name."""
        raise NotImplementedError

    @cached_property
    def groups(self) -> Mapping[str, Entry]:
        """Groups by slug."""
        raise NotImplementedError

    def of_kind(self, kind: str, language: str | None = None) -> tuple[Entry, ...]:
        """Publishable entries of a kind, in one language or all, newest first where dates are known, then by slug."""
        raise NotImplementedError

    def at(self, address: str) -> Entry | None:
        """The entry that lives, or lived (aliases), at a site-relative address."""
        raise NotImplementedError

    def translations(self, entry: Entry) -> Mapping[str, Entry]:
        """The entry and its explicit translations by language, the entry's own included."""
        raise NotImplementedError


def load(root: Path) -> Hub:
    """The hub in a folder.

    Raises:
        NoHubError: there is no hub.yml.
        SettingsError: hub.yml is broken.
    """
    raise NotImplementedError


__all__ = ["Entry", "FolderTree", "Hub", "load"]
