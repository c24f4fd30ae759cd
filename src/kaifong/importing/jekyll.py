"""What an import from Jekyll would write: a plan, made without touching the hub."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from kaifong.entries.entry import Entry
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.translations import revision
from kaifong.entries.tree import MemoryTree
from kaifong.importing import front as fm
from kaifong.importing.describe import Given, describe
from kaifong.importing.headings import heading_ids
from kaifong.importing.lines import Line, Notes, lines_of
from kaifong.importing.links import OldSite, Place, relink
from kaifong.importing.liquid import plain
from kaifong.importing.markup import to_markdown
from kaifong.importing.posts import Post
from kaifong.importing.report import FileReport, Outcome
from kaifong.text.slugs import is_slug, slugify


@dataclass(frozen=True)
class Wish:
    """What was asked for.

    Attributes:
        author: name of the member whose the entries are. kind: the entries' kind.
        date: ISO day of the import, for posts without one. language: of posts that name none.
        site: the old site's address with a slash at the end, or None.
    """

    author: str
    kind: str
    date: str
    language: str
    site: str | None = None


@dataclass(frozen=True)
class Planned:
    """One entry to be: its path, text, and the report on its source as if it were new."""

    target: str
    text: str
    report: FileReport


@dataclass
class _Draft:
    post: Post
    slug: str
    target: str
    notes: Notes = field(default_factory=Notes)
    lines: list[Line] = field(default_factory=list)
    values: dict[str, Any] = field(default_factory=dict)
    carried: set[str] = field(default_factory=set)


def kinds() -> tuple[str, ...]:
    """The kinds that a post can become: those that need no more than a title and an author."""
    return tuple(
        name
        for name, kind in BY_NAME.items()
        if kind.localised
        and kind.parse is None
        and kind.paged
        and {one.name for one in kind.fields if one.required} <= {"title", "author"}
    )


def plan(
    posts: Sequence[Post], wish: Wish, directions: Mapping[str, str], date_of: Callable[[str], str | None]
) -> tuple[Planned, ...]:
    """The entries that would be written, sorted by source.

    Args:
        posts: of the imported folder, sorted by source.
        wish: what was asked for.
        directions: "ltr" or "rtl" by language; of a language that is missing, ltr.
        date_of: `imported.date` of the entry that is at a path already, or None: an import keeps its first date.
    """
    drafts = _named(posts, wish.kind)
    for draft in drafts:
        _convert(draft, directions.get(draft.post.language, "ltr"))
    site, places = _old_site(drafts, wish.site)
    sources = {draft.post.group: draft for draft in drafts if draft.post.language == wish.language}
    revisions: dict[str, str] = {}
    planned: list[Planned] = []
    # Translations come after what they translate, for they name its revision.
    for draft in sorted(drafts, key=lambda one: (one.post.language != wish.language, one.target)):
        draft.lines = relink(draft.lines, draft.notes, draft.post.address, places[draft.target], site)
        date = draft.post.date or date_of(draft.target) or wish.date
        source = sources.get(draft.post.group)
        draft.values, draft.carried = describe(
            draft.post, draft.notes, Given(wish.author, wish.kind, date, wish.site)
        )
        if source is not None and source is not draft:
            draft.values["translates"] = {"language": wish.language}
            if source.slug != draft.slug:
                draft.values["translates"]["slug"] = source.slug
            draft.values["translates"]["revision"] = revisions[source.target]
        text = _written(draft, wish.kind)
        revisions[draft.target] = revision(_entry(draft, text, wish.kind))
        planned.append(_planned(draft, text))
    return tuple(sorted(planned, key=lambda one: one.report.source))


def _named(posts: Sequence[Post], kind: str) -> list[_Draft]:
    """Every post with a path of its own; of two that ask for the same, the second gets a digest."""
    taken: set[str] = set()
    drafts = []
    for post in posts:
        slug = post.name if is_slug(post.name) else slugify(post.name)
        target = _target(post.language, kind, slug)
        if target in taken:
            slug = f"{slug[:70].rstrip('-')}-{hashlib.sha256(post.source.encode()).hexdigest()[:8]}"
            target = _target(post.language, kind, slug)
        taken.add(target)
        drafts.append(_Draft(post, slug, target))
        if slug != post.name:
            drafts[-1].notes.leave("name", post.name, 1)
    return drafts


def _target(language: str, kind: str, slug: str) -> str:
    return f"content/{language}/{BY_NAME[kind].folder}/{slug}.md"


def _convert(draft: _Draft, direction: str) -> None:
    post = draft.post
    title = fm.line_of_text(post.front.get("title"))
    lines = plain(lines_of(post.body, post.body_line), draft.notes, title)
    draft.lines = to_markdown(lines, draft.notes, direction)


def _old_site(drafts: Sequence[_Draft], url: str | None) -> tuple[OldSite, Mapping[str, Place]]:
    places = {draft.target: Place(draft.target, heading_ids(draft.lines)) for draft in drafts}
    by_address: dict[str, Place] = {}
    by_file: dict[str, Place] = {}
    by_name: dict[str, Place] = {}
    for draft in drafts:
        place = places[draft.target]
        by_address.setdefault(draft.post.address.rstrip("/"), place)
        by_file[draft.post.source] = place
        by_name.setdefault(draft.post.source.rpartition("/")[2].rpartition(".")[0], place)
    return OldSite(by_address, by_file, by_name, url), places


def _written(draft: _Draft, kind: str) -> str:
    """The entry's text. A value that our schema refuses is taken out and noted: it must not cost the page."""
    order = [one.name for one in BY_NAME[kind].fields]
    while True:
        values = {key: draft.values[key] for key in order if key in draft.values}
        body = "\n".join(line.text for line in draft.lines).strip("\n")
        text = f"{fm.to_yaml(values)}\n{body}\n"
        refused = {
            str(problem.params["field"]).partition(".")[0]
            for problem in _entry(draft, text, kind).problems
            if "field" in problem.params
        } & (draft.values.keys() - {"title", "author", "imported", "translates"})
        if not refused:
            return text
        for key in sorted(refused):
            draft.notes.leave("value", f"{key}: {fm.line_of_text(draft.values.pop(key))}", 1)


def _entry(draft: _Draft, text: str, kind: str) -> Entry:
    tree = MemoryTree({draft.target: text.encode()})
    return Entry(draft.target, kind, draft.post.language, draft.slug, None, tree)


def _planned(draft: _Draft, text: str) -> Planned:
    report = FileReport(
        draft.post.source,
        Outcome.WRITTEN,
        draft.target,
        carried=tuple(sorted(draft.carried)),
        converted=tuple(sorted((key, count) for key, count in draft.notes.converted.items() if count)),
        left=tuple(sorted(draft.notes.left, key=lambda one: (one.line, one.what, one.detail))),
        digest=hashlib.sha256(text.encode()).hexdigest(),
    )
    return Planned(draft.target, text, report)
