"""Slugs: which are ones, and one for every title."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.text.slugs import LONGEST, is_slug, slug_problem, slugify


@pytest.mark.parametrize("slug", ["a", "dawn-ride", "2026", "a-1-b", "console", "x" * LONGEST])
def test_slugs(slug: str) -> None:
    assert is_slug(slug)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"), ("x" * (LONGEST + 1), "long"), ("Dawn", "letters"), ("dawn_ride", "letters"),
        ("-a", "letters"), ("a-", "letters"), ("a--b", "letters"), ("café", "letters"), ("單車", "letters"),
        ("../a", "letters"), ("a.b", "letters"), ("a\n", "letters"), ("１", "letters"), ("con", "device"),
        ("aux", "device"), ("com1", "device"), ("lpt9", "device"), ("index", "reserved"), ("page", "reserved"),
    ],
)  # fmt: skip
def test_what_is_no_slug(text: str, problem: str) -> None:
    assert slug_problem(text) == problem


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Dawn ride: Tai Po → Sha Tin", "dawn-ride-tai-po-sha-tin"),
        ("Straße & Café", "strasse-cafe"),
        ("It’s Siu Ming's", "its-siu-mings"),
        ("Ｆｕｌｌ width", "full-width"),
    ],
)
def test_latin_titles_give_readable_slugs(title: str, slug: str) -> None:
    assert slugify(title) == slug


def test_other_titles_get_a_digest_that_keeps_them_apart() -> None:
    one, other = slugify("我的 Brompton 旅程"), slugify("我的 Brompton 維修日記")
    assert one.startswith("brompton-")
    assert other.startswith("brompton-")
    assert one != other
    assert slugify("我屋企最靚嘅角落", prefix="story").startswith("story-")


@given(st.text())
def test_every_title_has_a_slug(title: str) -> None:
    assert is_slug(slugify(title))
    assert slugify(title) == slugify(title)


@given(st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).filter(is_slug))
def test_a_slug_is_its_own_slug(slug: str) -> None:
    assert slugify(slug) == slug


def test_a_file_name_that_is_no_utf8_still_gets_a_slug() -> None:
    # os.fsdecode writes such bytes as lone surrogates; one of them must not stop the whole hub.
    assert is_slug(slugify("b\udcffd 我"))
