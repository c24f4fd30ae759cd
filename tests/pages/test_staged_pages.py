"""Every staged page of the small hub: its envelope, its outline, its links, its languages."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import markdown
import pytest
import yaml

from kaifong.pages.staged import Staged

TAGS = ("en", "zh-Hant", "zh-Hans", "ja")
PLACES = (
    "stories/a-ride", "reviews/a-bell", "galleries/piers", "tutorials/true-a-wheel", "amas/frames", "answers/chain",
    "ideas/rack", "challenges/first-light", "events/workshop", "news/bells",
)  # fmt: skip
FIXED = (
    "",
    "stories/",
    "news/",
    "members/",
    "groups/",
    "leaderboards/",
    "leaderboards/all-time/",
    "guidelines/",
    "search/",
)


def parts(text: str) -> tuple[dict[str, object], str]:
    """A staged file's front matter and block."""
    match = re.fullmatch(r"---\n(.*)\n---\n\n(<div class=\"kf-page .*</div>)\n", text, re.DOTALL)
    assert match, text[:200]
    return json.loads(match[1]), match[2]


def pages(staged: tuple[Path, Staged]) -> Iterator[tuple[str, dict[str, object], str]]:
    """Every page: its path, front matter and block."""
    out, found = staged
    for path in found.pages:
        front, block = parts((out / path).read_text("utf-8"))
        yield path, front, block


class Outline(HTMLParser):
    """Headings, ids, links and pictures of a page, and whether its tags are balanced."""

    VOID = frozenset({"br", "hr", "img", "input", "wbr"})

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.headings: list[int] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.names: set[str] = set()
        self.unnamed: list[str] = []
        self.feed(html)
        assert not self.open, self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag not in self.VOID:
            self.open.append(tag)
        # Structured data is a data block: it says what the page is, and nothing runs it.
        data = tag == "script" and values == {"type": "application/ld+json"}
        self.names.update(["data" if data else tag, *(f"@{name}" for name in values)])
        if re.fullmatch("h[1-6]", tag):
            self.headings.append(int(tag[1]))
        if values.get("id"):
            self.ids.append(str(values["id"]))
        for name in ("href", "src"):
            if values.get(name):
                self.links.append(str(values[name]))
        if tag == "img" and "alt" not in values:
            self.unnamed.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        assert self.open, self.getpos()
        assert self.open.pop() == tag, (tag, self.getpos())


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("place", PLACES)
def test_every_kind_has_a_page_in_every_language(staged: tuple[Path, Staged], tag: str, place: str) -> None:
    front, block = parts((staged[0] / tag / place / "index.md").read_text("utf-8"))
    facts = front["kaifong"]
    assert isinstance(facts, dict)
    assert facts["language"] == tag
    assert facts["address"] == f"{tag}/{place}/"
    assert "<h1" in block


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("place", FIXED)
def test_the_fixed_pages_stand_in_every_language(staged: tuple[Path, Staged], tag: str, place: str) -> None:
    front, _ = parts((staged[0] / tag / place / "index.md").read_text("utf-8"))
    facts = front["kaifong"]
    assert isinstance(facts, dict)
    assert [one["tag"] for one in facts["switch"] if one["exact"]] == list(TAGS)


def test_nothing_is_broken_in_the_small_hub(staged: tuple[Path, Staged]) -> None:
    assert staged[1].broken == ()
    for name in (".site.json", ".search/en/all.jsonl", "404.html", "sitemap.xml", "en/feed.xml", "ja/feed.json"):
        assert name in staged[1].files


def test_front_matter_is_yaml_and_json_alike(staged: tuple[Path, Staged]) -> None:
    for path in staged[1].pages:
        line = (staged[0] / path).read_text("utf-8").split("\n")[1]
        assert yaml.safe_load(line) == json.loads(line), path


def test_every_page_passes_through_python_markdown_unchanged(staged: tuple[Path, Staged]) -> None:
    for path, _, block in pages(staged):
        assert "\n\n" not in block, path
        assert markdown.markdown(block) == block, path


def test_every_page_has_one_title_and_headings_in_order(staged: tuple[Path, Staged]) -> None:
    for path, _, block in pages(staged):
        outline = Outline(block)
        assert outline.headings[0] == 1, path
        assert outline.headings.count(1) == 1, path
        steps = zip(outline.headings, outline.headings[1:], strict=False)
        assert all(after <= before + 1 for before, after in steps), (path, outline.headings)
        assert len(outline.ids) == len(set(outline.ids)), path
        assert not outline.unnamed, path


def test_no_page_holds_scripts_or_inline_styles(staged: tuple[Path, Staged]) -> None:
    for path, _, block in pages(staged):
        names = Outline(block).names
        assert not names & {"script", "style", "iframe", "object", "@style"}, path
        assert not [name for name in names if name.startswith("@on")], path


def test_every_internal_link_leads_somewhere(staged: tuple[Path, Staged]) -> None:
    found = staged[1]
    ids = {path: set(Outline(block).ids) for path, _, block in pages(staged)}
    files = set(found.files)
    for path, front, block in pages(staged):
        facts = front["kaifong"]
        assert isinstance(facts, dict)
        here = str(facts["address"])
        for link in Outline(block).links:
            if re.match(r"[a-z]+:", link):
                continue
            target, _, fragment = unquote(link.partition("?")[0]).partition("#")
            there = posixpath.normpath(posixpath.join(here, target)) if target else here.rstrip("/")
            there = "" if there == "." else there
            if there in files:
                continue
            page = posixpath.join(there, "index.md")
            assert page in ids, (path, link)
            assert not fragment or fragment in ids[page], (path, link)
        for one in facts["toc"]:
            assert one["id"] in ids[path], (path, one)
        for one in facts["switch"]:
            assert f"{one['href']}index.md" in ids, (path, one)


def test_translations_name_each_other(staged: tuple[Path, Staged]) -> None:
    found = {
        str(facts["canonical"]): facts for _, front, _ in pages(staged) if isinstance(facts := front["kaifong"], dict)
    }
    paired = 0
    for canonical, facts in found.items():
        for one in facts["alternates"]:
            if one["hreflang"] == "x-default":
                assert one["href"] in found or one["href"] == "https://hub.example/base/"
                continue
            assert one["href"] in found
            back = {other["href"] for other in found[one["href"]]["alternates"]}
            assert canonical in back or facts["kind"] == "chooser", (canonical, one)
            paired += 1
    assert paired > 50
    ride = found["https://hub.example/base/en/stories/a-ride/"]
    assert [one["hreflang"] for one in ride["alternates"]] == ["en", "zh-Hant-HK", "x-default"]
    assert ride["alternates"][-1]["href"] == "https://hub.example/base/en/stories/a-ride/"
    # An equal slug alone pairs nothing.
    assert found["https://hub.example/base/ja/stories/a-ride/"]["alternates"] == []


def test_a_stale_translation_says_so_and_links_the_original(staged: tuple[Path, Staged]) -> None:
    _, block = parts((staged[0] / "zh-Hant/stories/dawn/index.md").read_text("utf-8"))
    assert "kf-note--stale" in block
    assert 'href="../../../en/stories/a-ride/" lang="en"' in block


def test_an_ama_reads_as_a_conversation(staged: tuple[Path, Staged]) -> None:
    _, block = parts((staged[0] / "en/amas/frames/index.md").read_text("utf-8"))
    assert 'id="u-q-steel"' in block
    assert 'href="#u-q-steel"' in block
    assert block.count("kf-reply__by") == 2
    assert "Asked by @" not in block, "the credit line is replaced by who asked"
    assert "Waiting for an answer since 9 May 2026" in block
    assert "1 question still waits" in block


def test_the_accepted_answer_stands_first(staged: tuple[Path, Staged]) -> None:
    _, block = parts((staged[0] / "en/answers/chain/index.md").read_text("utf-8"))
    assert block.index("It is worn.") < block.index("Oil it.")
    assert 'id="u-accepted"' in block


def test_a_review_says_its_stars_in_words_and_shows_its_disclosure(staged: tuple[Path, Staged]) -> None:
    _, block = parts((staged[0] / "en/reviews/a-bell/index.md").read_text("utf-8"))
    assert 'aria-label="4 out of 5 stars"' in block
    assert block.count("kf-star--full") == 4
    assert block.index("kf-disclosure") < block.index("It rings well")


def test_merges_are_shown_with_their_pull_request(staged: tuple[Path, Staged]) -> None:
    _, block = parts((staged[0] / "en/news/bells/index.md").read_text("utf-8"))
    assert "https://github.com/example/hub/pull/7" in block
    assert "This ended on 30 June 2026" in block


def test_guidelines_fall_back_clause_by_clause_and_say_so(staged: tuple[Path, Staged]) -> None:
    front, block = parts((staged[0] / "zh-Hant/guidelines/index.md").read_text("utf-8"))
    facts = front["kaifong"]
    assert isinstance(facts, dict)
    assert [one["id"] for one in facts["toc"]] == ["respect", "privacy"]
    respect, privacy = block.split('<section class="kf-clause"')[1:]
    assert "互相尊重" in respect
    assert "kf-note--stale" in respect
    assert "kf-note--translation" in privacy
    assert 'lang="en"' in privacy
    assert "<code>phone-number</code>" in privacy


def test_site_json_names_languages_words_and_navigation(staged: tuple[Path, Staged]) -> None:
    site = json.loads((staged[0] / ".site.json").read_text("utf-8"))
    assert site["order"] == list(TAGS)
    assert site["url"] == "https://hub.example/base/"
    hong_kong = site["languages"]["zh-Hant"]
    assert hong_kong["name"] == "測試街坊"
    assert hong_kong["nav"][0]["kind"] == "home"
    assert all(f"{one['href']}index.md" in staged[1].pages for one in hong_kong["nav"])


def test_an_alias_sends_readers_on(staged: tuple[Path, Staged]) -> None:
    html = (staged[0] / "en/stories/before/index.html").read_text("utf-8")
    assert 'rel="canonical" href="https://hub.example/base/en/stories/moved/"' in html
    assert 'content="0; url=../../../en/stories/moved/"' in html


def test_search_documents_say_what_can_be_found(staged: tuple[Path, Staged]) -> None:
    lines = [json.loads(line) for line in (staged[0] / ".search/en/all.jsonl").read_text("utf-8").splitlines()]
    assert [one["address"] for one in lines] == sorted(one["address"] for one in lines)
    ride = next(one for one in lines if one["address"] == "en/stories/a-ride/")
    assert (ride["kind"], ride["author"], ride["year"], ride["tags"]) == ("story", "陳小明", 2026, ["one", "two"])
    assert unescape(ride["text"]) == ride["text"]
