"""What is particular to our Markdown: lines of Chinese, bare links, ids in any script, boxes, videos."""

from __future__ import annotations

import pytest

from kaifong.rendering.render import render


def html(body: str, hosts: tuple[str, ...] = ()) -> str:
    return render(body, video_hosts=hosts).html


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("中\n文", "<p>中文</p>"),
        ("中，\n「文」", "<p>中，「文」</p>"),
        ("中  \n文", "<p>中<br>\n文</p>"),
        ("中\nword", "<p>中\nword</p>"),
        ("word\n中", "<p>word\n中</p>"),
        ("한\n국", "<p>한\n국</p>"),
        ("**中**\n文", "<p><strong>中</strong>文</p>"),
        ("中\n**文**", "<p>中<strong>文</strong></p>"),
        ("*中*\n*文*", "<p><em>中</em><em>文</em></p>"),
        ("中\n[文](a.md)", '<p>中<a href="a.md">文</a></p>'),
        ("ひらがな\nカタカナ", "<p>ひらがなカタカナ</p>"),
        ("𠮷\n野", "<p>𠮷野</p>"),
    ],
)
def test_a_line_end_between_letters_without_spaces_is_none(body: str, expected: str) -> None:
    assert html(body) == expected


def test_code_keeps_its_lines() -> None:
    assert "中\n文" in html("```\n中\n文\n```")


@pytest.mark.parametrize(
    ("body", "address"),
    [
        ("see https://a.example/b.", "https://a.example/b"),
        ("(https://a.example/b)", "https://a.example/b"),
        ("詳見https://a.example/b。好", "https://a.example/b"),
        ("https://a.example的店", "https://a.example"),
        ("https://zh.a.example/wiki/香港，", "https://zh.a.example/wiki/香港"),
        ("https://a.example/x_y_z*", "https://a.example/x_y_z"),
        ("http://a.example/?q=1&r=2#s", "http://a.example/?q=1&amp;r=2#s"),
    ],
)
def test_a_bare_address_becomes_a_link(body: str, address: str) -> None:
    assert f'<a href="{address}" rel="nofollow ugc noopener">{address}</a>' in html(body)


@pytest.mark.parametrize(
    "body", ["www.a.example", "a@b.example", "`https://a.example`", "xhttps://a.example", "https://"]
)
def test_nothing_else_becomes_a_link(body: str) -> None:
    assert "<a" not in html(body)


def test_a_link_holds_no_second_link() -> None:
    assert html("[https://a.example](https://b.example)").count("<a") == 1


@pytest.mark.parametrize(
    ("heading", "own"),
    [
        ("## Café au lait!", "u-café-au-lait"),
        ("## 我屋企 最靚", "u-我屋企-最靚"),
        ("## はじめに", "u-はじめに"),
        ("## مرحبا بكم", "u-مرحبا-بكم"),
        ("## Text {#q-frame-steel}", "u-q-frame-steel"),
        ("## `code` & *more*", "u-code--more"),
    ],
)
def test_headings_have_ids_in_any_script(heading: str, own: str) -> None:
    assert f'id="{own}"' in html(heading)


@pytest.mark.parametrize(
    "body",
    ["**好。**之後", "之前**「好」**之後", "~~好。~~之後", "==好。==之後", "^^好。^^之後"],
)
def test_marks_beside_chinese_punctuation_work(body: str) -> None:
    assert not set(html(body)) & set("*~=^")


@pytest.mark.parametrize(
    "address", ["https://v.example/1", "https://www.v.example/1", "[named](https://v.example/1)"]
)
def test_a_link_alone_to_a_listed_host_is_a_video(address: str) -> None:
    assert html(address, ("v.example",)).startswith('<p class="kf-video"><a href="https://')
    assert "kf-video" not in html(address)
    assert "kf-video" not in html(address, ("other.example",))


@pytest.mark.parametrize(
    "body",
    [
        "https://v.example/1 with words",
        "words https://v.example/1",
        "https://v.example/1 https://v.example/2",
        "http://v.example/1",
        "https://v.example.evil.example/1",
        "https://evilv.example/1",
        "https://v.example@evil.example/1",
        "- https://v.example/1",
        "[![x](a.png)](https://v.example/1)",
        "[x](page.md)",
    ],
)
def test_nothing_else_is_a_video(body: str) -> None:
    assert "kf-video" not in html(body, ("v.example",))


def test_a_member_cannot_confuse_the_tabs() -> None:
    body = '<div class="tabbed-set tabbed-alternate" markdown>\n</div>\n\n=== "a"\n\n    b\n'
    assert "tabbed-block" in html(body)


@pytest.mark.parametrize(
    ("fence", "code", "coloured"),
    [
        ("python", "x = 1", True),
        ("nonsense", "x = 1", False),
        ("", "x = 1", False),
        ("python", "x = 1\n" * 2000, False),
        ("python", "x = 1  # " + "long " * 100, False),
    ],
    ids=["known", "unknown", "none", "too-long", "too-wide"],
)
def test_code_has_colours_where_they_are_cheap(fence: str, code: str, coloured: bool) -> None:  # noqa: FBT001
    assert ("<span class" in html(f"```{fence}\n{code}\n```")) is coloured


def test_after_so_much_code_the_rest_is_plain() -> None:
    block = "```python\n" + ("x = 1; " * 50 + "\n") * 20 + "```\n\n"
    blocks = html(block * 10).split('<div class="highlight">')[1:]
    assert ["<span class" in one for one in blocks] == [True] * 7 + [False] * 3


def test_nothing_of_one_body_is_seen_in_the_next() -> None:
    first = html('# A\n\n[x]: y.md\n\n*[HTML]: h\n\n[^1]\n\n[^1]: note\n\n=== "t"\n    u\n')
    assert html("# A\n\n[x] HTML [^1]") == '<h1 id="u-a">A</h1>\n<p>[x] HTML [^1]</p>'
    assert html('# A\n\n[x]: y.md\n\n*[HTML]: h\n\n[^1]\n\n[^1]: note\n\n=== "t"\n    u\n') == first
