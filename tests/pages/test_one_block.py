"""HTML as one block: Python-Markdown gives it back as it was, and a browser sees the same document as before."""

from __future__ import annotations

import json
import re
from html import unescape
from html.parser import HTMLParser

import markdown
import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from kaifong.pages.one_block import one_block
from kaifong.pages.staged_page import StagedPage, front_matter

CASES = {
    "code-with-blank-lines": "<pre><code>first\n\n\n\tlast\n</code></pre>",
    "code-with-tags": '<pre class="x"><code><span class="k">if</span> a:\n\n    pass</code></pre><p>after</p>',
    "indented-paragraphs": "<p>one</p>\n\n\n    <p>two</p>\n\t<p>three</p>",
    "value-with-angle": '<p title="a > b\n\nc">one\n\ntwo</p>',
    "value-with-pre": '<img alt="<pre>">\n\n<p>x</p>\n\n<p>y</p>',
    "entities": "<p>&lt;b&gt; &amp;amp; &#x41; &nbsp;</p>",
    "nested-pre": "<pre><pre>a\n\nb</pre>\n\nc</pre>\n\n<p>d</p>",
    "markdown-inside": "<p>*not* `code` [x](y)\n# no heading\n\n- no list\n\n    no code</p>",
    "stash-marks": "<p>\x02klzzwxh:0000\x03</p>",
    "unicode-breaks": "<p>a\u2028b\x85c\x0cd</p>",
    "windows": "<pre>a\r\n\r\nb</pre>\r\n\r\n<p>c</p>",
    "ideographic-indent": "<p>\u3000\u3000一\n\u3000\u3000二</p>",
}


class Document(HTMLParser):
    """What a browser would see: tags with their attributes, and text with white space as it is rendered."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[object] = []
        self.verbatim = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, [(name, re.sub(r"\s+", " ", value or "")) for name, value in attrs]))
        self.verbatim += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        self.seen.append(f"/{tag}")
        self.verbatim -= tag == "pre"

    def handle_data(self, data: str) -> None:
        shown = data if self.verbatim else re.sub(r"[ \t\n\r\f\u2028\x85]+", " ", data)
        # Between two tags a run of spaces and no space at all are laid out alike around blocks.
        if self.verbatim or shown.strip(" "):
            self.seen.append(shown if self.verbatim else shown.strip(" "))


def seen(html: str) -> list[object]:
    """What a browser makes of it."""
    return Document(html.replace("\r\n", "\n")).seen


def staged(html: str) -> str:
    """The block as a staged page holds it."""
    return StagedPage("en/x/", "t", "d", html, {}).text().split("---\n\n", 1)[1]


@pytest.mark.parametrize("html", CASES.values(), ids=CASES)
def test_a_block_passes_through_python_markdown_unchanged(html: str) -> None:
    block = staged(html)
    assert "\n\n" not in block.rstrip("\n")
    assert "\t" not in block
    assert markdown.markdown(block) == block.rstrip("\n")


@pytest.mark.parametrize("name", [name for name in CASES if name not in {"stash-marks", "unicode-breaks"}])
def test_a_block_says_what_the_html_said(name: str) -> None:
    assert seen(one_block(CASES[name])) == seen(CASES[name])


TEXT = st.text(st.sampled_from(" \n\t\rab<>&\"'`*_#-\\\u3000文"), max_size=30).map(
    lambda text: text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
)
HTML = st.recursive(
    TEXT,
    lambda inner: st.builds(
        lambda tag, value, parts: f'<{tag} title="{value}">{"".join(parts)}</{tag}>',
        st.sampled_from(["div", "pre", "em", "code", "blockquote"]),
        TEXT.map(lambda text: text.replace('"', "&quot;")),
        st.lists(inner, max_size=4),
    ),
    max_leaves=12,
)


@given(HTML)
def test_any_html_is_one_block_and_stays_the_same(html: str) -> None:
    block = staged(html)
    assert "\n\n" not in block.rstrip("\n")
    assert markdown.markdown(block) == block.rstrip("\n")
    assert one_block(one_block(html)) == one_block(html)


@given(st.dictionaries(st.sampled_from(["title", "description"]), st.text(max_size=60)))
def test_front_matter_is_one_line_of_json_and_yaml_and_holds_no_markup(value: dict[str, str]) -> None:
    clean = {key: "".join(c for c in text if not 0xD800 <= ord(c) <= 0xDFFF) for key, text in value.items()}
    line = front_matter(clean)
    assert "\n" not in line
    assert len(line.splitlines()) == 1
    read = json.loads(line)
    assert yaml.safe_load(line) == read
    assert {key: unescape(text) for key, text in read.items()} == clean
    assert not any(mark in text for text in read.values() for mark in "<>\"'")
