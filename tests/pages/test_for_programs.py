"""llms.txt, robots.txt, and a sitemap of more pages than one file may hold."""

from __future__ import annotations

import itertools
import re
from pathlib import Path
from xml.etree import ElementTree as ET

from kaifong.pages import sitemap
from kaifong.pages.site import Site
from kaifong.pages.staged import Staged
from kaifong.testing import make_hub

SPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def test_llms_txt_has_the_form_that_it_should_have(staged: tuple[Path, Staged]) -> None:
    """https://llmstxt.org: a first-level heading, a quotation, words, and sections that hold lists of links."""
    blocks = (staged[0] / "llms.txt").read_text("utf-8").strip().split("\n\n")
    assert blocks[0].startswith("# ")
    assert sum(block.startswith("# ") for block in blocks) == 1
    sections = [block for block in blocks if block.startswith("## ")]
    assert sections[-1] == "## Optional"
    assert len(sections) == 2 + 4, "rules, four languages, what may be left out"
    for before, block in itertools.pairwise(blocks):
        if before.startswith("## "):
            for line in block.split("\n"):
                assert re.fullmatch(r"- \[.+?\]\(https://hub\.example/base/\S+\)(: .+)?", line), line


def test_robots_txt_names_the_sitemap(staged: tuple[Path, Staged]) -> None:
    text = (staged[0] / "robots.txt").read_text("utf-8")
    assert text == "User-agent: *\nAllow: /\n\nSitemap: https://hub.example/base/sitemap.xml\n"


def test_a_large_sitemap_is_cut() -> None:
    hub = make_hub({"hub.yml": (Path(__file__).parents[2] / "hub.yml").read_bytes()})
    site = Site(hub, None, {}, {}, frozenset())  # type: ignore[arg-type]
    lines = [(f"en/{n:03}/", f"<url><loc>https://hub.example/en/{n:03}/</loc></url>") for n in range(25)]
    files = dict(sitemap.files(site, reversed(lines), most=10))
    assert list(files) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    listed = [one.findtext(f"{SPACE}loc") for one in ET.fromstring(files["sitemap.xml"])]
    assert [str(one).rpartition("/")[2] for one in listed] == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"]
    urls = [one.findtext(f"{SPACE}loc") for n in (1, 2, 3) for one in ET.fromstring(files[f"sitemap-{n}.xml"])]
    assert urls == [f"https://hub.example/en/{n:03}/" for n in range(25)]
    assert list(dict(sitemap.files(site, lines))) == ["sitemap.xml"]
    assert dict(sitemap.files(site, [])) == {}
