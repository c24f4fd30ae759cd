"""Each hole that is looked for would be seen; what our own pages hold is none."""

from __future__ import annotations

import pytest
from dangers import dangers, inline_of

PAGE = "<html><head><title>t</title></head><body><div class='kf-page'>{}</div></body></html>"
OURS = (
    '<img src="data:image/png;base64,AA" alt=""><a href="https://else.example/">x</a><a href="javascript.html">y</a>'
    '<script src="../../assets/kaifong.js" type="module"></script><h2 id="u-one">One</h2>'
    '<script type="application/ld+json">{"@context": "https://schema.org"}</script>'
)


@pytest.mark.parametrize(
    "hole",
    [
        "<script>alert(1)</script>",
        '<script src="https://evil.example/x.js"></script>',
        '<script src="//evil.example/assets/x.js"></script>',
        '<script type="application/ld+json">{"@context": "https://evil.example"}</script>',
        "<img src=x onerror=alert(1)>",
        '<svg><a xlink:href=" javascript:alert(1)">x</a></svg>',
        '<a href="data:text/html,x">x</a>',
        '<form action="vbscript:x"></form>',
        '<b style="position:fixed">x</b>',
        "<style>b{}</style>",
        '<iframe srcdoc="x"></iframe>',
        '<iframe src="//evil.example/"></iframe>',
        '<object data="x"></object>',
        '<base href="/">',
        '<meta http-equiv="Refresh" content="0">',
        '<label for="__drawer">x</label>',
        '<b id="__search">x</b>',
        "<b data-md-toggle>x</b>",
    ],
)
def test_a_hole_is_seen(hole: str) -> None:
    assert dangers(PAGE.format(hole)) != []


def test_our_own_pages_hold_none() -> None:
    assert dangers(PAGE.format(OURS)) == []


def test_a_second_title_in_the_head_is_seen() -> None:
    assert dangers(PAGE.format("").replace("</title>", "</title><title>u</title>")) == ["not one title"]


def test_a_themes_script_is_the_same_in_every_folder_and_no_other_is() -> None:
    themes = inline_of(PAGE.format('<script>go(new URL("..",location))</script>'))
    assert dangers(PAGE.format('<script>go(new URL("../../..",location))</script>'), inline=themes) == []
    assert dangers(PAGE.format('<script>go(new URL("..",location));more</script>'), inline=themes) != []
