"""What a file can do to a page (docs/threat-model.md): each hazard is there before its defence and gone behind it.

The first assertion of each case is that the parser's own output *is* hostile: a case whose payload would do nothing
without the defence proves nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

from kaifong.rendering.markdown import to_html
from kaifong.rendering.render import render

# id, Markdown, a pattern of what makes it hostile
CASES: tuple[tuple[str, str, str], ...] = (
    ("script", "<script>alert(1)</script>", r"<script"),
    ("script-inline", "a <script src=//evil.example/x.js></script> b", r"<script"),
    ("img-onerror", "<img src=x onerror=alert(1)>", r"onerror"),
    ("image-onerror", "<image src=x onerror=alert(1)>", r"onerror"),
    ("svg-onload", "<svg onload=alert(1)>", r"<svg"),
    ("svg-link", '<svg><a xlink:href="javascript:alert(1)"><text>x</text></a></svg>', r"javascript"),
    ("math", '<math><mi xlink:href="data:x">y</mi></math>', r"<math"),
    (
        "mutation",
        "<math><mtext><table><mglyph><style><!--</style><img title='--><img src=1 onerror=alert(1)>'>",
        r"<math",
    ),
    ("noscript", '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', r"<noscript"),
    ("template", "<template><script>alert(1)</script></template>", r"<template"),
    ("iframe-srcdoc", '<iframe srcdoc="<script>alert(1)</script>"></iframe>', r"<iframe"),
    ("object", '<object data="data:text/html,x"></object><embed src=x>', r"<object"),
    ("form", '<form action="https://evil.example"><button formaction="javascript:x">go</button></form>', r"<form"),
    ("meta-refresh", '<meta http-equiv=refresh content="0;url=https://evil.example">', r"<meta"),
    ("base", "<base href=https://evil.example/>", r"<base"),
    ("link-sheet", "<link rel=stylesheet href=https://evil.example/x.css>", r"<link"),
    ("style-element", "<style>body{display:none}</style>", r"<style"),
    ("style-attribute", '<p style="position:fixed;inset:0">x</p>', r"style="),
    ("javascript-link", "[x](javascript:alert(1))", r"href=.javascript"),
    ("javascript-autolink", "<javascript:alert(1)> <a href=javascript:alert(1)>x</a>", r"javascript:"),
    ("javascript-entities", "<a href='java&#115;cript&colon;alert(1)'>x</a>", r"java&#115;cript"),
    ("javascript-tab", "<a href='java&Tab;script:alert(1)'>x</a>", r"java&Tab;script"),
    ("javascript-control", "<a href='\x01javascript:alert(1)'>x</a>", r"javascript"),
    ("javascript-reference", "[x][y]\n\n[y]: javascript:alert(1)", r"href=.javascript"),
    ("javascript-image", "![x](javascript:alert(1))", r"src=.javascript"),
    ("data-link", "[x](data:text/html;base64,PHNjcmlwdD4=)", r"href=.data:"),
    ("data-image", "![x](data:image/svg+xml,<svg/onload=alert(1)>)", r"src=.data:"),
    ("vbscript-link", "[x](vbscript:msgbox(1))", r"href=.vbscript"),
    ("attribute-list-handler", "*x*{ onclick=alert(1) }", r"onclick"),
    ("attribute-list-style", "# Title { style=position:fixed }", r"style="),
    ("attribute-list-id", "# Title { #__search }", r'id="__search"'),
    ("attribute-list-class", "para\n{: .md-header .md-search__overlay }", r"md-header"),
    ("attribute-list-data", "para\n{: data-md-component=search }", r"data-md-"),
    ("markdown-div-handler", "<div markdown onclick=alert(1)>\n\nx\n\n</div>", r"onclick"),
    ("drawer-label", '<label for="__drawer">open</label>', r"for="),
    ("drawer-input", "<input type=checkbox id=__drawer data-md-toggle=drawer>", r"<input"),
    ("drawer-label-in-tab", '=== "<label for=__drawer>x</label>"\n\n    y', r"for=.?__drawer"),
    ("search-fragment", '<a href="#__search">x</a> [y](#__search)', r"#__search"),
    ("search-fragment-relative", "[x](./#__search) [y](?q#__search)", r"#__search"),
    ("name", '<a name="__palette_0">x</a><img name=cookie src=x>', r"name="),
    ("clobber", "<form id=document></form><img id=body src=x>", r"id=.?body"),
    ("mermaid-class", '<pre class="mermaid">graph TD</pre>', r"mermaid"),
    ("annotate-class", '<div class="annotate" markdown>\n\nx\n\n</div>', r"annotate"),
    ("own-class", '<p class="kf-video"><a class="kf-video__link" href="https://evil.example">x</a></p>', r"kf-video"),
    ("third-party-image", "![x](https://evil.example/pixel.png)", r"src=.https"),
    ("third-party-image-relative", "![x](//evil.example/pixel.png) ![y](\\\\\\\\evil.example/p.png)", r"src=.//"),
    ("third-party-srcset", '<img src=a.png srcset="https://evil.example/x.png 2x">', r"srcset"),
    ("third-party-media", "<video src=https://evil.example/x.mp4 autoplay></video><audio src=x>", r"<video"),
    ("target", '<a href="https://evil.example" target=_top>x</a>', r"target"),
    ("ping", '<a href="x.md" ping="https://evil.example">x</a>', r"ping="),
    ("comment", "<!--[if IE]><script>alert(1)</script><![endif]-->", r"<!--"),
    ("instruction", "<?php echo 1 ?>", r"<\?"),
    ("aria", "<p role=alert aria-hidden=true accesskey=x tabindex=1 contenteditable autofocus>x</p>", r"role"),
)


@pytest.mark.parametrize(("body", "hostile"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_hazard_is_gone(body: str, hostile: str, faults: Callable[[str], list[str]]) -> None:
    unsafe, _ = to_html(body)
    assert re.search(hostile, unsafe, re.IGNORECASE), "the payload does nothing even without a defence"
    html = render(body).html
    assert faults(html) == []
    for part in ("u-__search", "u-__palette_0", "u-body", "#u-__search"):
        html = html.replace(part, "")
    assert not re.search(hostile, html, re.IGNORECASE)


NOTHING_HAPPENS: tuple[tuple[str, str, str], ...] = (
    ("snippet", '--8<-- "pyproject.toml"', "hatchling"),
    ("snippet-block", "--8<--\npyproject.toml\n--8<--", "hatchling"),
    ("html-block", "/// html | iframe\n    attrs: {src: x}\n///", "<iframe"),
    ("macro", "{{ 6 * 7 }} {% include 'x' %}", "42"),
    ("emoji", ":smile: :material-account:", "<svg"),
    ("repository-links", "@member #12 owner/name#3", "<a"),
    ("metadata", "Title: x\nTemplate: 404.html\n\ntext", "<meta"),
    ("table-of-contents", "[TOC]\n\n# a", 'class="toc"'),
    ("wiki-links", "[[page]]", "<a"),
    ("mermaid-fence", "```mermaid\ngraph TD\n```", 'class="mermaid"'),
)


@pytest.mark.parametrize(
    ("body", "seen"), [case[1:] for case in NOTHING_HAPPENS], ids=[c[0] for c in NOTHING_HAPPENS]
)
def test_what_is_off_stays_text(body: str, seen: str) -> None:
    assert seen not in to_html(body)[0]


def test_an_unclosed_element_ends_with_the_body(faults: Callable[[str], list[str]]) -> None:
    html = render("<div><details open><b>x").html
    assert html.count("<div>") == html.count("</div>") == 1
    assert html.count("<details") == html.count("</details>") == 1
    assert faults(html) == []


def test_stray_end_tags_close_nothing_of_the_page() -> None:
    assert "</article>" not in render("</p></div></article></main></body>x").html
    assert "</div>" not in render("</div>\n\nx</div>").html
