"""What pages may load and run: in every page's head, in the pages that are whole by themselves, and in `_headers`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest

from kaifong.entries.settings import Settings
from kaifong.entries.settings_reader import read_settings
from kaifong.pages.policy import PLAYERS, policy
from kaifong.pages.sheets import BY_CONTENT, SHEETS
from kaifong.publishing.mkdocs_hooks import THEME

DEMO = read_settings(Path(__file__).parents[2])
_PLAYED = re.compile(r"https://[a-z.-]+(?=/(?:embed|video)/)")


def directives(text: str) -> Mapping[str, list[str]]:
    """A policy, cut into its directives; one that stands twice is an error, since browsers take the first."""
    cut = [one.split() for one in text.split(";")]
    assert len({one[0] for one in cut}) == len(cut)
    return {one[0]: one[1:] for one in cut}


@pytest.mark.parametrize("layout", ["home", "entry", "search", "anything"])
def test_nothing_is_allowed_by_default(layout: str) -> None:
    given = directives(policy(DEMO, layout))
    assert given["default-src"] == given["base-uri"] == ["'none'"]
    assert given["style-src"] == ["'self'"]
    allowed = [one for sources in given.values() for one in sources]
    assert not {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:", "'unsafe-hashes'"} & set(allowed)
    assert not [one for one in given["script-src"] if one.startswith(("http", "data"))]


def test_only_the_search_page_runs_pagefind() -> None:
    assert "'wasm-unsafe-eval'" in directives(policy(DEMO, "search"))["script-src"]
    assert directives(policy(DEMO, "search"))["connect-src"] == ["'self'"]
    assert directives(policy(DEMO, "entry"))["script-src"] == ["'self'"]
    assert directives(policy(DEMO, "entry"))["connect-src"] == ["'self'"], "for robots.txt, which Lighthouse asks for"
    assert "worker-src" not in directives(policy(DEMO, "entry"))


@pytest.mark.parametrize(
    ("hosts", "players"),
    [
        ((), None),
        (("videos.example",), None),
        (("vimeo.com",), ["https://player.vimeo.com"]),
        (("youtu.be", "www.youtube.com"), ["https://www.youtube-nocookie.com"]),
    ],
)
def test_players_are_those_of_the_hosts_that_the_hub_names(hosts: tuple[str, ...], players: list[str] | None) -> None:
    settings: Settings = replace(DEMO, video_hosts=hosts)
    assert directives(policy(settings, "entry")).get("frame-src") == players


def test_the_script_knows_the_same_players() -> None:
    script = "".join(one.read_text(encoding="utf-8") for one in sorted((THEME / "assets").glob("*.js")))
    assert set(_PLAYED.findall(script)) == set(PLAYERS.values())


def test_pages_that_are_whole_by_themselves_hold_it_before_anything_is_loaded(
    staged: tuple[Path, object],
) -> None:
    # What is made to be mailed carries its styles in attributes, which a policy would forbid.
    files = (one for one in staged[0].rglob("*.html") if one.name != "mail.html")
    whole = [one for one in files if "<html" in one.read_text(encoding="utf-8")]
    assert whole, "at least 404.html"
    for one in whole:
        text = one.read_text(encoding="utf-8")
        [found] = re.findall(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">', text)
        assert directives(unescape(found))["default-src"] == ["'none'"]
        before = text[: text.index("Content-Security-Policy")]
        assert "<link" not in before
        assert "<script" not in before


def test_headers_say_what_a_page_cannot(staged: tuple[Path, object]) -> None:
    lines = (staged[0] / "_headers").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "/*"
    [said] = [one.partition(": ")[2] for one in lines if one.startswith("  Content-Security-Policy: ")]
    given = directives(said)
    assert given["frame-ancestors"] == ["'none'"]
    assert given["script-src"] == directives(policy(DEMO, "search"))["script-src"], "one policy for all addresses"
    assert "  X-Content-Type-Options: nosniff" in lines


def test_only_what_is_named_by_its_content_may_be_kept_for_good(staged: tuple[Path, object]) -> None:
    lines = (staged[0] / "_headers").read_text(encoding="utf-8").splitlines()
    kept = [lines[at - 1] for at, one in enumerate(lines) if "immutable" in one]
    assert kept == [f"/{BY_CONTENT}*", "/media/*"]
    assert not [one for one in SHEETS if f"assets/{one}.css".startswith(BY_CONTENT)], "their names stay"
