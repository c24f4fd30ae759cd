"""The pages' messages: each that a template or a module asks for is there, and each that is there is asked for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from markupsafe import Markup

import kaifong.pages
from kaifong.entries.kinds import KINDS
from kaifong.languages.messages import LOCALES, messages
from kaifong.pages.kinds import LOOKS
from kaifong.pages.words import words

ROOM = Path(str(kaifong.pages.__file__)).parent
SOURCES = "\n".join(
    path.read_text("utf-8") for path in sorted([*ROOM.rglob("*.py"), *(ROOM / "templates").rglob("*.html")])
)
TEMPLATES = "\n".join(path.read_text("utf-8") for path in sorted((ROOM / "templates").rglob("*.html")))
# Ids that are put together: `"pages-idea-" ~ state`; the pages' own files hold people's and the look's too.
BEGINNINGS = tuple(re.findall(r"[\"'f]((?:pages|people|look)-[a-z-]+-)(?:[\"']|\{)", SOURCES))


def own_messages(tag: str) -> set[str]:
    """The ids in the pages' own files of a language."""
    found: set[str] = set()
    for path in (LOCALES / tag / "pages").glob("*.ftl"):
        found.update(re.findall(r"^([a-z][a-z0-9-]*) =", path.read_text("utf-8"), re.MULTILINE))
    return found


def test_every_message_asked_for_is_there() -> None:
    asked = set(re.findall(r"[\"'](pages-[a-z0-9-]*[a-z0-9])[\"']", SOURCES)) - {"pages-chrome"}
    assert len(asked) > 100
    known = messages("en").sources
    assert sorted(one for one in asked if one not in known) == []


def test_every_message_there_is_asked_for() -> None:
    unused = [one for one in own_messages("en") if one not in SOURCES and not one.startswith(BEGINNINGS)]
    assert sorted(unused) == []


@pytest.mark.parametrize("tag", ["zh-Hant", "zh-Hans", "ja"])
def test_every_language_has_them_all(tag: str) -> None:
    assert own_messages(tag) == own_messages("en")


def test_every_kind_is_presented_and_has_a_template() -> None:
    # The clauses of the guidelines share one page.
    assert list(LOOKS) == [one.name for one in KINDS if one.paged]
    assert {path.stem for path in (ROOM / "templates/kinds").glob("*.html")} == set(LOOKS)
    assert {path.stem for path in (ROOM / "kinds").glob("*.py")} - {"__init__"} == set(LOOKS)


def test_a_link_stands_in_the_middle_of_a_sentence() -> None:
    english = words("en")
    link = Markup('<a href="x">A &amp; B</a>')
    assert english.rich("pages-by", author=link) == Markup('By <a href="x">A &amp; B</a>')
    assert "<script>" not in english.rich("pages-featured-by", person=link, reason="<script>\ue0000\ue001")
    assert str(english.rich("pages-featured-by", person=link, reason="\ue0000\ue001")).count("<a ") == 1


def test_a_name_cannot_call_for_another_piece() -> None:
    marks = Markup("<b>\ue0001\ue001</b>")
    assert words("en").joined([marks, Markup("<i>x</i>")]) == Markup("<b>\ue0001\ue001</b> and <i>x</i>")


def test_the_docs_name_every_class() -> None:
    """The theme is written by somebody else: docs/pages.md is what they go by."""
    used = set(re.findall(r"(?<![\w-])(kf-[a-z]+(?:-[a-z]+)*)(?:__|--|[\s\"{])", TEMPLATES))
    page = (ROOM.parents[2] / "docs/pages.md").read_text("utf-8")
    # Labels for headings (`aria-labelledby`) are ids, not classes.
    used -= set(re.findall(r"id=\"(kf-[a-z-]+)\"", TEMPLATES)) - set(re.findall(r"class=\"(kf-[a-z-]+)", TEMPLATES))
    assert sorted(name for name in used if name not in page) == []
