"""docs/for-members.md names the buttons, forms and commands as they are called, in each of its languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kaifong.github.commands.names import Name
from kaifong.github.commands.parsing import Given, parsed
from kaifong.languages.catalogue import translator

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"en": "for-members.md", **{tag: f"for-members.{tag}.md" for tag in ("zh-Hant", "zh-Hans", "ja")}}
# What stands on the site and in the forms, and is quoted.
QUOTED = (
    "pages-list-write",
    "pages-write-title",
    "pages-write-file",
    "pages-correct",
    "pages-correct-own",
    "pages-members-join",
    "forms-name-correction",
    "forms-name-withdrawal",
)


def text(tag: str) -> str:
    return re.sub(r"\s+", " ", (DOCS / PAGES[tag]).read_text("utf-8"))


@pytest.mark.parametrize("message", QUOTED)
@pytest.mark.parametrize("tag", PAGES)
def test_what_is_to_be_pressed_is_called_as_it_is_on_the_site(tag: str, message: str) -> None:
    # A remark in brackets says for whom it is; the page says that in its sentence.
    label = re.split(r"\s*[(（]", translator(tag).text(message))[0]
    assert label in text(tag)


@pytest.mark.parametrize("tag", PAGES)
def test_the_commands_are_there(tag: str) -> None:
    said = re.findall(r"`(/[^`]+)`", text(tag))
    found = [one for word in said for one in parsed(word).items]
    assert [one.name for one in found if isinstance(one, Given)] == [Name.WITHDRAW, Name.APPEAL, Name.HELP]
    assert len(found) == len(said)


@pytest.mark.parametrize("tag", PAGES)
def test_each_page_leads_to_the_others_and_holds_the_same_parts(tag: str) -> None:
    raw = (DOCS / PAGES[tag]).read_text("utf-8")
    assert all(f"({name})" in raw for other, name in PAGES.items() if other != tag)
    english = (DOCS / PAGES["en"]).read_text("utf-8")
    for mark in (r"^## ", r"^\d\. ", r"^\| ", r"^- "):
        assert len(re.findall(mark, raw, re.MULTILINE)) == len(re.findall(mark, english, re.MULTILINE)), mark
