"""Atom as RFC 4287 asks for it, JSON Feed 1.1, and the sitemap."""

from __future__ import annotations

import json
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged
from kaifong.testing import make_hub

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.mark.parametrize("tag", ["en", "zh-Hant", "zh-Hans", "ja"])
def test_atom_has_what_it_must_have(staged: tuple[Path, Staged], tag: str) -> None:
    feed = ET.parse(staged[0] / tag / "feed.xml").getroot()
    assert feed.tag == f"{ATOM}feed"
    for name in ("id", "title", "updated"):
        assert len(feed.findall(ATOM + name)) == 1, name
    own = [one.get("href") for one in feed.findall(f"{ATOM}link") if one.get("rel") == "self"]
    assert own == [f"https://hub.example/base/{tag}/feed.xml"]
    entries = feed.findall(f"{ATOM}entry")
    assert len(entries) >= 10
    stamps = []
    for entry in entries:
        for name in ("id", "title", "updated", "author", "content"):
            assert len(entry.findall(ATOM + name)) == 1, name
        assert entry.findtext(f"{ATOM}author/{ATOM}name")
        assert str(entry.findtext(f"{ATOM}id")).startswith("https://hub.example/base/")
        stamps.append(datetime.fromisoformat(str(entry.findtext(f"{ATOM}updated"))))
    assert stamps == sorted(stamps, reverse=True)
    assert datetime.fromisoformat(str(feed.findtext(f"{ATOM}updated"))) == stamps[0]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)


def test_a_feed_s_links_are_absolute_and_its_html_is_escaped_once(staged: tuple[Path, Staged]) -> None:
    feed = ET.parse(staged[0] / "en/feed.xml").getroot()
    ride = next(one for one in feed.findall(f"{ATOM}entry") if one.findtext(f"{ATOM}title") == "A ride")
    content = ride.find(f"{ATOM}content")
    assert content is not None
    assert content.get("type") == "html"
    text = str(content.text)
    assert 'href="https://hub.example/base/en/reviews/a-bell/"' in text
    assert 'src="https://hub.example/base/en/stories/a-ride/cover.png"' in text
    assert "<h2" in text
    assert "../" not in text


def test_the_json_feed_says_the_same(staged: tuple[Path, Staged]) -> None:
    feed = json.loads((staged[0] / "en/feed.json").read_text("utf-8"))
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    atom = ET.parse(staged[0] / "en/feed.xml").getroot()
    assert [one["id"] for one in feed["items"]] == [one.findtext(f"{ATOM}id") for one in atom.findall(f"{ATOM}entry")]
    assert all(one["content_html"] is not None and one["url"] for one in feed["items"] if "content_html" in one)


def test_the_sitemap_lists_every_page_that_may_be_found(staged: tuple[Path, Staged]) -> None:
    root = ET.parse(staged[0] / "sitemap.xml").getroot()
    listed = {str(one.findtext(f"{SITEMAP}loc")) for one in root}
    expected = {
        "https://hub.example/base/" + path.removesuffix("index.md")
        for path in staged[1].pages
        if '"noindex": true' not in (staged[0] / path).read_text("utf-8").split("\n")[1]
    }
    assert listed == expected


@pytest.mark.parametrize("letter", ["\ufffe", "\uffff", "&#xFFFE;", "\x0b", "&#1;", "]]>", "\U0001fffe"])
def test_no_letter_of_one_entry_ends_the_feed(letter: str, tmp_path: Path) -> None:
    recognition = (
        "schema: kaifong.recognition/1\npoints: {story.author: 1}\nbadges: []\ntrust: []\n"
        "rules: {daily_cap: 40, halve_repeats: true, counterpart_limit: 5}\n"
    )
    files = {
        "guidelines/recognition.yml": recognition,
        "content/en/stories/a.md": f"---\ntitle: A\nauthor: eve\n---\nThe first words{letter} of a long story.\n",
    }
    stage(make_hub(files), date(2026, 11, 21), tmp_path)
    entry = ET.parse(tmp_path / "en/feed.xml").getroot().find(f"{ATOM}entry")
    assert entry is not None
    assert str(entry.findtext(f"{ATOM}summary")).startswith("The first words")
