"""What becomes of the constructs in a post: tables of before, after, and what was noted."""

from collections.abc import Mapping

import pytest

from kaifong.importing.headings import heading_ids
from kaifong.importing.lines import Notes, lines_of
from kaifong.importing.links import OldSite, Place, relink
from kaifong.importing.liquid import plain
from kaifong.importing.markup import to_markdown


def convert(body: str, direction: str = "ltr") -> tuple[str, list[tuple[str, int]], Mapping[str, int]]:
    notes = Notes()
    lines = to_markdown(plain(lines_of(body, 1), notes, "The title"), notes, direction)
    text = "\n".join(line.text for line in lines).strip("\n")
    return text, [(left.what, left.line) for left in notes.left], notes.converted


PULL_QUOTE = """\
Before.

<aside markdown="1" class="pquote">
  <img src="https://pictures.example/a.png" class="pquote-avatar" alt="avatar">
  It was **hard**.
  <p markdown="1" class="pquote-credit">
— @lord, ["Tips"](https://lord.example/)
  </p>
</aside>

After."""

CHECKLIST = """\
<div class="clearfix mb-2">
  <input type="checkbox" id="c1" class="d-block" value="checkbox">
  <label for="c1" class="text-normal">
    Has a LICENSE
  </label>
</div>

<div class="clearfix mb-2">
  <input type="checkbox" id="c2" value="checkbox">
  <label for="c2">Has a
    README</label>
</div>

Next."""


@pytest.mark.parametrize(
    ("body", "text", "left"),
    [
        pytest.param(
            PULL_QUOTE,
            'Before.\n\n> It was **hard**.\n>\n> — @lord, ["Tips"](https://lord.example/)\n\nAfter.',
            [("avatar", 4)],
            id="pull quote",
        ),
        pytest.param(CHECKLIST, "- [ ] Has a LICENSE\n- [ ] Has a README\n\nNext.", [], id="checklist"),
        pytest.param(
            '<aside class="pquote">\nOpen\n\n## Heading\n\nText',
            "> Open\n\n## Heading\n\nText",
            [("unclosed", 4)],
            id="quote never closed",
        ),
        pytest.param("Text</aside>", "Text", [("unopened", 1)], id="closing tag alone"),
        pytest.param('<div class="box">\n\nText', '<div class="box">\n\nText\n</div>',
                     [("unclosed", 3)], id="wrapper left open"),
        pytest.param("a <span dir='ltr' markdown=\"1\">b</span>", "a <span dir='ltr'>b</span>",
                     [], id="markdown attribute"),
        pytest.param('<img src="/a.png" alt="A bicycle">', "![A bicycle](/a.png)", [], id="picture"),
        pytest.param("Write `<input>` and `<div>`.", "Write `<input>` and `<div>`.", [], id="code span"),
        pytest.param('```html\n<aside class="pquote">\n```', '```html\n<aside class="pquote">\n```',
                     [], id="code block"),
        pytest.param('<input type="text"> x', " x", [("element", 1)], id="form control"),
        pytest.param("Write `<!-- x -->` so", "Write `<!-- x -->` so", [], id="comment in code"),
        pytest.param("One  \nTwo", "One  \nTwo", [], id="line break"),
        pytest.param("> \n\nText", ">\n\nText", [], id="empty quotation"),
        pytest.param("a <!-- hidden --> b", "a  b", [("comment", 1)], id="comment"),
        pytest.param("a\n<!-- x\ny\n--> b", "a\n b",
                     [("comment", 2), ("comment", 3), ("comment", 4)], id="long comment"),
        pytest.param("{% include a.html %}", "`{% include a.html %}`", [("template", 1)], id="template"),
        pytest.param("{{ site.foo }}", "`{{ site.foo }}`", [("template", 1)], id="output"),
        pytest.param("# {{ page.title }}", "# The title", [], id="title"),
        pytest.param("[a]({{ site.baseurl }}/b/)", "[a](/b/)", [], id="base address"),
        pytest.param("[a]({{ '/b/' | relative_url }})", "[a](/b/)", [], id="relative address"),
        pytest.param("`{{ x }}`", "`{{ x }}`", [], id="template in code"),
        pytest.param("{% highlight ruby %}\nputs {{ 1 }}\n{% endhighlight %}", "```ruby\nputs {{ 1 }}\n```",
                     [], id="highlight"),
        pytest.param("{% raw %}\n{{ x }}\n{% endraw %}", "{{ x }}", [], id="raw"),
        pytest.param("* TOC\n{:toc}\n\n# A", "# A", [], id="contents"),
        pytest.param("Text\n{: .lead}", "Text", [("attributes", 2)], id="attribute list"),
        pytest.param("![a](b.png){: .right }", "![a](b.png)", [("attributes", 1)], id="attribute list in a line"),
        pytest.param("## A {: #own }", "## A {: #own }", [], id="own id"),
    ],
)  # fmt: skip
def test_constructs(body: str, text: str, left: list[tuple[str, int]]) -> None:
    found, noted, _ = convert(body)
    assert found == text
    assert noted == left


def test_a_wrapper_that_only_gives_the_languages_direction_is_taken_off() -> None:
    body = '<div dir="rtl" markdown="1">\n\n## عنوان\n\n</div>'
    text, left, converted = convert(body, "rtl")
    assert text == "## عنوان"
    assert left == []
    assert converted["direction"] == 1
    text, left, _ = convert(body, "ltr")
    assert text.startswith('<div dir="rtl"')
    assert left == [("direction", 1)]


def test_heading_ids_are_the_old_sites_and_ours() -> None:
    ids = heading_ids(
        lines_of("# What's *new*?\n\n## Same\n\n## Same\n\n```\n# no\n```\n\n## Named {#own}\n\nUnder\n---\n", 1)
    )
    assert ids["whats-new"] == "whats-new"
    assert ids["same"] == "same"
    assert ids["same-1"] == "same_1"
    assert ids["own"] == "own"
    assert "under" in ids
    assert "no" not in ids
    assert heading_ids([]) == {}


HERE = Place("content/en/stories/here.md", {"a": "a", "same-1": "same_1"})
THERE = Place("content/en/stories/there.md", {"part": "part"})
AR = Place("content/ar/stories/there.md", {})


@pytest.mark.parametrize(
    ("written", "expected", "left"),
    [
        ("[x](../there/)", "[x](there.md)", []),
        ("[x](../there)", "[x](there.md)", []),
        ("[x](/there/index.html)", "[x](there.md)", []),
        ("[x](../there/#part)", "[x](there.md#part)", []),
        ("[x](../there/#gone)", "[x](there.md)", ["anchor"]),
        ("[x](/ar/there/)", "[x](../../ar/stories/there.md)", []),
        ("[x](#a)", "[x](#a)", []),
        ("[x](#same-1)", "[x](#same_1)", []),
        ("[x](./#a)", "[x](#a)", []),
        ("[x](#gone)", "x", ["anchor"]),
        ("[x](/gone/)", "x", ["link"]),
        ("[x](hhttps://a.example)", "x", ["scheme"]),
        ("[x](  https://a.example/b  )", "[x](https://a.example/b)", []),
        ('[x](https://a.example/(b) "T")', '[x](https://a.example/(b) "T")', []),
        ("[a [b] c](../there/)", "[a [b] c](there.md)", []),
        ("`[x](../there/)`", "`[x](../there/)`", []),
        ("![pic](/a.png)", "*pic*", ["picture"]),
        ("![pic](https://a.example/b.png)", "[pic](https://a.example/b.png)", ["picture-elsewhere"]),
        ("[x]: ../there/", "[x]: there.md", []),
        ("[x]: /gone/", "", ["link"]),
        ('<a href="../there/" dir="ltr">x</a>', '<a href="there.md" dir="ltr">x</a>', []),
        ("<a href='/gone/'>x</a>", "x", ["link"]),
        ("[x](jekyll-post:2020-01-01-there)", "[x](there.md)", []),
        ("[x](jekyll-file:_posts/gone.md)", "x", ["link"]),
    ],
)
def test_links(written: str, expected: str, left: list[str]) -> None:
    notes = Notes()
    site = OldSite({"/here": HERE, "/there": THERE, "/ar/there": AR}, {}, {"2020-01-01-there": THERE})
    (line,) = relink(lines_of(written, 7), notes, "/here/", HERE, site)
    assert line.text == expected
    assert [one.what for one in notes.left] == left
    assert all(one.line == 7 for one in notes.left)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[x](/gone/)", "[x](https://old.example/gone/)"),
        ("[x](https://old.example/there/#part)", "[x](there.md#part)"),
        ("![pic](/a.png)", "[pic](https://old.example/a.png)"),
        ("![pic](a.png)", "[pic](https://old.example/here/a.png)"),
    ],
)
def test_links_when_the_old_sites_address_is_known(written: str, expected: str) -> None:
    site = OldSite({"/here": HERE, "/there": THERE}, {}, {}, "https://old.example/")
    (line,) = relink(lines_of(written, 1), Notes(), "/here/", HERE, site)
    assert line.text == expected
