"""Every feed of the small hub, and of a hostile one, against the schemas of Atom and JSON Feed."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from urllib.parse import urljoin

import jsonschema
import pytest
from lxml import etree

from kaifong.pages.feeds import NEWEST, NEWEST_OF_KIND, NEWEST_OF_SOMEBODY, WHOLE
from kaifong.pages.staged import Staged

SCHEMAS = Path(__file__).parent / "schemas"
ATOM = "{http://www.w3.org/2005/Atom}"
Stage = Callable[..., tuple[Path, Staged]]


def story(*front: str, body: str = "") -> str:
    return "\n".join(["---", *front, "---", "", body, ""])


LONG = ("author: siu-ming", "date: 2026-11-01")
HOSTILE = {
    "content/en/stories/angle.md": story(
        "title: '<b>A & B</b> \"quoted\" ]]>'",
        "author: eve",
        "tags: ['<i>', 'a&b', '\"']",
        body="Text with `]]>` and <https://a.example/?a=1&b=2>.",
    ),
    "content/ja/stories/empty.md": story("title: 空", "author: eve"),
    **{f"content/en/stories/long-{n}.md": story(f"title: Long {n}", *LONG, body="word " * 18_000) for n in range(4)},
}


@pytest.fixture(scope="module")
def feeds(small_stage: Stage) -> dict[str, bytes]:
    """All feeds, by path."""
    out, staged = small_stage(HOSTILE)
    return {path: (out / path).read_bytes() for path in staged.files if path.endswith(("feed.xml", "feed.json"))}


def test_every_place_has_its_feeds(feeds: dict[str, bytes]) -> None:
    for home in ("en/", "ja/stories/", "zh-Hant/events/", "groups/dawn-riders/", "members/siu-ming/"):
        assert {f"{home}feed.xml", f"{home}feed.json"} <= set(feeds)
    assert not [path for path in feeds if "hidden-hand" in path]


def test_atom_keeps_to_its_grammar(feeds: dict[str, bytes]) -> None:
    grammar = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
    for path, data in feeds.items():
        if path.endswith(".xml"):
            feed = etree.fromstring(data)
            assert grammar.validate(feed), f"{path}: {grammar.error_log}"
            ids = [one.text for one in feed.iter(f"{ATOM}id")]
            assert len(ids) == len(set(ids)), path


def test_the_grammar_refuses_what_is_none(feeds: dict[str, bytes]) -> None:
    grammar = etree.RelaxNG(etree.parse(SCHEMAS / "atom.rng"))
    for name in ("id", "title", "updated", "author", "link"):
        feed = etree.fromstring(feeds["en/feed.xml"])
        entry = feed.find(f"{ATOM}entry")
        entry.remove(entry.find(ATOM + name))
        assert not grammar.validate(feed), name


def test_json_keeps_to_its_schema(feeds: dict[str, bytes]) -> None:
    schema = json.loads((SCHEMAS / "json-feed.json").read_text("utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    for path, data in feeds.items():
        if path.endswith(".json"):
            jsonschema.validate(json.loads(data), schema)


def test_both_formats_say_the_same(feeds: dict[str, bytes]) -> None:
    for path, data in feeds.items():
        if path.endswith(".json"):
            value = json.loads(data)
            atom = etree.fromstring(feeds[path.removesuffix("json") + "xml"])
            assert value["title"] == atom.findtext(f"{ATOM}title")
            assert [one["id"] for one in value["items"]] == [
                one.text for one in atom.findall(f"{ATOM}entry/{ATOM}id")
            ]
            assert [one["title"] for one in value["items"]] == [
                one.text for one in atom.findall(f"{ATOM}entry/{ATOM}title")
            ]


def test_what_a_feed_holds_is_bounded(feeds: dict[str, bytes]) -> None:
    long = etree.fromstring(feeds["en/feed.xml"])
    texts = {one.findtext(f"{ATOM}title"): one.find(f"{ATOM}content") for one in long.findall(f"{ATOM}entry")}
    assert sum(texts[f"Long {n}"] is not None for n in range(4)) == 3, "three fit, four do not"
    for path, data in feeds.items():
        items = json.loads(data)["items"] if path.endswith(".json") else []
        assert len(items) <= (NEWEST if path.count("/") == 1 else NEWEST_OF_KIND)
        assert sum(len(one.get("content_html", "")) for one in items) <= WHOLE
        if path.startswith(("members/", "groups/")):
            assert len(items) <= NEWEST_OF_SOMEBODY
            assert all("content_html" not in one for one in items)


def test_a_member_s_feed_holds_what_they_had_a_part_in(feeds: dict[str, bytes]) -> None:
    value = json.loads(feeds["members/siu-ming/feed.json"])
    assert value["title"].startswith("陳小明 · ")
    assert value["home_page_url"] == "https://hub.example/base/members/siu-ming/"
    assert {"Long 0", "Long 3"} <= {one["title"] for one in value["items"]}


def test_without_an_address_links_still_lead_somewhere(stage_of: Stage, hub_yml: str) -> None:
    out, _ = stage_of({"hub.yml": "\n".join(line for line in hub_yml.splitlines() if not line.startswith("url:"))})
    feed = etree.parse(out / "en/stories/feed.xml").getroot()
    base = urljoin("file:///site/en/stories/feed.xml", feed.get("{http://www.w3.org/XML/1998/namespace}base"))
    links = [urljoin(base, one.get("href")) for one in feed.findall(f"{ATOM}entry/{ATOM}link")]
    assert "file:///site/en/stories/a-ride/" in links
    value = json.loads((out / "en/stories/feed.json").read_text("utf-8"))
    assert "feed_url" not in value
    assert value["items"][0]["id"].startswith("urn:kaifong:")
