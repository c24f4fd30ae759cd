"""The built demo: every link and anchor within the site leads somewhere, those of feeds and calendars too."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree import ElementTree as ET

import pytest

from kaifong.publishing.build import build

pytestmark = pytest.mark.build

ROOT = Path(__file__).parents[2]
BASE = "https://hub.bamboowheel.example/"
# Attributes that hold an address; `srcset` holds several.
ADDRESSES = frozenset({"href", "src", "poster", "action", "data"})
SHARED = frozenset({"og:image", "og:url", "twitter:image"})


@dataclass
class Page:
    """What is asked of a page: its ids, and where it points."""

    ids: set[str] = field(default_factory=set)
    links: set[str] = field(default_factory=set)


class Reader(HTMLParser):
    """Collects ids and addresses."""

    def __init__(self) -> None:
        super().__init__()
        self.page = Page()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id" and value:
                self.page.ids.add(value)
            elif name in ADDRESSES and value is not None:
                self.page.links.add(value)
            elif name == "srcset" and value:
                self.page.links.update(one.split()[0] for one in value.split(","))
        given = dict(attrs)
        content = given.get("content") or ""
        if tag == "meta" and (given.get("property") or given.get("name")) in SHARED:
            self.page.links.add(content)
        if tag == "meta" and (given.get("http-equiv") or "").lower() == "refresh":
            self.page.links.add(content.partition("url=")[2])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo hub, built from a copy of its own."""
    folder = tmp_path_factory.mktemp("every-link")
    hub = folder / "hub"
    hub.mkdir()
    for name in ("content", "guidelines", "records", "hooks"):
        shutil.copytree(ROOT / name, hub / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(ROOT / name, hub)
    build(hub, folder / "site", date(2026, 11, 22), 1, search=False)
    return folder / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[str, Page]:
    """Every page by its address below the site's root, `en/stories/x/` or `404.html`."""
    found = {}
    for path in sorted(site.rglob("*.html")):
        reader = Reader()
        reader.feed(path.read_text("utf-8"))
        found[path.relative_to(site).as_posix().removesuffix("index.html")] = reader.page
    return found


def missing(site: Path, pages: dict[str, Page], here: str, links: set[str]) -> Iterator[str]:
    """The links of the page at `here` that lead to nothing within the site."""
    for link in sorted(links):
        whole = urljoin(BASE + here, link)
        if not whole.startswith(BASE):
            continue
        parts = urlsplit(whole)
        path, anchor = unquote(parts.path.removeprefix("/")), unquote(parts.fragment)
        there = path if not path or path.endswith("/") or (site / path).is_file() else path + "/"
        if there in pages:
            # Without an anchor, or with the one that every browser knows, the page is enough.
            if anchor and anchor != "top" and anchor not in pages[there].ids:
                yield f"/{here}: {link} (no such anchor)"
        elif not (site / there).is_file():
            yield f"/{here}: {link}"
        elif path != there:
            yield f"/{here}: {link} (a folder's address ends in a slash)"


def test_every_link_and_anchor_of_every_page_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    assert len(pages) > 300
    assert sum(len(page.links) for page in pages.values()) > 10_000
    broken = [one for here, page in pages.items() for one in missing(site, pages, here, page.links)]
    assert broken == []


def test_a_broken_link_would_be_seen(site: Path, pages: dict[str, Page]) -> None:
    links = {"../nowhere/", "#nothing", "../../feed.xml", "../", BASE + "en/nowhere.png"}
    assert len(list(missing(site, pages, "en/stories/", links))) == 4


def test_every_address_in_the_sitemap_is_a_page(site: Path, pages: dict[str, Page]) -> None:
    text = (site / "sitemap.xml").read_text("utf-8")
    links = set(re.findall(r"<loc>([^<]+)</loc>", text)) | set(re.findall(r'href="([^"]+)"', text))
    assert len(links) > 300
    assert all(link.startswith(BASE) for link in links)
    assert list(missing(site, pages, "", links)) == []


def test_every_address_in_a_feed_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    feeds = sorted(site.rglob("feed.xml"))
    assert len(feeds) > 50
    broken = []
    for path in feeds:
        here = path.relative_to(site).as_posix()
        links = set()
        for one in ET.parse(path).iter():
            links.add(one.get("href") or "")
            if one.tag.endswith("}uri"):
                links.add(one.text or "")
            elif one.tag.endswith("}content"):
                reader = Reader()
                reader.feed(one.text or "")
                # A feed reader shows no page of ours: what points within the text stays there.
                links |= {link for link in reader.page.links if not link.startswith("#")}
        broken += list(missing(site, pages, here, links - {""}))
        value = json.loads(path.with_suffix(".json").read_text("utf-8"))
        links = {value["home_page_url"], value["feed_url"], *(one["url"] for one in value["items"])}
        broken += list(missing(site, pages, here, links))
    assert broken == []


def test_every_address_in_a_calendar_and_in_llms_txt_leads_somewhere(site: Path, pages: dict[str, Page]) -> None:
    calendars = sorted(site.rglob("*.ics"))
    assert len(calendars) > len(list(site.glob("*/events.ics"))) == 4
    broken = []
    for path in calendars:
        unfolded = path.read_bytes().replace(b"\r\n ", b"").decode()
        links = set(re.findall(r"^URL:(\S+)", unfolded, re.MULTILINE))
        assert links, path
        broken += list(missing(site, pages, "", links))
    told = set(re.findall(r"\]\(([^)]+)\)", (site / "llms.txt").read_text("utf-8")))
    assert len(told) > 50
    broken += list(missing(site, pages, "", told))
    assert broken == []
