"""Marks in addresses: which pay, which only track, and that taking the latter out changes nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.moderation.findings import Fix
from kaifong.moderation.fixes import applied
from kaifong.moderation.promotion.tracking import cleaned, marks
from kaifong.testing import run_check, story


@pytest.mark.parametrize(
    ("url", "names"),
    [
        ("https://www.amazon.co.jp/dp/B0?tag=a-22", ["tag"]),
        ("https://example.org/?tag=a-22", []),
        ("https://example.org/?UTM_Source=a", ["utm_source"]),
        ("https://example.org/?u=https%3A%2F%2Fshop.example%2F%3Faff_id%3D1", ["aff_id"]),
        ("https://a.example/?u=https%3A%2F%2Fb.example%2F%3Fu%3Dhttps%253A%252F%252Fc.example%253Faffid", ["affid"]),
        ("https://github.com/a/b?ref=main", []),
        ("https://example.org/?ref=me", ["ref"]),
        ("https://s.click.taobao.com/abc", ["s.click.taobao.com"]),
        ("https://detail.tmall.com/item.htm?id=1&spm=a.b", ["spm"]),
        ("mailto:a@example.org?utm_source=a", []),
        ("https://[", []),
        ("notes.md?utm_source=a", []),
    ],
)  # fmt: skip
def test_the_marks_of_an_address(url: str, names: list[str]) -> None:
    assert [one.name for one in marks(url)] == names


@pytest.mark.parametrize(
    ("url", "wanted"),
    [
        ("https://e.org/a?utm_source=x", "https://e.org/a"),
        ("https://e.org/a?utm_source=x&page=2#top", "https://e.org/a?page=2#top"),
        ("https://e.org/a?q=%E8%A1%97&fbclid=1&q=+b", "https://e.org/a?q=%E8%A1%97&q=+b"),
        ("https://e.org/a?x=1&amp;gclid=2&amp;y", "https://e.org/a?x=1&amp;y"),
        ("https://e.org/a?utm_source=x&signature=abc", "https://e.org/a?utm_source=x&signature=abc"),
        ("https://e.org/a#b?utm_source=x", "https://e.org/a#b?utm_source=x"),
        ("https://e.org/a?ref=me", "https://e.org/a?ref=me"),
        ("https://e.org/?", "https://e.org/?"),
    ],
)
def test_only_what_tracks_goes(url: str, wanted: str) -> None:
    assert cleaned(url) == wanted


pairs = st.lists(
    st.sampled_from(["a=1", "b", "utm_source=x", "fbclid=9", "q=%20", "=", "", "tag=z", "ref=me"]), max_size=6
)


@given(pairs, st.sampled_from(["", "#top", "#"]))
def test_cleaning_twice_is_cleaning_once_and_keeps_the_rest_in_order(query: list[str], end: str) -> None:
    url = "https://example.org/a?" + "&".join(query) + end
    once = cleaned(url)
    assert cleaned(once) == once
    kept = [one for one in query if not one.startswith(("utm_", "fbclid"))]
    if len(kept) < len(query):
        assert once == "https://example.org/a" + ("?" + "&".join(kept) if kept else "") + end
    else:
        assert once == url


def test_the_fix_changes_the_address_and_no_other_byte() -> None:
    body = "Read [a](https://e.org/?utm_source=1&b=2) and <https://e.org/?gclid=3>, twice: https://e.org/?gclid=3\r\n"
    data = story(body).encode()
    fixes = [one.fix for one in run_check("affiliate-link", text=data) if isinstance(one.fix, Fix)]
    after = applied(data, fixes)
    assert (
        after
        == story("Read [a](https://e.org/?b=2) and <https://e.org/>, twice: https://e.org/?gclid=3\r\n").encode()
    )
    again = [one.fix for one in run_check("affiliate-link", text=after) if isinstance(one.fix, Fix)]
    assert applied(after, again) == after.replace(b"twice: https://e.org/?gclid=3", b"twice: https://e.org/")


def test_an_address_in_code_is_left_alone() -> None:
    assert (
        run_check("affiliate-link", text="`https://e.org/?utm_source=1`\n\n    https://e.org/?utm_source=1\n") == []
    )
