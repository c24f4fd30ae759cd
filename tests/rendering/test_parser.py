"""Our ways through the parser give what the library's own give: for every text the same HTML, or the same failure."""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown import Markdown

from kaifong.rendering import block_pass, inline_pass
from kaifong.rendering.code import LANGUAGES, begin
from kaifong.rendering.markdown import parser, plain_parser, to_html

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.md"))


@lru_cache(maxsize=1)
def slow() -> Markdown:
    return plain_parser()


def outcome(body: str, md: Markdown) -> str:
    try:
        return to_html(body, md)[0]
    except Exception as error:  # noqa: BLE001 - whatever the library raises, it has to raise with ours too
        return repr(error)


SOUP = st.lists(
    st.one_of(
        st.sampled_from(
            [
                *(
                    "*",
                    "**",
                    "***",
                    "_",
                    "__",
                    "~~",
                    "~",
                    "^",
                    "^^",
                    "==",
                    "++ctrl+c++",
                    "++",
                    "`",
                    "``",
                    "\\",
                    "\\*",
                ),
                *(
                    "[",
                    "]",
                    "(",
                    ")",
                    "[a](b.md)",
                    "![a](b.png)",
                    "[x]",
                    "\n\n[x]: y.md\n",
                    "[^1]",
                    "\n\n[^1]: note\n",
                ),
                *(
                    "<b>",
                    "</b>",
                    "<div markdown>\n",
                    "\n</div>\n",
                    "<!-- c -->",
                    "<p>",
                    "&amp;",
                    "&#65;",
                    "&",
                    "<",
                    ">",
                ),
                *(
                    "https://a.example/b_c",
                    "<https://a.example>",
                    "<a@b.example>",
                    "a@b.example",
                    "  \n",
                    "\n",
                    "\n\n",
                ),
                *(
                    "    ",
                    "        ",
                    "\t",
                    "\n- ",
                    "\n* ",
                    "\n1. ",
                    "\n- [x] ",
                    "\n> ",
                    "\n# ",
                    "\n## a #\n",
                    "\n---\n",
                ),
                *(
                    "\n===\n",
                    "\na\n=\n",
                    '\n=== "a"\n\n    ',
                    "\n!!! note\n    ",
                    '\n??? tip "t"\n    ',
                    "\n\n    x\n",
                ),
                *(
                    "\n| a | b |\n|---|:-:|\n| c | d |\n",
                    "\na | b\n- | -\nc | d\n",
                    "\nTerm\n:   def\n",
                    "|",
                    ":",
                    "***\n",
                ),
                *(
                    "\n*[HTML]: Hyper\n",
                    "HTML",
                    "\n```python\nx = 1\n```\n",
                    "\n~~~\n",
                    "{ .note #y }",
                    "{: a=b }",
                    "中文",
                ),
                *(
                    "，",
                    "日本語",
                    "word two",
                    "\x02",
                    "\x03",
                    "\x02klzzwxh:0000\x03",
                    "\x02wzxhzdk:0\x03",
                    "\n_ _ _\n",
                    '"',
                ),
            ]
        ),
        st.text(max_size=6),
    ),
    max_size=25,
).map("".join)


@pytest.mark.parametrize("source", GOLDEN, ids=lambda path: path.stem)
def test_every_feature_comes_out_as_the_library_has_it(source: Path) -> None:
    body = source.read_text(encoding="utf-8")
    assert outcome(body, parser()) == outcome(body, slow())


@settings(max_examples=400, deadline=None)
@given(SOUP)
@example('??? tip "t"\n    a\n\n    - b\n\n        c\n\n=== "x"\n    y\n\n    z\n\n!!! note\n    n\n\n    m')
@example("*[A]: b\n[^1]: c\n[x]: y\nA [x] [^1]")
def test_any_mixture_comes_out_as_the_library_has_it(body: str) -> None:
    assert outcome(body, parser()) == outcome(body, slow())


@pytest.mark.corpus
def test_published_articles_come_out_as_the_library_has_them(corpus: Path) -> None:
    for article in sorted((corpus / "opensource-guide" / "_articles").rglob("*.md"))[::25]:
        body = article.read_text(encoding="utf-8")
        assert outcome(body, parser()) == outcome(body, slow()), article.name


def test_marks_are_written_down_for_what_the_parser_has() -> None:
    md = parser()
    patterns = {name for name in inline_pass.MARKS if name in md.inlinePatterns}
    assert patterns == set(inline_pass.MARKS)
    assert len(md.inlinePatterns) == len(patterns), "a new pattern is always tried: write its marks down"
    assert {name for name in block_pass.MARKS if name in md.parser.blockprocessors} == set(block_pass.MARKS)


def without(text: str, marks: tuple[str, ...]) -> str:
    while any(mark in text for mark in marks):
        for mark in marks:
            text = text.replace(mark, "")
    return text


@pytest.mark.parametrize("name", inline_pass.MARKS)
@settings(max_examples=60, deadline=None)
@given(body=SOUP)
def test_no_pattern_matches_without_its_marks(name: str, body: str) -> None:
    text = without(body, inline_pass.MARKS[name])
    assert re.search(slow().inlinePatterns[name].getCompiledRegExp(), text) is None


@pytest.mark.parametrize("name", block_pass.MARKS)
@settings(max_examples=60, deadline=None)
@given(body=SOUP)
def test_no_processor_takes_a_block_without_its_marks(name: str, body: str) -> None:
    md = slow().reset()
    begin(md)
    processor = md.parser.blockprocessors[name]
    block = without(body, block_pass.MARKS[name])
    blocks, parent = [block, "the next"], Element("div")
    assert not processor.test(parent, block) or processor.run(parent, blocks) is False
    assert blocks == [block, "the next"]
    assert len(parent) == 0
    assert getattr(processor, "current_sibling", None) is None


@pytest.mark.parametrize("language", [*sorted(LANGUAGES), "Python", "text", "unheard-of", ""])
@pytest.mark.parametrize("first", [-1, 3], ids=["plain", "numbered"])
def test_code_is_coloured_as_the_library_does(language: str, first: int) -> None:
    from pymdownx.highlight import Highlight, HighlightExtension

    md = parser().reset()
    [extension] = [one for one in md.registeredExtensions if isinstance(one, HighlightExtension)]
    source = 'def f(a: int) -> str:\n    return "b" + 1  # c\n<p class="d">e</p>\n$x = {y: 2};\n'

    def coloured(highlighter: type[Highlight]) -> str:
        begin(md)
        return str(
            highlighter(md, linenums_style="pymdownx-inline").highlight(
                source, language, linestart=first, hl_lines=[2], title='T & "t"'
            )
        )

    assert coloured(extension.get_pymdownx_highlighter()) == coloured(Highlight)
