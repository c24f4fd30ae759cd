"""An entry's front matter from a post's: each key that has a counterpart, and a note for each that has none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kaifong.entries.kinds import BY_NAME
from kaifong.importing import front as fm
from kaifong.importing.lines import Notes
from kaifong.importing.posts import Post

ORIGIN = "jekyll"


@dataclass(frozen=True)
class Given:
    """What the post itself does not say: whose it is, what kind it becomes, when and from which site it comes."""

    author: str
    kind: str
    imported_on: str
    site: str | None


def describe(post: Post, notes: Notes, given: Given) -> tuple[dict[str, Any], set[str]]:
    """The values of the entry's front matter, without `translates`, and the keys of the post's that were carried."""
    work = _Work(post, notes, {one.name: one for one in BY_NAME[given.kind].fields})
    values: dict[str, Any] = {"title": work.title(), "author": given.author}
    if post.date:
        values["date"] = post.date
    if description := fm.line_of_text(fm.first(post.front, fm.DESCRIPTIONS)):
        values["description"] = work.fitted("description", description, fm.DESCRIPTIONS)
    if tags := work.tags():
        values["tags"] = tags
    if aliases := work.aliases():
        values["aliases"] = aliases
    values["imported"] = {"from": ORIGIN, "date": given.imported_on}
    if given.site:
        values["imported"]["source"] = given.site.rstrip("/") + post.address
    if author := fm.line_of_text(fm.first(post.front, fm.AUTHORS)):
        values["imported"]["author"] = fm.fitted(author, 200, "author", work.line(fm.AUTHORS), notes)
    if post.odd_language:
        notes.leave("language", post.odd_language, work.line(fm.LANGUAGES))
    return values, work.carried()


@dataclass(frozen=True)
class _Work:
    post: Post
    notes: Notes
    fields: dict[str, Any]

    def line(self, names: Sequence[str]) -> int:
        return next((self.post.lines[name] for name in names if name in self.post.lines), 1)

    def fitted(self, field: str, text: str, names: Sequence[str]) -> str:
        return fm.fitted(text, int(self.fields[field].high or 200), field, self.line(names), self.notes)

    def title(self) -> str:
        found = fm.line_of_text(fm.first(self.post.front, fm.TITLES))
        if not found:
            found = self.post.name.replace("-", " ").replace("_", " ").strip().capitalize() or self.post.name
            self.notes.leave("no-title", found, 1)
        return self.fitted("title", found, fm.TITLES)

    def tags(self) -> list[str]:
        found = fm.words(self.post.front)
        most = int(self.fields["tags"].most or len(found))
        for one in found[most:]:
            self.notes.leave("front-matter", f"tags: {one}", self.line(fm.TAGS))
        return [self.fitted("tags", one, fm.TAGS) for one in found[:most]]

    def aliases(self) -> list[str]:
        good, bad = fm.addresses(self.post.front.get("redirect_from"))
        kept, refused = fm.addresses(self.post.front.get("permalink"))
        for one in [*bad, *refused]:
            self.notes.leave("address", one, self.line(("redirect_from", "permalink")))
        return list(dict.fromkeys([*good, *kept]))

    def carried(self) -> set[str]:
        for key in self.post.front:
            if key not in fm.KNOWN:
                self.notes.leave("front-matter", key, self.post.lines.get(key, 1))
        return {key for key in self.post.front if key in fm.KNOWN}
