"""Whatever a post holds, the import neither fails nor loses a letter of it, and a second import changes nothing."""

from __future__ import annotations

import re
import time
from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.importing.jekyll import Wish, plan
from kaifong.importing.posts import Post, read_post
from kaifong.importing.source import SourceFile

WISH = Wish("lau", "story", "2026-11-21", "en")

PIECES = st.sampled_from(
    [
        *(
            "<aside class='pquote'>",
            "</aside>",
            "<p>",
            "</p>",
            '<p class="pquote-credit">',
            "<div>",
            "</div>",
            "<div dir='rtl'>",
        ),
        *(
            '<div class="clearfix">',
            "<label>",
            "</label>",
            "<input type=checkbox>",
            "<input>",
            "<img src='/a.png' alt='pic'>",
        ),
        *(
            "<span markdown='1'>",
            "</span>",
            "<!--",
            "-->",
            "{% raw %}",
            "{% endraw %}",
            "{% highlight py %}",
            "{{ x }}",
            "{% y %}",
        ),
        *(
            "{: .a }",
            "{:toc}",
            "* TOC",
            "```",
            "~~~",
            "`",
            "# Head",
            "Head\n---",
            "[x](../b/)",
            "[x](#head)",
            "![x](y.png)",
        ),
        *(
            "[x]: /gone/",
            "[",
            "](",
            ")",
            "<a href='/b/'>x</a>",
            "\n",
            "\n\n",
            " ",
            "    ",
            "> ",
            "- ",
            "words",
            "單車",
            "<",
            ">",
        ),
    ]
)
BODIES = st.lists(PIECES, max_size=25).map("".join)


def imported(*bodies: str) -> tuple[list[Post], list[str]]:
    files = [
        SourceFile(f"{name}.md", f"---\ntitle: T\n---\n{body}\n".encode())
        for name, body in zip("abc", bodies, strict=False)
    ]
    posts = [one for one in (read_post(file, "en") for file in files) if isinstance(one, Post)]
    return posts, [one.text for one in plan(posts, WISH, {}, lambda _target: None)]


@settings(deadline=None, max_examples=150)
@given(BODIES, BODIES)
def test_any_post_can_be_imported(one: str, other: str) -> None:
    posts, texts = imported(one, other)
    assert len(texts) == len(posts) == 2
    assert imported(one, other)[1] == texts


@settings(deadline=None, max_examples=150)
@given(
    st.lists(st.sampled_from(["words", "單車", "a*b*", "\n", "\n\n", "## Head\n", "- ", "> "]), max_size=30).map(
        "".join
    )
)
def test_plain_markdown_stays_as_it_is(body: str) -> None:
    _, (text,) = imported(body)
    ours = text.split("---\n", 2)[2]
    assert Counter(re.findall(r"\w", ours)) == Counter(re.findall(r"\w", body))
    assert re.sub(r"\n{2,}", "\n\n", ours.strip("\n")) == re.sub(r"\n{2,}", "\n\n", _tidy(body)).strip("\n")


def _tidy(body: str) -> str:
    """Single spaces at line ends mean nothing; two break the line."""
    return re.sub(r"(?<! ) $", "", body, flags=re.MULTILINE)


HOSTILE = [
    "[" * 20_000,
    "![" * 10_000,
    "<a href='" * 2_000,
    "[a](" * 5_000,
    "{{ " * 5_000,
    "{% a" * 5_000,
    "<!--" * 5_000,
]


def test_a_hostile_line_takes_no_longer_than_its_length() -> None:
    """Searching to the line's end from each bracket took 12 s for the worst of these."""
    start = time.process_time()
    imported(*HOSTILE[:3])
    imported(*HOSTILE[3:6])
    imported(HOSTILE[6])
    assert time.process_time() - start < 3
