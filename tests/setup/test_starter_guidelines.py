"""What a fresh hub says before anybody has written in it: whole, current, true to the checks, nothing of the demo."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from kaifong.community.recognition_reader import read_recognition
from kaifong.entries.guidelines import clause, clauses
from kaifong.entries.hub import Hub, load
from kaifong.entries.translations import Freshness
from kaifong.moderation.policy import read_policy
from kaifong.pages.guidelines import enforced_by
from kaifong.setup.scaffold import fresh_files, make
from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parent.parent.parent
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")

# The demo hub's name, subject and place, as it writes them in its four languages.
DEMO = re.compile(
    r"bamboo|\bwheel|bicycle|\bbikes?\b|\brid(?:e|es|er|ers|ing)\b|\bcycl(?:e|ist|ing)|saddle|seat post|kowloon"
    r"|conduct@|hong ?kong|竹|單車|单车|自行車|自行车|自転車|騎士|骑友|骑手|車架|车架|九龍|九龙|香港|乗り手",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh hub."""
    made = tmp_path_factory.mktemp("fresh") / "hub"
    make(made, fresh_files("Evening Readers"))
    return made


@pytest.fixture(scope="module")
def hub(folder: Path) -> Hub:
    return load(folder)


@pytest.fixture(scope="module")
def demo() -> Hub:
    """This repository's own guidelines, without what its members wrote."""
    paths = [REPOSITORY / "hub.yml", *(REPOSITORY / "guidelines").rglob("*.*")]
    return make_hub({path.relative_to(REPOSITORY).as_posix(): path.read_bytes() for path in paths})


def test_the_pattern_knows_the_demo_hub() -> None:
    pages = [path.read_text() for path in (REPOSITORY / "guidelines").glob("*/index.md")]
    assert len(pages) == len(TAGS)
    assert all(DEMO.search(page) for page in pages)


def test_no_file_speaks_of_the_demo_hub() -> None:
    files = fresh_files("Evening Readers")
    found = {name: DEMO.findall(data.decode()) for name, data in files.items()}
    assert {name: words for name, words in found.items() if words} == {}


@pytest.mark.parametrize("tag", TAGS)
def test_the_clauses_are_the_demo_hubs_in_its_order(hub: Hub, demo: Hub, tag: str) -> None:
    wanted = [(one.id, one.binding.front["order"]) for one in clauses(demo, "en")]
    assert len(wanted) == 13
    assert [(one.id, one.entry.front["order"]) for one in clauses(hub, tag)] == wanted


@pytest.mark.parametrize("tag", TAGS[1:])
def test_every_translation_is_there_and_current(hub: Hub, tag: str) -> None:
    found = [one for one in (clause(hub, tag, "index"), *clauses(hub, tag)) if one is not None]
    assert len(found) == 14
    assert {one.entry.language for one in found} == {tag}
    behind = [one for one in found if hub.freshness(one.entry) is not Freshness.CURRENT]
    stale = {one.entry.path: hub.revision(one.binding) for one in behind}
    assert stale == {}, "bring these up to date, then write the revisions named here"
    assert [one.id for one in found if "translator" in one.entry.front] == []


@pytest.mark.parametrize("tag", TAGS[1:])
def test_every_translation_has_the_paragraphs_and_points_of_its_source(hub: Hub, tag: str) -> None:
    for one in clauses(hub, tag):
        assert _blocks(one.entry.body) == _blocks(one.binding.body), one.id


def _blocks(body: str) -> list[tuple[str, int]]:
    """The sort and length of each block: a list counts its points, a paragraph is one."""
    found = []
    for block in re.split(r"\n{2,}", body.strip()):
        points = re.findall(r"^(?:- |\d\. )", block, re.MULTILINE)
        found.append(("list", len(points)) if points else ("paragraph", 1))
    return found


def test_each_clause_says_who_looks_after_it_as_it_is(hub: Hub) -> None:
    """A clause without a check must not promise one, nor one with checks leave them out."""
    for one in clauses(hub, "en"):
        last = one.entry.body.strip().split("\n\n")[-1].replace("\n", " ")
        assert last.startswith("**Who looks after this:** "), one.id
        promised = "check" in re.sub(r"No check[^.]*\.", "", last)
        assert promised == (one.id in enforced_by()), one.id


@pytest.mark.parametrize(
    ("tag", "words"), [("zh-Hant", "**由誰負責：**"), ("zh-Hans", "**由谁负责：**"), ("ja", "**見守るのは：**")]
)
def test_so_do_the_translations(hub: Hub, tag: str, words: str) -> None:
    assert [one.id for one in clauses(hub, tag) if words not in one.entry.body.strip().split("\n\n")[-1]] == []


def test_the_settings_name_nobody(hub: Hub) -> None:
    settings = hub.settings
    assert (settings.contact, settings.url, settings.repository) == (None, None, None)
    assert set(settings.name.values()) == {"Evening Readers"}
    assert "@" not in fresh_files("Evening Readers")["hub.yml"].decode()


def test_the_rules_read(hub: Hub) -> None:
    assert read_recognition(hub).points
    read_policy(hub.tree)


def test_a_fresh_hub_passes_without_advice(folder: Path) -> None:
    from kaifong.cli.check import command

    result = CliRunner().invoke(command, ["--root", str(folder), "--all", "--format", "json"])
    report = json.loads(result.stdout)
    assert (report["verdict"], report["findings"], report["errors"]) == ("pass", [], [])


@pytest.mark.build
def test_a_fresh_hub_builds_and_its_pages_speak_of_nothing_else(folder: Path) -> None:
    from kaifong.publishing.build import build

    site = folder / "site"
    done = build(folder, site, date(2026, 11, 21), 1, search=False)
    assert (done.warnings, done.broken) == ((), ())
    pages = [path for path in site.rglob("*") if path.suffix in {".html", ".xml", ".json"}]
    assert {f"{tag}/guidelines/index.html" for tag in TAGS} <= {path.relative_to(site).as_posix() for path in pages}
    found = {path.name: DEMO.findall(path.read_text()) for path in pages}
    assert {name: words for name, words in found.items() if words} == {}
