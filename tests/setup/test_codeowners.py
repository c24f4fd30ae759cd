"""CODEOWNERS: written from the offices, and read as GitHub reads it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kaifong.entries.hub import load
from kaifong.setup.codeowners import ENGINE, PLACES, codeowners, guarded
from kaifong.setup.owner_patterns import owners_of, rules
from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parents[2]
DAY = date(2026, 11, 21)
RULES = "schema: kaifong.recognition/1\npoints: {}\n"


# The examples of GitHub's own page "About code owners", and the corners beside them.
@pytest.mark.parametrize(
    ("pattern", "fits", "others"),
    [
        ("*", ["a", "a/b.py"], []),
        ("*.js", ["a.js", "x/a.js"], ["a.jsx", "js/a"]),
        ("/build/logs/", ["build/logs/a", "build/logs/x/a"], ["x/build/logs/a", "build/logs"]),
        ("docs/*", ["docs/getting-started.md"], ["docs/build-app/troubleshooting.md", "x/docs/a.md"]),
        ("apps/", ["apps/a", "x/apps/a/b"], ["apps"]),
        ("/docs/", ["docs/a", "docs/x/a"], ["x/docs/a"]),
        ("**/logs", ["logs/a", "build/logs/a", "deeply/nested/logs/x/a"], ["blogs/a"]),
        ("/hub.yml", ["hub.yml"], ["x/hub.yml", "hub.yml.md"]),
        ("/guidelines/*.yml", ["guidelines/policy.yml"], ["guidelines/en/a.yml"]),
        ("/a/**/z", ["a/z", "a/b/z", "a/b/c/z/d"], ["a/bz", "z"]),
        ("/a/**", ["a/b", "a/b/c"], ["a", "b/a/c"]),
        ("a?c", ["abc", "x/abc"], ["ac", "a/c"]),
    ],
)
def test_a_pattern_fits_what_it_fits_on_github(pattern: str, fits: list[str], others: list[str]) -> None:
    text = f"{pattern} @mei\n"
    assert [one for one in fits if owners_of(text, one) != ("@mei",)] == []
    assert [one for one in others if owners_of(text, one)] == []


def test_the_last_line_that_fits_decides_even_without_owners() -> None:
    text = "* @mei\n/apps/ @sora # who knows them\n/apps/github\n"
    assert owners_of(text, "a") == ("@mei",)
    assert owners_of(text, "apps/a") == ("@sora",)
    assert owners_of(text, "apps/github/a") == ()


def test_a_line_that_github_skips_counts_for_nothing() -> None:
    text = "# *.a @mei\n!*.b @mei\n*.[cd] @mei\n*.e mei\n*.f @mei @two/teams a@example.org\n\n"
    assert [one.pattern for one in rules(text)] == ["*.f"]
    assert rules(text)[0].owners == ("@mei", "@two/teams", "a@example.org")


def hub_with(lists: str) -> str:
    return codeowners(make_hub({"guidelines/recognition.yml": RULES + lists}), DAY).decode()


def test_everything_that_judges_and_builds_has_an_owner() -> None:
    text = hub_with("maintainers:\n  - {id: 1, login: mei}\n")
    assert {one: owners_of(text, one) for one in guarded()} == dict.fromkeys(guarded(), ("@mei",))
    assert len(guarded(engine=True)) == len(PLACES) + len(ENGINE)
    # Entries wait for `/approve`, not for an owner's review.
    assert owners_of(text, "content/en/stories/a.md") == ()
    assert owners_of(text, ".github/workflows/deep/er.yml") == ("@mei",)


def test_moderators_own_the_guidelines_of_their_languages_while_their_term_lasts() -> None:
    lists = "maintainers:\n  - {id: 1, login: mei}\nmoderators:\n"
    lists += "  - {id: 2, login: sora, from: 2026-01-01, until: 2026-11-21, languages: [ja, en]}\n"
    lists += "  - {id: 3, login: wing, from: 2026-01-01, until: 2026-11-20, languages: [zh-Hant]}\n"
    text = hub_with(lists)
    assert owners_of(text, "guidelines/ja/respect.md") == ("@sora", "@mei")
    # The reference language's guidelines are the rules themselves.
    assert owners_of(text, "guidelines/en/respect.md") == ("@mei",)
    assert owners_of(text, "guidelines/policy.yml") == ("@mei",)
    assert "wing" not in text


def test_where_nobody_is_named_the_file_says_so() -> None:
    text = hub_with("")
    assert "Nobody is named yet" in text
    assert owners_of(text, "hub.yml") == ()


def test_without_lists_the_roles_in_profiles_speak() -> None:
    member = "---\nname: Mei\ngithub_id: 1\nlogin: mei-at-github\nroles:\n  - {role: maintainer}\n---\n"
    text = codeowners(make_hub({"content/members/mei.md": member}), DAY).decode()
    assert owners_of(text, "hub.yml") == ("@mei-at-github",)


def test_our_own_is_as_its_offices_make_it() -> None:
    hub = load(REPOSITORY)
    made = codeowners(hub, DAY, engine=True)
    assert (REPOSITORY / ".github/CODEOWNERS").read_bytes() == made, "run kaifong doctor --write"
