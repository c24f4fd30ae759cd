"""Addresses are read as a browser reads them."""

from __future__ import annotations

import pytest

from kaifong.rendering.address import Address, host, read


@pytest.mark.parametrize(
    ("written", "kind", "url"),
    [
        ("https://a.example/b?c=d#e", "external", "https://a.example/b?c=d#e"),
        ("HTTP://a.example", "external", "http://a.example"),
        ("//a.example/b", "external", "https://a.example/b"),
        ("/\\a.example/b", "external", "https://a.example/b"),
        ("\\\\a.example\\b", "external", "https://a.example/b"),
        ("///a.example", "external", "https://a.example"),
        ("\t/\n/a.example", "external", "https://a.example"),
        ("https:a.example", "external", "https://a.example"),
        ("https:/\\/a.example", "external", "https://a.example"),
        ("ht\ntps://a.example", "external", "https://a.example"),
        ("https://a.example/?x=\\", "external", "https://a.example/?x=\\"),
        ("mailto:a@b.example", "mail", "mailto:a@b.example"),
        ("MAILTO:a@b.example", "mail", "mailto:a@b.example"),
        ("page.md", "relative", "page.md"),
        ("../b/#c", "relative", "../b/#u-c"),
        ("../b/#u-c", "relative", "../b/#u-c"),
        ("..\\b", "relative", "../b"),
        ("/en/b", "relative", "/en/b"),
        ("?q=1#c", "relative", "?q=1#u-c"),
        ("#c", "fragment", "#u-c"),
        ("#", "fragment", "#"),
        ("", "fragment", ""),
        ("b/c:d", "relative", "b/c:d"),
        ("./a:b", "relative", "./a:b"),
        ("%6aavascript:x", "relative", "%6aavascript:x"),
        ("路徑/文.md", "relative", "路徑/文.md"),
    ],
)
def test_kind_and_plain_form(written: str, kind: str, url: str) -> None:
    found = read(written)
    assert isinstance(found, Address)
    assert (found.kind, found.url) == (kind, url)


@pytest.mark.parametrize(
    ("written", "scheme"),
    [
        ("javascript:alert(1)", "javascript"),
        ("JaVaScRiPt:alert(1)", "javascript"),
        ("java\nscript:alert(1)", "javascript"),
        ("\x01\x1f javascript:x", "javascript"),
        ("data:text/html,x", "data"),
        ("tel:+85212345678", "tel"),
        ("x-y.z+1:q", "x-y.z+1"),
        ("https://", "?"),
        ("https:///?x", "?"),
        ("//", "?"),
    ],
)
def test_what_may_not_stand(written: str, scheme: str) -> None:
    assert read(written) == scheme


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://A.Example./b", "a.example"),
        ("https://a.example:8443?x", "a.example"),
        ("https://youtube.com@evil.example/", "evil.example"),
        ("https://youtube.com:x@evil.example", "evil.example"),
        ("page.md", ""),
    ],
)
def test_host(url: str, name: str) -> None:
    assert host(url) == name
