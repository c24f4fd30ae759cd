"""What a visitor sees, with the lines where it stands."""

from __future__ import annotations

import pytest

from kaifong.rendering.code import LANGUAGES
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Block, Heading, Link

BODY = """\
# 竹輪 *街坊* {#top}

First paragraph with [a link](one.md) and
a second line.

> A quoted **thought**.

```python
x = 1  # code
```

- item one
- item &#116;wo with `inline`

![The alt](two.png "The title")

| head | other |
|------|-------|
| cell | more  |

Ends with https://three.example/x.
"""


def test_blocks_say_what_is_seen_and_where() -> None:
    blocks = render(BODY, first_line=5).facts.blocks
    assert blocks == (
        Block("竹輪 街坊", 5),
        Block("First paragraph with a link and\na second line.", 7),
        Block("A quoted thought.", 10, quote=True),
        Block("x = 1  # code\n", 13, code=True),
        Block("item one", 16),
        Block("item two with inline", 17),
        Block("The title", 19),
        Block("head", 21),
        Block("other", 21),
        Block("cell", 23),
        Block("more", 23),
        Block("Ends with https://three.example/x.", 25),
    )


def test_headings_have_their_prefixed_ids() -> None:
    assert render(BODY, first_line=5).facts.headings == (Heading(1, "u-top", "竹輪 街坊", 5),)


def test_links_and_images() -> None:
    assert render(BODY, first_line=5).facts.links == (
        Link("one.md", "a link", "a", 7),
        Link("two.png", "The alt", "img", 19),
        Link("https://three.example/x", "https://three.example/x", "a", 25),
    )


def test_facts_see_through_entities_and_tags() -> None:
    facts = render("bu<b>y</b> n<!-- -->o&#119; v<span>ia</span>&#x67;ra\n\n<script>hidden</script>").facts
    assert facts.text == "buy now viagra"


def test_a_link_is_read_as_a_browser_reads_it() -> None:
    links = render("[x](\\\\\\\\evil.example/a) <a href='ht&#10;tps://b.example'>y</a>").facts.links
    assert [link.url for link in links] == ["https://evil.example/a", "https://b.example"]


def test_a_picture_in_a_link_gives_the_link_its_text() -> None:
    links = render("[![The shop](shop.png)](shop.md)").facts.links
    assert links == (Link("shop.png", "The shop", "img", 1), Link("shop.md", "The shop", "a", 1))


def test_equal_texts_get_their_own_lines() -> None:
    blocks = render("The same words here.\n\nThe same words here.\n\nThe same words here.").facts.blocks
    assert [block.line for block in blocks] == [1, 3, 5]


def test_what_cannot_be_found_has_no_line() -> None:
    [block] = render("&#72;&#101;&#108;&#108;&#111;").facts.blocks
    assert (block.text, block.line) == ("Hello", None)


def test_a_tab_has_its_titles_and_texts() -> None:
    facts = render('=== "Frames"\n\n    Bamboo grows quickly.\n\n=== "Wheels"\n\n    Wheels turn round.\n').facts
    assert [(block.text, block.line) for block in facts.blocks] == [
        ("Frames", 1),
        ("Wheels", 5),
        ("Bamboo grows quickly.", 3),
        ("Wheels turn round.", 7),
    ]


CODE = """\
<a href="x">é 你好</a>\t<?php echo 1; ?>
$ ls -la  # `x` **b** %{x} #{y} \\begin{a}
>>> 1 + 1 /* { a: b; } "not closed


@@ -1 +1 @@
"""


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_code_without_its_colours_says_the_same(language: str) -> None:
    body = f"Text.\n\n```{language}\n{CODE}```\n\n[A link](one.md) and `code`.\n"
    coloured, plain = render(body), render(body, coloured=False)
    assert (plain.facts.blocks, plain.facts.links) == (coloured.facts.blocks, coloured.facts.links)
    assert len(plain.html) < len(coloured.html)
