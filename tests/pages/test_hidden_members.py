"""A hidden member appears on no surface: each kind of staged file is one, and each is looked through."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kaifong.pages.staged import Staged

# What they could be known by: the profile's name, the login and the display name. Nothing else spells them.
NAMES = ("hidden-hand", "zquux", "zebedee", "quux")

# No words are read off a picture; whose it is, the page says that shows it.
PICTURES = (".png", ".webp")

SURFACES: dict[str, Callable[[str], bool]] = {
    "entries": lambda path: path.endswith("index.md") and path.count("/") == 3 and "/page/" not in path,
    "homes": lambda path: path in {"index.md", "en/index.md", "zh-Hant/index.md", "zh-Hans/index.md", "ja/index.md"},
    "lists": lambda path: path.count("/") == 2 and path.endswith("index.md"),
    "directories": lambda path: path.endswith(("members/index.md", "groups/index.md")),
    "profiles": lambda path: path.startswith("members/"),
    "cards": lambda path: path.endswith("/card.svg"),
    "interests": lambda path: path.endswith("members/interests/index.md"),
    "open badges": lambda path: path.startswith("members/") and "/badges/" in path,
    "groups": lambda path: path.startswith("groups/"),
    "boards": lambda path: "leaderboards/" in path,
    "insight": lambda path: "/insight/" in path,
    "search": lambda path: path.startswith(".search/"),
    "feeds": lambda path: path.endswith(("feed.xml", "feed.json")),
    "calendars": lambda path: path.endswith(".ics"),
    "tags": lambda path: "/tags/" in path,
    "for programs": lambda path: path in {"llms.txt", "robots.txt", "_headers"},
    "badges": lambda path: "badges/" in path,
    "transparency": lambda path: "/transparency/" in path,
    "what was heard": lambda path: path.endswith("/heard/index.md"),
    "digests": lambda path: "/digest/" in path and path.endswith("index.md"),
    "mails": lambda path: path.endswith(("/mail.html", "/mail.txt")),
    "sitemap": lambda path: path == "sitemap.xml",
    "redirects": lambda path: path.endswith("index.html"),
    "the rest": lambda path: path.startswith((".site", "404")),
}


@pytest.mark.parametrize("surface", SURFACES)
def test_a_hidden_member_appears_nowhere(staged: tuple[Path, Staged], surface: str) -> None:
    out, found = staged
    paths = [path for path in (*found.pages, *found.files) if SURFACES[surface](path) and not path.endswith(PICTURES)]
    assert paths, surface
    for path in paths:
        text = (out / path).read_text("utf-8").casefold()
        assert not [name for name in NAMES if name in text], path


def test_the_surfaces_are_everything_that_is_staged(staged: tuple[Path, Staged]) -> None:
    out, found = staged
    for path in (*found.pages, *found.files):
        assert path.endswith(PICTURES) or any(covers(path) for covers in SURFACES.values()), path
    for file in out.rglob("*"):
        assert not any(name in file.name.casefold() for name in NAMES), file


def test_what_a_hidden_member_wrote_stays(staged: tuple[Path, Staged]) -> None:
    """Their words are the community's; their name is not."""
    block = (staged[0] / "en/stories/moved/index.md").read_text("utf-8")
    assert "a member" in block
    assert "Some words that make a paragraph" in block


def test_whoever_shows_themselves_again_is_named(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    """The filter is the reason for the absence above, not a hole in the fixture."""
    out, _ = stage_of(
        {"content/members/hidden-hand.md": "---\nname: Zebedee Quux\nlogin: zquux\ngithub_id: 103\n---\n"}
    )
    assert "Zebedee Quux" in (out / "en/stories/moved/index.md").read_text("utf-8")
    assert "Zebedee Quux" in (out / "en/members/index.md").read_text("utf-8")
    assert "Zebedee Quux" in (out / ".search/en/all.jsonl").read_text("utf-8")
    assert "Zebedee Quux" in (out / "en/feed.xml").read_text("utf-8")


def test_a_heading_with_a_handle_gets_another_id(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    body = "## Thanks to @hidden-hand\n\nMany thanks, @zquux, for all of it.\n\n[up](#thanks-to-hidden-hand)\n"
    out, _ = stage_of({"content/en/stories/thanks.md": f"---\ntitle: Thanks\nauthor: siu-ming\n---\n\n{body}"})
    page = (out / "en/stories/thanks/index.md").read_text("utf-8")
    assert "hidden-hand" not in page
    assert "zquux" not in page
    assert "Thanks to a member" in page


def test_a_profile_that_cannot_be_read_is_not_shown(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    out, found = stage_of({"content/members/lau-wing.md": "---\nname: [\n---\n"})
    assert "content/members/lau-wing.md" not in dict(found.broken), "naming it would show it"
    assert "Lau Wing" not in (out / "en/members/index.md").read_text("utf-8")


def test_a_handle_in_a_title_or_a_caption_is_replaced_too(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    front = (
        'title: A ride with @zquux\ndescription: "@hidden-hand leads."\nauthor: siu-ming\naliases: [en/stories/old/]'
    )
    out, found = stage_of({"content/en/stories/led.md": f"---\n{front}\n---\n\nWords enough for a paragraph.\n"})
    for path in (*found.pages, *found.files):
        if not path.endswith(PICTURES):
            text = (out / path).read_text("utf-8").casefold()
            assert not [name for name in NAMES if name in text], path
    assert "A ride with a member" in (out / "en/stories/led/index.md").read_text("utf-8")


def test_no_link_to_their_page_elsewhere_stays(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    body = "Ask [our friend](https://github.com/Zquux), not [another](https://github.com/zquux-2).\n"
    out, _ = stage_of({"content/en/stories/thanks.md": f"---\ntitle: Thanks\nauthor: siu-ming\n---\n\n{body}"})
    page = (out / "en/stories/thanks/index.md").read_text("utf-8")
    assert "Ask our friend, not <a " in page
    assert "github.com/zquux-2" in page
