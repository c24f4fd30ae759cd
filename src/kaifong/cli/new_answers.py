"""What `kaifong new` knows of the entry to be: from the command line, from the hub, and from whom it asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kaifong.cli.lang_option import words_in
from kaifong.entries.hub import load
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Field
from kaifong.entries.start import Wanted, wanted
from kaifong.entries.values import IMAGE_ENDINGS, Wrong, scalar
from kaifong.languages.catalogue import Translator, translator
from kaifong.publishing.clock import today
from kaifong.text.slugs import slug_problem, slugify

if TYPE_CHECKING:
    from kaifong.cli.new import Asked


def said(words: Translator, message: str, params: Mapping[str, str | int | float]) -> str:
    """What is wrong, and below it what to do."""
    return f"{words.text(message, **params)}\n  {words.attribute(message, 'next', **params) or ''}"


def _where(one: Wanted, answer: str) -> str:
    """The path that an answer is for: an event that is online only has no place but a link."""
    return one.field.instead if one.field.instead and answer.startswith("https://") else one.path


class Asker:
    """Fills in what the command line left out."""

    def __init__(self, root: Path, asked: Asked) -> None:
        self.root = root
        self.hub = load(root)
        self.asked = asked
        self.kind = BY_NAME[asked.kind]
        self.given = asked.given
        self.words = words_in(asked.lang, self.hub.settings)
        self.day = today(self.hub.settings)
        self.pictures: dict[str, Path] = {}
        self.prompted = False

    def prompt(self, label: str, option: str, proposal: str | None, check: Callable[[str], str]) -> str:
        """An answer that passes `check`; the proposal with --yes."""
        if self.asked.yes:
            if proposal is None:
                raise click.UsageError(f"{option} is missing; with --yes nothing is asked")
            return check(proposal)
        self.prompted = True
        # Without a proposal, an empty answer goes to `check` as well: click would ask again and say nothing.
        answer: str = click.prompt(label, default=proposal or "", show_default=bool(proposal), value_proc=check)
        return answer

    def language(self) -> str | None:
        """The entry's language; None for members and groups."""
        if not self.kind.localised:
            return None
        tags = list(self.hub.settings.by_tag)

        def check(tag: str) -> str:
            if tag not in tags:
                raise click.UsageError(f"{tag!r} is not a language of this hub; there are: {', '.join(tags)}")
            return tag

        if self.asked.language is not None:
            return check(self.asked.language)
        if len(tags) == 1:
            return tags[0]
        label = f"{self.words.text('new-ask-language')} ({', '.join(tags)})"
        return self.prompt(label, "--language", self.hub.settings.reference, check)

    def translation(self, language: str | None) -> None:
        """What --translates says, with the revision of the original as it stands today."""
        name = self.asked.translates
        if name is None and self.kind.name == "guideline" and self.asked.slug and language is not None:
            reference = self.hub.settings.reference
            name = None if language == reference else f"{reference}/guidelines/#{self.asked.slug}"
            source = self.hub.at(name) if name else None
            if source is None:
                return
        elif name is None:
            return
        else:
            source = self.hub.entry_named(name)
        if source is None or source.kind != self.kind.name or source.language == language:
            raise click.UsageError(
                f"--translates: {name!r} is no {self.kind.name} in another language; write language/folder/slug"
            )
        self.asked.slug = self.asked.slug or source.slug
        self.given["translates.language"] = str(source.language)
        if self.asked.slug != source.slug:
            self.given["translates.slug"] = source.slug
        self.given["translates.revision"] = self.hub.revision(source)

    def fields(self) -> None:
        """Every field that the kind needs."""
        zone = self.hub.settings.timezone
        for one in wanted(self.kind, self.given, zone=zone, today=self.day):
            options = {"title": "--title", "name": "--title", "author": "--author"}
            option = options.get(one.path, f"--set {one.path}=…")
            label, check = self._label(one.field), self._checker(one.field, one.path)
            if one.field.instead:
                label, check = self.words.text(f"new-ask-{one.path}"), partial(self._either, one.field)
            answer = self.prompt(label, option, one.proposal, check)
            self.given[_where(one, answer)] = answer
        if "date" in self.kind.by_name and "date" not in self.given:
            self.given["date"] = self.day.isoformat()

    def _label(self, spec: Field) -> str:
        label = self.words.text(spec.help_id)
        help_text = self.words.attribute(spec.help_id, "help")
        if not self.asked.yes:
            click.echo(click.style(help_text or "", dim=True))
        return label

    def _checker(self, spec: Field, path: str) -> Callable[[str], str]:
        def check(typed: str) -> str:
            if not typed.strip():
                raise click.UsageError(self.words.text("schema-empty", field=path))
            value = scalar(spec, typed)
            wrong = value if isinstance(value, Wrong) else self._out_of_order(spec, path, value)
            if wrong is not None:
                params = {"field": path, **wrong.params}
                said = self.words.text(wrong.message, **params)
                raise click.UsageError(
                    f"{said} {self.words.attribute(wrong.message, 'next', **params) or ''}".strip()
                )
            return typed.strip()

        return check

    def _out_of_order(self, spec: Field, path: str, value: object) -> Wrong | None:
        """An end before its beginning is said at once: at the end of all questions, every answer would be lost."""
        if spec.after is None or spec.after not in self.given or path != spec.name:
            return None
        earlier = scalar(self.kind.by_name[spec.after], self.given[spec.after])
        if isinstance(value, date) and isinstance(earlier, date) and value < earlier:
            return Wrong("schema-order", {"other": spec.after})
        return None

    def slug(self) -> str:
        """The entry's name in its address."""
        title = self.given[str(self.kind.extra.get("title", "title"))]
        proposal = slugify(title, prefix=self.kind.name)

        def check(slug: str) -> str:
            problem = slug_problem(slug)
            index = self.kind.name == "guideline" and slug == "index"
            if problem and not index:
                message = f"path-{problem}" if problem in {"device", "reserved"} else "path-slug"
                params = {"slug": slug} | ({"near": slugify(slug)} if message == "path-slug" else {})
                raise click.UsageError(said(self.words, message, params))
            return slug

        if self.asked.slug is not None:
            return check(self.asked.slug)
        return self.prompt(self.words.text("new-ask-slug"), "SLUG", proposal, check)

    def items(self) -> None:
        """A gallery's first item, where none is given; and the pictures that are to be copied."""
        found = [self._copied(path) for path in self.asked.pictures]
        pictured = self.kind.pictured
        if pictured is None:
            return
        items = pictured.name
        for number, name in enumerate(found):
            self.given.setdefault(f"{items}.{number}.image", name)
        if pictured.required and not any(key.startswith(f"{items}.") for key in self.given):
            answer = self.prompt(
                self.words.text("new-ask-picture"), f"--picture, or --set {items}.0.video=…,", None, self._item
            )
            where = f"{items}.0.video" if answer.startswith("https://") else f"{items}.0.image"
            self.given[where] = answer if where.endswith("video") else self._copied(Path(answer))
        spec = next(one for one in pictured.fields if one.name == "alt")
        for key in [key for key in self.given if key.startswith(f"{items}.") and key.endswith(".image")]:
            path = key.removesuffix("image") + "alt"
            if path not in self.given:
                label = f"{self._label(spec)} ({self.given[key]})"
                self.given[path] = self.prompt(label, f"--set {path}=…", None, self._checker(spec, path))

    def _either(self, spec: Field, answer: str) -> str:
        path = _where(Wanted(spec.name, spec), answer)
        return self._checker(self.kind.by_name[path], path)(answer)

    def _item(self, answer: str) -> str:
        if not answer:
            raise click.UsageError(self.words.text("schema-empty", field="items"))
        if not answer.startswith("https://") and not Path(answer).is_file():
            raise click.UsageError(f"{answer}: there is no such file")
        return answer

    def _copied(self, path: Path) -> str:
        """The name under which a picture will stand beside the entry."""
        ending = path.suffix.lower()
        if ending not in IMAGE_ENDINGS:
            raise click.UsageError(f"{path.name} is no picture that can be shown: use {', '.join(IMAGE_ENDINGS)}")
        name = slugify(path.stem, prefix="photo") + ending
        if name in self.pictures:
            raise click.UsageError(f"two pictures would be called {name}: rename one")
        self.pictures[name] = path
        return name

    def content_words(self, language: str | None) -> Translator:
        """The words for the entry's own body: in its language, or in the one that its readers see around it."""
        return translator(self.hub.settings.by_tag[language or self.hub.settings.reference].interface)
