"""What a path says, and what is said of paths that say nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from kaifong.entries.kinds import KINDS
from kaifong.entries.paths import Place, address_of, place
from kaifong.entries.problem import Problem
from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK

TAGS = ("en", "zh-Hant", "zh-Hans", "ja")


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("content/en/stories/dawn.md", Place("story", "en", "dawn", None)),
        ("content/ja/amas/one/index.md", Place("ama", "ja", "one", "content/ja/amas/one")),
        ("content/ja/amas/one/a.JPG", Place("ama", "ja", "one", "content/ja/amas/one", image=True)),
        ("content/members/siu-ming.md", Place("member", None, "siu-ming", None)),
        ("content/members/siu-ming/index.md", Place("member", None, "siu-ming", "content/members/siu-ming")),
        ("content/groups/dawn.md", Place("group", None, "dawn", None)),
        ("guidelines/zh-Hant/respect.md", Place("guideline", "zh-Hant", "respect", None)),
        ("guidelines/en/index.md", Place("guideline", "en", "index", None)),
    ],
)
def test_places(path: str, expected: Place) -> None:
    assert place(path, REGULAR, TAGS) == expected
    assert place(path, EXECUTABLE, TAGS) == expected  # the bit is a check's affair


@pytest.mark.parametrize(
    "path", ["guidelines/policy.yml", "guidelines/recognition.yml", "hub.yml", "records/merges/1.json"]
)
def test_what_is_the_maintainers(path: str) -> None:
    assert place(path, REGULAR, TAGS) is None


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_every_kind_has_a_place_and_an_address(kind: object) -> None:
    name, folder, localised = kind.name, kind.folder, kind.localised  # type: ignore[attr-defined]
    path = f"content/en/{folder}/one.md" if localised else f"content/{folder}/one.md"
    path = "guidelines/en/one.md" if name == "guideline" else path
    found = place(path, REGULAR, TAGS)
    assert isinstance(found, Place)
    assert found.kind == name
    address = address_of(found.kind, found.language, found.slug)
    assert (
        address == {True: f"en/{folder}/one/", False: f"{folder}/one/"}[localised] or address == "en/guidelines/#one"
    )


@pytest.mark.parametrize(
    ("path", "mode", "message", "names"),
    [
        ("content/en/stories/a.md", SYMLINK, "path-symlink", "content/en/stories/a.md"),
        ("content/en/stories", SYMLINK, "path-symlink", "content/en/stories"),
        ("content/en/stories/a", SUBMODULE, "path-submodule", "content/en/stories/a"),
        ("content/en/stories/.htaccess", REGULAR, "path-hidden", ".htaccess"),
        ("content/en/.git/config", REGULAR, "path-hidden", ".git"),
        ("content/README.md", REGULAR, "path-outside", "README.md"),
        ("content/en/README.md", REGULAR, "path-outside", "README.md"),
        ("guidelines/README.md", REGULAR, "path-outside", "README.md"),
        ("content/zh-hant/stories/a.md", REGULAR, "path-unknown-language-near", "zh-Hant"),
        ("content/zh-HK/stories/a.md", REGULAR, "path-unknown-language-near", "zh-Hant"),
        ("content/EN/stories/a.md", REGULAR, "path-unknown-language-near", "en"),
        ("content/jp/stories/a.md", REGULAR, "path-unknown-language", "en, zh-Hant"),
        ("content/member/a.md", REGULAR, "path-unknown-language-near", "members"),
        ("guidelines/fr/respect.md", REGULAR, "path-unknown-language", "ja"),
        ("content/en/story/a.md", REGULAR, "path-unknown-folder-near", "stories"),
        ("content/en/storys/a.md", REGULAR, "path-unknown-folder-near", "stories"),
        ("content/en/Reviews/a.md", REGULAR, "path-unknown-folder-near", "reviews"),
        ("content/en/xyz/a.md", REGULAR, "path-unknown-folder", "stories, reviews"),
        ("content/en/members/a.md", REGULAR, "path-shared-folder", "content/members"),
        ("content/en/guidelines/a.md", REGULAR, "path-guidelines-folder", "guidelines/en"),
        ("content/en/stories/index.md", REGULAR, "path-index", "content/en/stories"),
        ("content/en/stories/page.md", REGULAR, "path-reserved", "page"),
        ("content/en/stories/page/index.md", REGULAR, "path-reserved", "page"),
        ("content/members/con.md", REGULAR, "path-device", "con"),
        ("content/en/stories/com1/index.md", REGULAR, "path-device", "com1"),
        ("content/en/stories/Dawn Ride.md", REGULAR, "path-slug", "dawn-ride"),
        ("content/en/stories/dawn_ride.md", REGULAR, "path-slug", "dawn-ride"),
        ("content/en/stories/..md", REGULAR, "path-hidden", "..md"),
        ("content/en/stories/dawn..md", REGULAR, "path-slug", "dawn"),
        ("content/en/stories/靚.md", REGULAR, "path-slug", "post-"),
        ("content/en/stories/" + "a" * 200 + ".md", REGULAR, "path-slug", "80"),
        ("content/en/stories/a.txt", REGULAR, "path-ending", "a.md"),
        ("content/en/stories/a.MD", REGULAR, "path-ending", "a.md"),
        ("content/en/stories/a.jpg", REGULAR, "path-image-loose", "a.jpg"),
        ("content/en/stories/a.html", REGULAR, "path-file-type", "a.html"),
        ("content/en/stories/a/evil.svg", REGULAR, "path-file-type", "evil.svg"),
        ("content/en/stories/a/x.js", REGULAR, "path-file-type", "x.js"),
        ("content/en/stories/a/two.md", REGULAR, "path-second-text", "two.md"),
        ("content/en/stories/a/相片.jpg", REGULAR, "path-image-name", "photo-"),
        ("content/en/stories/a/b/c.jpg", REGULAR, "path-deep", "content/en/stories/a"),
        ("content/en/stories/../../../etc/passwd", REGULAR, "path-hidden", ".."),
        ("guidelines/en/deep/er.md", REGULAR, "path-deep", "guidelines/en/deep"),
        ("guidelines/en/x.html", REGULAR, "path-file-type", "x.html"),
    ],
)
def test_strays_say_why_and_where_to(
    path: str, mode: int, message: str, names: str, said: Callable[[Problem], str]
) -> None:
    found = place(path, mode, TAGS)
    assert isinstance(found, Problem)
    assert found.message == message
    from kaifong.languages.catalogue import translator

    assert names in said(found) + (translator("en").attribute(found.message, "next", **found.params) or "")
