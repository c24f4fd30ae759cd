"""A preview is one file that shows a page and asks nobody for anything."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.publishing.build import build
from kaifong.publishing.preview import LARGEST_FILE, Notice, preview

NOTICE = Notice("Preview of pull request #7 <b>", "https://github.com/o/n/pull/7")
HOME = "https://hub.example/"

# Whatever makes a browser fetch something by itself.
LOADS = re.compile(
    r"""<(?:script|iframe|object|embed|video|audio|source|link|form|base)\b|\s(?:src|srcset|poster|data|action)="(?!data:)"""
    r"""|url\(\s*(?!["']?data:)|@import|\son[a-z]+=""",
    re.IGNORECASE,
)


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str], str]:
    """What the preview makes of a page's HTML, with a style sheet and two pictures beside it."""
    (tmp_path / "assets").mkdir()
    (tmp_path / "assets/look.css").write_text(
        "@import 'https://evil.example/x.css';"
        "p { background: url(mark.svg) } i { background: url('//evil.example/t') }"
    )
    (tmp_path / "assets/mark.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    folder = tmp_path / "en/stories/ride"
    folder.mkdir(parents=True)
    (folder / "hill.webp").write_bytes(b"RIFF" + b"\0" * 40)
    (folder / "huge.webp").write_bytes(b"\0" * (LARGEST_FILE + 1))
    (tmp_path.parent / "secret.png").write_bytes(b"secret")

    def make(html: str) -> str:
        (folder / "index.html").write_text(html, encoding="utf-8")
        made = preview(tmp_path, "en/stories/ride/", NOTICE, HOME)
        assert made is not None
        return made

    return make


def test_everything_that_is_shown_is_in_the_file(page: Callable[[str], str]) -> None:
    made = page(
        '<!doctype html><html><head><link rel="stylesheet" href="../../../assets/look.css"></head>'
        '<body><h1>A &amp; b</h1><img src="hill.webp" alt="A hill" width="4"></body></html>'
    )
    assert '<img src="data:image/webp;base64,' in made
    assert "<style>" in made
    assert 'url("data:image/svg+xml;base64,' in made
    assert "A &amp; b" in made
    assert "evil.example" not in made
    assert LOADS.search(made) is None


def test_the_notice_stands_first_and_is_text(page: Callable[[str], str]) -> None:
    made = page("<html><head></head><body><p>x</p></body></html>")
    assert made.index("Preview of pull request #7 &lt;b&gt;") < made.index("<p>x</p>")
    assert "Content-Security-Policy" in made
    assert "default-src 'none'" in made


@pytest.mark.parametrize(
    "html",
    [
        "<script>fetch('https://evil.example')</script>",
        '<iframe src="https://evil.example"></iframe>',
        '<img src="https://evil.example/t.png">',
        '<img src="../../../../secret.png">',
        '<img src="huge.webp">',
        '<img srcset="https://evil.example/a 2x" src="hill.webp">',
        '<video poster="https://evil.example/p"><source src="https://evil.example/v"></video>',
        '<form action="https://evil.example"><input name="q"></form>',
        '<base href="https://evil.example/">',
        '<p onclick="alert(1)">x</p>',
        '<p style="background:url(https://evil.example/t)">x</p>',
        '<link rel="preload" href="https://evil.example/x">',
        '<meta http-equiv="refresh" content="0;url=https://evil.example">',
        '<object data="https://evil.example"></object>',
        "<svg><script/></svg>",
    ],
)
def test_nothing_reaches_out(page: Callable[[str], str], html: str) -> None:
    made = page(f"<html><head></head><body>{html}<p>after</p></body></html>")
    assert LOADS.search(made) is None
    assert "evil.example" not in made
    assert "secret" not in made
    assert "<p>after</p>" in made


def test_links_lead_to_the_hub_on_line(page: Callable[[str], str]) -> None:
    made = page('<html><head></head><body><a href="../other/#u-x">o</a> <a href="#u-y">y</a></body></html>')
    assert 'href="https://hub.example/en/stories/other/#u-x"' in made
    assert 'href="#u-y"' in made


@given(
    st.lists(st.sampled_from(["<p>", "</p>", "<script>", "</script>", "a", "<img src=x>", "<!--", "-->", "<svg/>"]))
)
def test_any_order_of_markup_reaches_nowhere(parts: list[str]) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "p").mkdir()
        (Path(folder) / "p/index.html").write_text("".join(parts))
        made = preview(Path(folder), "p/", NOTICE, None)
    assert made is not None
    assert LOADS.search(made) is None


def test_a_page_that_is_not_there_has_no_preview(tmp_path: Path) -> None:
    assert preview(tmp_path, "en/stories/none/", NOTICE, HOME) is None


@pytest.mark.build
@pytest.mark.browser
def test_a_real_page_looks_like_itself_and_asks_for_nothing(hub: Path, tmp_path: Path, browser: Any) -> None:
    site = hub / "site"
    build(hub, site, date(2026, 11, 21), 1, search=False)
    made = preview(site, "en/stories/dawn/", NOTICE, HOME)
    assert made is not None
    assert LOADS.search(re.sub(r"<style>.*?</style>", "", made, flags=re.DOTALL)) is None
    file = tmp_path / "preview.html"
    file.write_text(made, encoding="utf-8")
    asked: list[str] = []
    tab = browser.new_page()
    tab.on("request", lambda request: asked.append(request.url))
    tab.on("console", lambda message: asked.append(message.text))
    tab.goto(file.as_uri())
    assert tab.locator("h1").first.inner_text() == "A <dawn> ride"
    assert tab.evaluate("getComputedStyle(document.querySelector('h1')).fontSize") != "32px", (
        "the style sheets are in"
    )
    assert [one for one in asked if not one.startswith(("file:", "data:"))] == []
    tab.close()
