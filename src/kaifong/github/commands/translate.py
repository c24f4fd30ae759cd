"""`/translate LANGUAGE`: a stub of the translation that is wanted, in a draft that anybody can take up."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.settings import Language, Settings
from kaifong.entries.write_yaml import dump
from kaifong.github import labels
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.entries_of_pull import entries_at, merged_entries
from kaifong.github.commands.front_of_file import front_without
from kaifong.github.commands.proposing import told_of
from kaifong.github.reading.change_of_pull import change_of_pull
from kaifong.languages.catalogue import Translator, translator
from kaifong.languages.tags import fallbacks
from kaifong.reporting.markdown import code

# What belongs to the original alone: its old addresses, its pictures (they lie beside it), what it was picked for.
LEFT_OUT = frozenset(
    {"aliases", "imported", "featured", "cover", "cover_alt", "translates", "translator", "description", "date"}
)
MOST = 20  # stubs in one draft: nobody translates more at once


@dataclass(frozen=True)
class Stub:
    """A file to be written by a translator, and the entry that it is a translation of."""

    path: str
    data: bytes
    source: Entry


def translate(case: Case) -> Outcome:
    """Opens a draft with a stub for each entry of the pull request that is not there in that language."""
    settings = case.hub.settings
    language = language_named(settings, case.argument)
    if language is None:
        known = case.words.listing([f"{code(one.tag)} ({one.name})" for one in settings.languages])
        return case.refused("command-translate-which", Sign.UNSURE, languages=known)
    if not case.pull.merged and not case.pull.open:
        return case.refused("command-closed")
    hub, entries = _entries(case)
    words = translator(language.interface)
    wanted = tuple(stubs(hub, entries, language.tag, words))[:MOST]
    if not wanted:
        return case.refused("command-translate-none", language=language.name)
    text = told_of(
        case,
        f"kaifong/translate-{case.pull.number}-{language.tag}",
        {one.path: one.data for one in wanted},
        headline=f"Ask for a translation of pull request {case.pull.number} ({language.tag})",
        title="command-translate-title",
        body="command-translate-body",
        params={
            "title": wanted[0].source.title,
            "language": language.name,
            "paths": ", ".join(one.path for one in wanted),
            "sources": ", ".join(one.source.path for one in wanted),
        },
        labels=(labels.WANTED.name, labels.language_label(language.tag)),
        words=words,
        draft=True,
    )
    return Outcome(text, facts={"wanted": language.tag})


def language_named(settings: Settings, said: str) -> Language | None:
    """The hub's language of a tag in any spelling, or of the name that its own readers give it."""
    plain = said.strip().casefold()
    for one in settings.languages:
        if plain in (one.tag.casefold(), one.name.casefold(), one.html.casefold()):
            return one
    if not plain:
        return None
    try:
        near = fallbacks(plain)
    except ValueError:
        return None
    # English ends every chain, but nobody who asks for another language means it.
    same = (one for one in near if one.partition("-")[0] == near[0].partition("-")[0])
    return next((settings.by_tag[one] for one in same if one in settings.by_tag), None)


def _entries(case: Case) -> tuple[Hub, tuple[Entry, ...]]:
    """The hub with what is to be translated, and that: of a pull request that is open, as it would be once merged."""
    if case.pull.merged:
        return case.hub, merged_entries(case)
    change = change_of_pull(case.desk, case.pull).change
    hub = case.hub.with_change(change)
    return hub, entries_at(hub, [one.path for one in change.files])


def stubs(hub: Hub, entries: tuple[Entry, ...], tag: str, words: Translator) -> Iterator[Stub]:
    """A stub for each of the entries that stands in another language and has no text in this one.

    It has the original's front matter, so that a translator sees what to say, its revision, and a sentence that
    `placeholder-text` knows for one of a text that is still to be written: while that stands there, it is held.
    """
    for entry in entries:
        source = hub.source_of(entry) or entry
        kind = BY_NAME[source.kind]
        if source.language in (None, tag) or not kind.localised or tag in hub.translations(source):
            continue
        home = kind.home(tag)
        paths = (f"{home}/{source.slug}.md", f"{home}/{source.slug}/index.md")
        front = front_without(hub.tree.read(source.path), LEFT_OUT)
        if front is None or any(path in hub.tree.modes for path in paths):
            continue
        translates = {"language": source.language, "revision": hub.revision(source)}
        text = f"---\n{front}{dump({'translates': translates})}---\n\n{words.text('new-body-translation')}\n"
        yield Stub(paths[0], text.encode(), source)
