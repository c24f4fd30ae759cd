"""A new entry made of a filled form: front matter that the schema takes, the text below it, a path that is free."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kaifong.entries.forms import PRESET, Ask, language_option
from kaifong.entries.hub import Hub
from kaifong.entries.identity import name_in
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.paths import address_of, twin_key
from kaifong.entries.problem import Problem
from kaifong.entries.schema import Kind
from kaifong.entries.start import problems, raw
from kaifong.entries.write_yaml import document
from kaifong.github.reading.pull import Account
from kaifong.github.submit.form_body import Filled
from kaifong.github.submit.headings import no_higher_than
from kaifong.github.submit.sent import Note, NotYet, Sent
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.languages.catalogue import translator
from kaifong.text.slugs import is_slug, slugify

# The licence that the form's box names.
LICENCE = "CC-BY-4.0"
# What slugify adds where a title has no Latin form: a digest. The number of the issue reads better and is as unique.
_DIGEST = 8


def author_name(hub: Hub, sender: Account) -> str:
    """The name by which an entry calls its author: their profile's, or the login where there is none."""
    return name_in(hub.members.values(), sender.login, sender.id)


def new_entry(  # noqa: PLR0913 - what an issue tells, and what stands there already
    hub: Hub, filled: Filled, *, title: str, sender: Account, number: int, day: date, pictures: Mapping[str, bytes]
) -> Sent | NotYet:
    """The files of a new entry, its pictures beside it.

    Args:
        filled: its texts name the pictures as they are called here.
        title: the issue's. number: the issue's; it names an entry whose title has no Latin letters.
        day: when it was sent, in the hub's zone.
        pictures: by file name.
    """
    kind = BY_NAME[filled.form.name]
    language = _language(hub, filled)
    if language is None:
        return NotYet((Note("submit-language-missing"),))
    author = author_name(hub, sender)
    given = {"title": title.strip(), "author": author, "date": day.isoformat(), **PRESET.get(kind.name, {})}
    given |= {ask.id: filled.answers[ask.id] for ask in filled.form.asks if ask.field and ask.id in filled.answers}
    given |= {"licence": LICENCE} if "licence" in filled.ticked else {}
    given |= {"consent": "yes"} if "consent" in filled.ticked and pictures else {}
    front = raw(kind, given)
    found = problems(kind, front)
    text = _body(hub, kind, filled, author, language)
    if found or not text:
        missing = () if text else (Note("submit-text-missing"),)
        return NotYet((*said(filled.form.asks, found, language_words(hub, language)), *missing), language)
    slug = _free(hub, kind, language, _slug(filled, title, kind, number))
    folder = f"{kind.home(language)}/{slug}"
    path = f"{folder}/index.md" if pictures else f"{folder}.md"
    written = front | ({"consent": True} if "consent" in front else {})
    files = {path: document(written, text).encode()} | {f"{folder}/{name}": data for name, data in pictures.items()}
    # What the schema of front matter cannot know: an event without a place, an answer that nobody gave.
    change = Change(tuple(ChangedFile(name, Action.ADDED, data=data) for name, data in sorted(files.items())))
    after = hub.with_change(change)
    entry = after.entries.get(path)
    whole = after.problems_of(entry) if entry is not None else (after.strays[path],)
    if whole:
        return NotYet(said(filled.form.asks, whole, language_words(hub, language)), language)
    return Sent(title.strip(), files, path, language)


def language_words(hub: Hub, language: str) -> str:
    """The tag of the interface that goes with a content language."""
    return hub.settings.by_tag[language].interface


def said(asks: tuple[Ask, ...], found: tuple[Problem, ...], interface: str) -> tuple[Note, ...]:
    """Problems with the fields called as the form calls them."""
    labels = {ask.id: translator(interface).text(ask.message) for ask in asks}
    labels |= {"title": translator(interface).text("field-title")}
    notes = []
    for one in found:
        params = dict(one.params)
        if "field" in params:
            top, _, rest = str(params["field"]).partition(".")
            params["field"] = labels.get(top, str(params["field"])) + (f" {int(rest) + 1}" if rest.isdigit() else "")
        notes.append(Note(one.message, params))
    return tuple(_once(notes))


def _once(notes: list[Note]) -> list[Note]:
    seen: list[Note] = []
    for one in notes:
        if one not in seen:
            seen.append(one)
    return seen


def _language(hub: Hub, filled: Filled) -> str | None:
    if len(hub.settings.languages) == 1:
        return hub.settings.languages[0].tag
    chosen = filled.answers.get("language")
    return next((one.tag for one in hub.settings.languages if language_option(one) == chosen), None)


def _body(hub: Hub, kind: Kind, filled: Filled, author: str, language: str) -> str:
    text = filled.answers.get("text", "")
    if kind.name != "answer" or not text:
        return text
    # An answer's parts are told apart by headings of level 2: the member's own stand below them.
    heading = translator(language_words(hub, language)).text("new-answer-by", name=f"@{author}")
    answer = f"## {heading} {{#accepted}}\n\n{no_higher_than(3, text)}"
    detail = no_higher_than(3, filled.answers.get("detail", ""))
    return f"{detail}\n\n{answer}".lstrip("\n")


def _slug(filled: Filled, title: str, kind: Kind, number: int) -> str:
    """A readable word for the address: the member's, the title's, or the kind and the issue's number."""
    wished = filled.answers.get("slug", "").strip()
    for words in (wished, title):
        slug = slugify(words, prefix=kind.name) if words else ""
        head, _, tail = slug.rpartition("-")
        digest = bool(head) and len(tail) == _DIGEST and tail not in words.casefold()
        if slug and not digest:
            return slug
    return f"{kind.name}-{number}"


def _free(hub: Hub, kind: Kind, language: str, slug: str) -> str:
    """The slug, or the next one that no entry has or had, in any spelling that a file system takes for the same."""
    taken = {twin_key(path) for path in hub.tree.modes}
    count = 1
    while True:
        one = slug if count == 1 else f"{slug[:70].rstrip('-')}-{count}"
        home = f"{kind.home(language)}/{one}"
        files = {twin_key(f"{home}.md"), twin_key(f"{home}/index.md")}
        if is_slug(one) and not files & taken and hub.at(address_of(kind.name, language, one)) is None:
            return one
        count += 1
