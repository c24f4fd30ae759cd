"""Tags have pages of their own in each language, whatever people call them."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged
from kaifong.pages.tag_names import LONGEST, tag_address, tag_key, tag_slug
from kaifong.testing import make_hub

Stage = Callable[..., tuple[Path, Staged]]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Go Home", "go-home", True),
        ("go_home", "GO  HOME", True),
        ("單車", "單車", True),
        ("café", "cafe\u0301", True),
        ("Straße", "STRASSE", True),
        ("C++", "C#", False),
        ("c", "C++", False),
        ("單車", "单车", False),
        ("../", "//", False),
        ("कि", "का", False),
    ],
)
def test_spellings_of_one_tag_have_one_address(one: str, other: str, same: bool) -> None:  # noqa: FBT001
    assert (tag_address("en", one) == tag_address("en", other)) is same
    assert (tag_key(one) == tag_key(other)) is same


@pytest.mark.parametrize(
    ("tag", "slug"),
    [("Night rides", "night-rides"), ("深水埗", "深水埗"), ("2026", "2026"), ("ガラス", "ガラス"), ("かが", "かが")],
)
def test_a_plain_tag_is_its_own_address(tag: str, slug: str) -> None:
    assert tag_slug(tag) == slug


@given(st.text(min_size=1, max_size=60))
def test_no_tag_leads_anywhere_else(tag: str) -> None:
    slug = tag_slug(tag)
    assert slug
    assert PurePosixPath(slug).name == slug
    assert slug not in {".", ".."}
    assert len(os.fsencode(slug)) <= LONGEST + 9
    assert not set(slug) & set("./\\?#%:*\"<>|\0 \t\n'&")
    assert tag_slug(tag.upper()) == tag_slug(tag.upper().lower()) or tag_key(tag.upper()) != tag_key(
        tag.upper().lower()
    )


@given(st.text(min_size=1, max_size=12), st.text(min_size=1, max_size=12))
def test_two_tags_never_share_an_address(one: str, other: str) -> None:
    assert (tag_slug(one) == tag_slug(other)) is (tag_key(one) == tag_key(other))


def story(*tags: str, day: str = "2026-05-01") -> str:
    quoted = ", ".join("'" + tag.replace("'", "''") + "'" for tag in tags)
    return f"---\ntitle: A title\nauthor: siu-ming\ndate: {day}\ntags: [{quoted}]\n---\n\nWords enough.\n"


def test_a_tag_s_page_lists_what_carries_it_in_one_language(stage_of: Stage) -> None:
    out, _ = stage_of(
        {
            "content/en/stories/one.md": story("Dawn ride", "<b>&'"),
            "content/en/stories/two.md": story("dawn-ride"),
            "content/en/stories/three.md": story("dawn-ride"),
            "content/ja/stories/yon.md": story("dawn ride", "朝"),
        }
    )
    page = (out / "en/tags/dawn-ride/index.md").read_text("utf-8")
    assert "Tag: dawn-ride" in page, "as most spell it"
    assert "3 pages carry this tag" in page
    assert 'href="../../../en/stories/one/"' in page
    assert "yon" not in page
    assert 'href="../../../ja/tags/dawn-ride/"' in page
    assert "日本語 (1)" in page
    cloud = (out / "en/tags/index.md").read_text("utf-8")
    assert cloud.index("dawn-ride/") < cloud.index(tag_slug("<b>&'"))
    assert "<b>" not in cloud.split("\n---\n")[1]
    assert (out / "ja/tags/朝/index.md").is_file()
    assert not (out / "en/tags/朝").exists()
    entry = (out / "en/stories/one/index.md").read_text("utf-8")
    assert 'href="../../../en/tags/dawn-ride/"' in entry


def test_many_entries_are_cut_in_pages(stage_of: Stage) -> None:
    out, _ = stage_of(
        {f"content/en/stories/s{n}.md": story("page", day=f"2026-01-{n % 28 + 1:02}") for n in range(30)}
    )
    assert (out / "en/tags/page/page/2/index.md").is_file()
    assert not (out / "en/tags/page/page/3").exists()


def test_how_many_carry_a_tag_stands_on_its_first_page_alone(stage_of: Stage) -> None:
    """Else one post more would change all of them, in every language."""
    files = {f"content/en/stories/s{n}.md": story("page", day=f"2026-01-{n % 28 + 1:02}") for n in range(30)}
    out, _ = stage_of({**files, "content/ja/stories/s.md": story("page")})
    first, second = (
        (out / f"en/tags/page/{one}index.md").read_text("utf-8").partition("\n---\n") for one in ("", "page/2/")
    )
    for part in (0, 2):
        assert "30 pages carry this tag" in first[part]
        assert "carry this tag" not in second[part]
    assert "日本語 (1)" in first[2]
    assert "日本語 (" not in second[2]
    assert "ja/tags/page/" in second[0], "the way to the other language is there all the same"


def test_a_language_without_tags_says_so(tmp_path: Path) -> None:
    rules = "schema: kaifong.recognition/1\npoints: {story.author: 10}\nrules: {daily_cap: 40}\n"
    hub = make_hub({"guidelines/recognition.yml": rules})
    stage(hub, date(2026, 11, 21), tmp_path)
    assert "Nothing has a tag yet." in (tmp_path / "en/tags/index.md").read_text("utf-8")
