"""Where members' links and pictures lead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from struct import pack

import pytest

from kaifong.entries.hub import Hub
from kaifong.pages.addresses import between
from kaifong.pages.staged import Staged

# The link as written in content/en/stories/a-ride/index.md, and the address on the page; None: the text stays alone.
LINKS = {
    "file beside": ("../moved.md", "../../../en/stories/moved/"),
    "file of another kind": ("../../reviews/a-bell.md", "../../../en/reviews/a-bell/"),
    "bundle": ("../../galleries/piers/index.md", "../../../en/galleries/piers/"),
    "bundle's folder": ("../../galleries/piers/", "../../../en/galleries/piers/"),
    "with a fragment": ("../../amas/frames.md#q-steel", "../../../en/amas/frames/#u-q-steel"),
    "member's file": ("../../../members/lau-wing.md", "../../../members/lau-wing/"),
    "group's file": ("../../../groups/dawn-riders.md", "../../../groups/dawn-riders/"),
    "clause's file": ("../../../../guidelines/en/privacy.md", "../../../en/guidelines/#privacy"),
    "address from the root": ("/en/amas/frames/", "../../../en/amas/frames/"),
    "address without a slash": ("/en/amas/frames", "../../../en/amas/frames/"),
    "relative address": ("../../amas/frames/", "../../../en/amas/frames/"),
    "former address": ("/en/stories/before/", "../../../en/stories/moved/"),
    "list": ("/en/stories/", "../../../en/stories/"),
    "home": ("/", "../../../"),
    "own heading": ("#first-light", "#u-first-light"),
    "own heading by file": ("index.md#first-light", "#u-first-light"),
    "own picture": ("cover.png", "../../../en/stories/a-ride/cover.png"),
    "outside": ("https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
    "mail": ("mailto:a@example.org", "mailto:a@example.org"),
    "nothing": ("gone.md", None),
    "heading that is not there": ("#nowhere", None),
    "out of the hub": ("../../../../../../etc/passwd", None),
    "hidden member": ("../../../members/hidden-hand.md", None),
    "hidden member's address": ("/members/hidden-hand/", None),
    "the policy": ("/guidelines/policy.yml", None),
}


@pytest.fixture(scope="module")
def linked(small_stage: Callable[..., tuple[Path, Staged]]) -> str:
    """The page of a story that holds all the links, a paragraph each."""
    body = "\n\n".join(f"Here {number}: [the text]({link})." for number, (link, _) in enumerate(LINKS.values()))
    out, _ = small_stage(
        {
            "content/en/stories/a-ride/index.md": (
                f"---\ntitle: A ride\nauthor: siu-ming\n---\n\n## First light\n\n{body}\n"
            )
        }
    )
    return (out / "en/stories/a-ride/index.md").read_text("utf-8").split("---\n\n")[1]


@pytest.mark.parametrize("name", LINKS)
def test_links(name: str, linked: str) -> None:
    number = list(LINKS).index(name)
    expected = LINKS[name][1]
    shown = linked.split(f"<p>Here {number}: ")[1].split("</p>", maxsplit=1)[0].replace("&amp;", "&")
    if expected is None:
        assert shown == "the text."
    else:
        assert shown.startswith(f'<a href="{expected}"'), shown


def test_pictures_come_from_the_hub_alone_and_say_their_size(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    body = "![A road](cover.png) ![far](https://tracker.example/x.png) ![gone](gone.png) ![fake](fake.png)"
    out, found = stage_of(
        {
            "content/en/stories/a-ride/index.md": f"---\ntitle: A ride\nauthor: siu-ming\n---\n\n{body}\n",
            "content/en/stories/a-ride/fake.png": b"<!doctype html><script>alert(1)</script>",
        }
    )
    page = (out / "en/stories/a-ride/index.md").read_text("utf-8")
    assert 'src="../../../en/stories/a-ride/cover.png"' in page
    assert 'width="640" height="480"' in page
    assert 'src="https://' not in page
    assert "</a> gone fake</p>" in page
    assert "en/stories/a-ride/fake.png" not in found.files


@pytest.mark.parametrize("size", [(30_000, 30_000), (2**31 - 1, 2**31 - 1)])
def test_a_picture_that_would_fill_a_readers_memory_is_not_shown(
    size: tuple[int, int], stage_of: Callable[..., tuple[Path, Staged]]
) -> None:
    bomb = b"\x89PNG\r\n\x1a\n" + pack(">I", 13) + b"IHDR" + pack(">II", *size) + b"\x01\0\0\0\0" + b"\0" * 8
    out, found = stage_of(
        {
            "content/en/stories/a-ride/index.md": "---\ntitle: A\nauthor: siu-ming\n---\n\n![A bomb](bomb.png)\n",
            "content/en/stories/a-ride/bomb.png": bomb,
        }
    )
    assert "en/stories/a-ride/bomb.png" not in found.files
    assert "bomb.png" not in (out / "en/stories/a-ride/index.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("en/stories/x/", "en/", "../../../en/"),
        ("en/", "", "../"),
        ("", "en/", "en/"),
        ("", "", "./"),
        ("en/a/", "en/b/#u-問", "../../en/b/#u-%E5%95%8F"),
        ("", "javascript:x/", "./javascript:x/"),
    ],
)
def test_relative_links(here: str, there: str, expected: str) -> None:
    assert between(here, there) == expected


def test_small_hub_is_whole(small_hub: Hub) -> None:
    """The fixture itself has no problems but the revisions that are stale on purpose."""
    assert {path for path, one in small_hub.entries.items() if small_hub.problems_of(one)} == set()


def test_a_member_s_title_moves_below_the_page_s() -> None:
    from kaifong.pages.headings import below_the_title
    from kaifong.rendering.render import render

    body = render("# One\n\n## Two\n\n###### Six\n\nWords.")
    html, headings = below_the_title(body.html, body.facts.headings)
    assert '<h2 id="u-one">One</h2>' in html
    assert '<h3 id="u-two">Two</h3>' in html
    assert '<h6 id="u-six">Six</h6>' in html
    assert [one.level for one in headings] == [2, 3, 6]
    plain = render("## Two")
    assert below_the_title(plain.html, plain.facts.headings) == (plain.html, plain.facts.headings)


def test_a_nameless_corner_of_a_table_is_no_heading(stage_of: Callable[..., tuple[Path, Staged]]) -> None:
    body = "|  | Rain | Sun |\n|:--|--:|--|\n| Cape | yes | no |"
    out, _ = stage_of(
        {"content/en/stories/a-ride/index.md": f"---\ntitle: A ride\nauthor: siu-ming\n---\n\n{body}\n"}
    )
    page = (out / "en/stories/a-ride/index.md").read_text("utf-8")
    assert '<td class="kf-left"></td><th class="kf-right">Rain</th><th>Sun</th>' in page.replace("\n", "")
