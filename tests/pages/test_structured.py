"""Structured data: each page says what it really is, in full or not at all, and nothing in it can get out."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kaifong.pages.structured.block import block
from kaifong.pages.structured.kinds import SAY
from kaifong.pages.structured.required import REQUIRED, missing

Stage = Callable[..., tuple[Path, object]]
_BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>')


def graph(root: Path, address: str) -> dict[str, dict[str, Any]]:
    """What a staged page says of itself, by type."""
    [text] = _BLOCK.findall((root / address / "index.md").read_text(encoding="utf-8"))
    said = json.loads(text)
    assert said["@context"] == "https://schema.org"
    return {one["@type"]: one for one in said["@graph"]}


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("stories/a-ride", "DiscussionForumPosting"),
        ("reviews/a-bell", "Review"),
        ("galleries/piers", "DiscussionForumPosting"),
        ("tutorials/true-a-wheel", "Article"),
        ("amas/frames", "Article"),
        ("answers/chain", "QAPage"),
        ("ideas/rack", "DiscussionForumPosting"),
        ("challenges/first-light", "Article"),
        ("events/workshop", "Event"),
        ("news/bells", "Article"),
    ],
)
def test_each_kind_is_what_it_really_is(staged: tuple[Path, object], address: str, kind: str) -> None:
    found = graph(staged[0], f"en/{address}/")
    assert set(found) == {kind, "BreadcrumbList"}
    assert missing(found[kind]) == ()
    trail = [one["name"] for one in found["BreadcrumbList"]["itemListElement"]]
    assert trail[0] == "Test Hub"
    assert len(trail) == 3
    assert "item" not in found["BreadcrumbList"]["itemListElement"][-1]


def test_every_kind_is_spoken_for() -> None:
    from kaifong.pages.addresses import FOLDERS

    assert set(SAY) == set(FOLDERS)


def test_a_review_has_the_stars_of_the_page(staged: tuple[Path, object]) -> None:
    found = graph(staged[0], "en/reviews/a-bell/")["Review"]
    assert found["reviewRating"] == {"@type": "Rating", "ratingValue": 4, "bestRating": 5, "worstRating": 1}
    assert found["itemReviewed"] == {"@type": "Product", "name": "Brass bell"}
    assert found["author"] == {
        "@type": "Person",
        "name": "陳小明",
        "url": "https://hub.example/base/members/siu-ming/",
    }


def test_a_question_counts_its_answers_truly(staged: tuple[Path, object]) -> None:
    found = graph(staged[0], "en/answers/chain/")["QAPage"]["mainEntity"]
    assert found["answerCount"] == 2
    [accepted], [suggested] = found["acceptedAnswer"], found["suggestedAnswer"]
    assert accepted["text"] == "It is worn."
    assert accepted["author"]["name"] == "Lau Wing"
    assert accepted["url"].startswith("https://hub.example/base/en/answers/chain/")
    assert suggested["text"] == "Oil it."
    assert "author" not in suggested, "whoever is hidden is not named here either"
    assert "author" not in found
    assert found["text"] == "It began last week."


def test_an_event_is_one_only_where_it_is_somewhere(stage_of: Stage) -> None:
    times = "starts: 2026-12-06 10:00\nends: 2026-12-06 12:00\nzone: Asia/Hong_Kong"
    front = f"title: A talk\nauthor: siu-ming\n{times}\n"
    both = f"---\n{front}place: The pier\nlink: https://meet.example/1\n---\n\nCome along, all of you.\n"
    off = f"---\n{front}place: The pier\ncancelled: The ferry stopped.\n---\n\nCome along, all of you.\n"
    online = f"---\n{front}link: https://meet.example/1\n---\n\nCome along, all of you.\n"
    root, _ = stage_of(
        {"content/en/events/both.md": both, "content/en/events/off.md": off, "content/en/events/online.md": online}
    )
    assert "Event" not in graph(root, "en/events/online/")
    assert [one["@type"] for one in graph(root, "en/events/both/")["Event"]["location"]] == [
        "Place",
        "VirtualLocation",
    ]
    found = graph(root, "en/events/off/")["Event"]
    assert found["eventStatus"].endswith("EventCancelled")
    assert found["startDate"] == "2026-12-06T10:00:00+08:00"


def test_what_cannot_be_said_in_full_is_an_article(stage_of: Stage) -> None:
    text = "---\ntitle: Nobody knows when\nauthor: hidden-hand\n---\n\nIt was long ago, and I was there.\n"
    root, _ = stage_of({"content/en/stories/old.md": text})
    found = graph(root, "en/stories/old/")
    assert set(found) == {"Article", "BreadcrumbList"}
    assert "author" not in found["Article"]
    assert found["Article"]["publisher"]["name"] == "Test Hub"


def test_a_profile_is_a_profile_page(staged: tuple[Path, object]) -> None:
    person = graph(staged[0], "members/siu-ming/")["ProfilePage"]["mainEntity"]
    assert person["name"] == "陳小明"
    assert person["sameAs"] == ["https://photos.example/"]
    assert person["agentInteractionStatistic"]["userInteractionCount"] > 1


def test_a_hub_that_knows_no_address_says_nothing(stage_of: Stage, hub_yml: str) -> None:
    text = "---\ntitle: A\nauthor: siu-ming\n---\n\nWords that make a paragraph.\n"
    without = hub_yml.replace("url: https://hub.example/base/\n", "")
    root, _ = stage_of({"hub.yml": without, "content/en/stories/a.md": text})
    assert "ld+json" not in (root / "en/stories/a/index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text", ["</script><script>alert(1)</script>", "<!--<script>", "]]>", "\u2028&lt;", "\\u003c"]
)
def test_nothing_in_it_ends_it(text: str) -> None:
    html = str(block([{"@type": "Person", "name": text}])[0])
    assert html.count("<") == 2
    assert html.count(">") == 2
    assert "&" not in html
    assert "\u2028" not in html
    [inner] = _BLOCK.findall(html)
    assert json.loads(inner)["@graph"] == [{"@type": "Person", "name": text}]


def test_hostile_titles_stay_within(stage_of: Stage) -> None:
    text = "---\ntitle: '</script><img src=x onerror=alert(1)>'\nauthor: siu-ming\ndate: 2026-01-01\n---\n\nWords.\n"
    root, _ = stage_of({"content/en/stories/bad.md": text})
    assert graph(root, "en/stories/bad/")["DiscussionForumPosting"]["headline"].startswith("</script>")
    assert "<img src=x" not in (root / "en/stories/bad/index.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", sorted(REQUIRED))
def test_what_is_missing_is_named(kind: str) -> None:
    assert missing({"@type": kind}), "a type that requires nothing says nothing"
    full = {names[0]: "x" for names in REQUIRED[kind]}
    assert missing({"@type": kind, **full}) == ()
    inner = {"@type": "Product", "name": "x", "review": [{"@type": kind}]}
    assert missing(inner) == missing({"@type": kind})


def test_an_item_that_lacks_something_is_left_out_and_said() -> None:
    half = {"@type": "Event", "name": "x", "startDate": "2026-01-01", "location": None}
    whole = {"@type": "Person", "name": "Ming"}
    html, lacking = block([half, whole, {"@type": "Recipe", "name": "x"}])
    assert lacking == ("Event: location", "Recipe: a type that nothing is known of")
    [inner] = _BLOCK.findall(str(html))
    assert json.loads(inner)["@graph"] == [whole]
    assert block([half]) == ("", ("Event: location",))
    one_step = {"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "position": 1, "name": "x"}]}
    assert block([one_step])[1] == ("BreadcrumbList: a second step",)


def test_every_page_says_the_way_to_it_and_nothing_is_left_out(staged: tuple[Path, Any]) -> None:
    root, found = staged
    assert found.unsaid == ()
    for path in found.pages:
        text = (root / path).read_text(encoding="utf-8")
        address = path.removesuffix("index.md")
        facts = json.loads(text.split("\n")[1])["kaifong"]
        if facts["noindex"] or address.count("/") < 2:
            continue
        steps = graph(root, address)["BreadcrumbList"]["itemListElement"]
        assert len(steps) >= 2, path
        assert steps[0]["item"].startswith("https://hub.example/base/"), path
