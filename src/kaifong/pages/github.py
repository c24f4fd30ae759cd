"""Addresses on GitHub where a reader can go on: correct, translate, report, see the evidence, write something new."""

from __future__ import annotations

from datetime import date
from urllib.parse import quote, urlencode

from kaifong.entries import start
from kaifong.entries.forms import form_of, language_option
from kaifong.entries.schema import Kind
from kaifong.entries.settings import Language, Settings
from kaifong.languages.catalogue import translator

# GitHub answers an address above some 8,000 bytes with 414; a Chinese character takes nine.
LONGEST = 6_000


def _base(settings: Settings) -> str | None:
    return None if settings.repository is None else f"https://github.com/{settings.repository}"


def edit(settings: Settings, path: str) -> str | None:
    """Where a file can be corrected in the browser; GitHub makes the fork and the pull request."""
    base = _base(settings)
    return base and f"{base}/edit/{quote(settings.branch)}/{quote(path)}"


def history(settings: Settings, path: str, since: date | None = None) -> str | None:
    """Every change of a file, or every one since a day."""
    base = _base(settings)
    if base is None:
        return None
    address = f"{base}/commits/{quote(settings.branch)}/{quote(path)}"
    return address if since is None else f"{address}?{urlencode({'since': since.isoformat()})}"


def discussion(settings: Settings, number: int) -> str | None:
    """A discussion of the hub's own forum."""
    base = _base(settings)
    return base and f"{base}/discussions/{number}"


def new_discussion(settings: Settings, kind: str, title: str, page: str) -> str | None:
    """Where a conversation about a page can be begun; None where the hub names no categories of Discussions.

    Best answers and AMAs go to the hub's own category for them. The others go to `general`, which GitHub makes with
    every forum; where it was removed, GitHub lets people choose.
    """
    base = _base(settings)
    if base is None or not (settings.answer_categories or settings.ama_categories):
        return None
    own = {"answer": settings.answer_categories, "ama": settings.ama_categories}.get(kind, ())
    category = own[0] if own else "general"
    return f"{base}/discussions/new?{urlencode({'category': category, 'title': title, 'body': page})}"


def new_file(settings: Settings, folder: str, name: str, value: str = "") -> str | None:
    """Where a new file can be written in the browser, begun with a few lines unless they are too long."""
    base = _base(settings)
    if base is None:
        return None
    page = f"{base}/new/{quote(settings.branch)}/{quote(folder)}?"
    begun = page + urlencode({"filename": name} | ({"value": value} if value else {}))
    return begun if len(begun) < LONGEST else page + urlencode({"filename": name})


def begun(settings: Settings, kind: Kind, language: Language) -> str | None:
    """Where a new entry can be written in the browser: what has to be filled in, and what to write below it.

    Where that makes too long an address, it leads to the kind's form; where there is none, to an empty file.
    """
    words = translator(language.interface)
    needed = [one.name for one in kind.fields if one.required]
    text = start.body(kind, {"author": "my-name"}, words)
    lines = "".join(f"{name}: \n" for name in needed)
    value = f"---\n{lines}---\n\n{text}\n"
    address = new_file(settings, kind.home(language.tag), f"my-{kind.name}.md", value)
    short = address is not None and "&value=" in address
    return address if short else write_form(settings, kind.name, language) or address


def form(settings: Settings, name: str, **answers: str) -> str | None:
    """Where a form can be filled in, some of its answers put in; without those that would make the address too long.

    Args:
        name: the form's file without its ending.
        answers: by what the form calls them.
    """
    base = _base(settings)
    if base is None:
        return None
    address = f"{base}/issues/new?{urlencode({'template': f'{name}.yml'})}"
    for one, answer in answers.items():
        longer = f"{address}&{urlencode({one: answer})}"
        address = longer if len(longer) < LONGEST else address
    return address


def write_form(settings: Settings, kind: str, language: Language) -> str | None:
    """Where a new entry of a kind can be sent by a form; None where there is none."""
    if form_of(settings, kind) is None:
        return None
    answers = {"language": language_option(language)} if len(settings.languages) > 1 else {}
    return form(settings, kind, **answers)


def wanted(settings: Settings) -> str | None:
    """What help is wanted with: pull requests and issues that anybody may take up."""
    base = _base(settings)
    return base and f"{base}/issues?{urlencode({'q': 'is:open label:kaifong/wanted'})}"


def pull_request(settings: Settings, number: int) -> str | None:
    """The pull request of that number."""
    base = _base(settings)
    return base and f"{base}/pull/{number}"
