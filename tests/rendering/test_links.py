"""relink: every address through `resolve`, nothing else touched."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.rendering.links import relink
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Link


def _seen(html: str) -> list[Link]:
    seen: list[Link] = []

    def resolve(link: Link) -> str | None:
        seen.append(link)
        return link.url

    assert relink(html, resolve) == html
    return seen


def test_each_address_is_asked_for_in_order() -> None:
    html = render("[a *b*](one.md) ![alt](two.png) [![c](three.png)](https://x.example/?a&b)\n\n#four").html
    assert [(link.url, link.element) for link in _seen(html)] == [
        ("one.md", "a"),
        ("two.png", "img"),
        ("https://x.example/?a&b", "a"),
        ("three.png", "img"),
    ]


def test_none_keeps_the_text_and_drops_the_link() -> None:
    html = render("x [a **b**](one.md) ![it's < that](two.png) y").html
    assert relink(html, lambda _: None) == "<p>x a <strong>b</strong> it's &lt; that y</p>"


def test_what_resolve_returns_is_escaped() -> None:
    html = render("[a](one.md)").html
    assert relink(html, lambda _: '"><script>&') == '<p><a href="&quot;&gt;&lt;script&gt;&amp;">a</a></p>'


def test_text_that_looks_like_a_tag_is_left_alone() -> None:
    html = render('`<a href="one.md">` and &lt;img src="two.png"> ![<a href="x">](three.png)').html
    assert relink(html, lambda link: link.url + "!").count("!") == 1


def test_a_video_says_that_it_is_one() -> None:
    html = render("https://v.example/1", video_hosts=["v.example"]).html
    assert _seen(html) == [Link("https://v.example/1", "", "video")]


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=40))
def test_any_address_survives(address: str) -> None:
    html = '<p><a href="x">y</a><img alt="" src="z"></p>'
    new = relink(html, lambda _: address)
    seen = [link.url for link in _seen(new)]
    # html5's way with characters that it cannot hold is nh3's and the browser's; ours only has to be one way.
    assert seen == [seen[0], seen[0]]
    assert relink(new, lambda link: link.url) == new
    if address.isprintable() and address.isascii():
        assert seen[0] == address
