"""Line ends of old systems, a lone carriage return: a line to whoever reads an entry, so a fix counts it, too."""

from __future__ import annotations

import pytest

from kaifong.entries.frontmatter import split
from kaifong.history.change import Change
from kaifong.moderation.mending import mended
from kaifong.moderation.source import Source
from kaifong.testing import DAY, STORY, added, make_hub

FRONT = "---\ntitle: A\nauthor: siu-ming\n---\n"
WRONG = "#### Deep  \n\nWords \nand #more.  \n\nhttps://example.org/?utm_source=a\n"


@pytest.mark.parametrize("front_end", ["\n", "\r", "\r\n"], ids=repr)
@pytest.mark.parametrize("body_end", ["\n", "\r", "\r\n"], ids=repr)
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["plain", "with a mark"])
@pytest.mark.parametrize("body", ["# A {#a}", "#### Deep", WRONG, f"Words.\n\n{WRONG}"])
@pytest.mark.parametrize("title", ["title: A", "title：A", "title: A: b", "title:  A  "])
def test_no_fix_hits_another_line(front_end: str, body_end: str, mark: str, body: str, title: str) -> None:
    text = mark + FRONT.replace("title: A", title).replace("\n", front_end) + body.replace("\n", body_end)
    data = text.encode()
    new = mended(make_hub(), Change((added(STORY, data),)), DAY, rounds=20).files.get(STORY, data).decode()
    assert new.startswith(f"{mark}---{front_end}")
    read = split(new.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))
    # Where the front matter could not be read before and nothing mends it, it still says nothing.
    assert read.document.value.get("author", "siu-ming") == "siu-ming"
    assert letters(read.body) == letters(body)
    # What is left of the line ends is what was there.
    assert new.count("\r\n") == data.count(b"\r\n")
    assert new.count("\r") == data.count(b"\r")


def letters(text: str) -> str:
    return "".join(one for one in text if one not in "# \n").replace("?utm_source=a", "")


@pytest.mark.parametrize("text", ["a\rb\r\nc\nd\r", "\r", "\n\r", "", "a\r\r\nb"])
def test_lines_are_those_of_the_decoded_text(text: str) -> None:
    source = Source(text)
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [source.line(number) for number in range(1, len(lines) + 1)] == lines
    for number, line in enumerate(lines, 1):
        assert text.startswith(line, source.offset(number))
        assert source.place(source.offset(number)) == (number, 1)
