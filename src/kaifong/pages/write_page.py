"""How to send something, in each language: for members who never used Git, and in whose language no form speaks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kaifong.entries.forms import bilingual, form_of, translators
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.settings import Language
from kaifong.pages import github
from kaifong.pages.addresses import SECTIONS, WRITE
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage


@dataclass(frozen=True)
class Way:
    """How to send one kind of entry.

    Attributes:
        about: what it is, in the page's language.
        form: the address of its form, or None where it has none. file: of GitHub's page for a new file.
        asked: what the form asks for: its label there, the name in the page's language, and what to write.
    """

    kind: str
    about: str
    form: str | None
    file: str
    asked: tuple[tuple[str, str, str], ...] = ()


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language; none for a hub that nobody can write to on GitHub yet."""
    settings = site.hub.settings
    if settings.repository is None:
        return
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/{WRITE}/")
        title = frame.words.text("pages-write-title")
        about = About(
            title=title,
            description=frame.words.text("pages-write-lead"),
            kind="write",
            layout="prose",
            section="stories",
            everywhere=f"{WRITE}/",
        )
        yield page_of(
            frame,
            "write.html",
            about,
            title=title,
            ways=[_way(frame, language, kind) for kind, _ in SECTIONS],
            correction=github.form(settings, "correction"),
            withdrawal=github.form(settings, "withdrawal"),
            profile=github.new_file(settings, "content/members", "my-name.md"),
            wanted=github.wanted(settings),
        )


def _way(frame: Frame, language: Language, kind: str) -> Way:
    settings = frame.site.hub.settings
    text = frame.words.translator
    form = form_of(settings, kind)
    asked: tuple[tuple[str, str, str], ...] = ()
    if form is not None:
        both = translators(settings)
        asked = tuple(
            (bilingual(both, one.message), text.text(one.message), text.attribute(one.message, "help") or "")
            for one in form.asks
            if not one.boxes
        )
    file = github.begun(settings, BY_NAME[kind], language)
    assert file is not None, "there is a repository"
    about = text.attribute(f"kind-{kind}", "about") or ""
    return Way(kind, about, github.write_form(settings, kind, language), file, asked)
