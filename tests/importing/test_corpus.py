"""A community that moves in: 349 articles in 29 languages by several hundred people who never heard of Kaifong."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kaifong.entries.hub import Hub, load
from kaifong.entries.translations import Freshness

pytestmark = pytest.mark.corpus

RUN = "from kaifong.cli.main import main; main()"
ARTICLES = 349
LANGUAGES = 29


def kaifong(*arguments: object, root: Path) -> subprocess.CompletedProcess[str]:
    """The command as people run it, in a process of its own."""
    return subprocess.run(
        [
            sys.executable,
            "-c",
            "from kaifong.cli.main import main; main()",
            *map(str, arguments),
            "--root",
            str(root),
        ],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1795219200"},  # 2026-11-21
    )


def digests(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "import-report.json"
    }


@pytest.fixture(scope="module")
def articles(corpus: Path) -> Path:
    return corpus / "opensource-guide" / "_articles"


@pytest.fixture(scope="module")
def root(articles: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The corpus in a fresh hub."""
    folder = tmp_path_factory.mktemp("corpus") / "open-source-guides"
    done = kaifong("import", "jekyll", articles, "--author", "guide-writers", root=folder)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def hub(root: Path) -> Hub:
    return load(root)


@pytest.fixture(scope="module")
def report(root: Path) -> dict[str, Any]:
    value: dict[str, Any] = json.loads((root / ".kaifong/import-report.json").read_text())
    return value


def test_every_article_becomes_an_entry(hub: Hub) -> None:
    stories = hub.of_kind("story")
    assert len(stories) == ARTICLES
    assert len({one.language for one in stories}) == LANGUAGES
    assert [(one.path, problem) for one in stories for problem in hub.problems_of(one)] == []
    assert hub.strays == {}


def test_every_source_file_is_in_the_report(articles: Path, report: dict[str, Any]) -> None:
    there = {path.relative_to(articles).as_posix() for path in articles.rglob("*") if path.is_file()}
    assert {one["source"] for one in report["files"]} == there
    reasons = Counter(one["reason"] for one in report["files"] if one["outcome"] == "left-out")
    assert reasons == {"layout": 28, "no-front-matter": 1}
    assert all(one["line"] > 0 for file in report["files"] for one in file.get("left", []))


def test_every_front_matter_key_is_carried_or_listed(articles: Path, report: dict[str, Any]) -> None:
    for file in report["files"]:
        if file["target"] is None:
            continue
        head = (articles / file["source"]).read_text().split("---\n")[1]
        keys = set(re.findall(r"^(\w+):", head, re.MULTILINE))
        told = set(file["carried"]) | {one["detail"] for one in file["left"] if one["what"] == "front-matter"}
        assert keys == told, file["source"]


def test_no_letter_of_an_article_is_lost(articles: Path, report: dict[str, Any], root: Path) -> None:
    """Every letter of a source stands in its entry: of markup and addresses the list tells."""
    for file in report["files"]:
        if file["target"] is None:
            continue
        body = (articles / file["source"]).read_text().split("---\n", 2)[2]
        body = re.sub(r"<[^<>]*>|\]\([^()]*\)|https?://\S+", " ", body)
        # Letters, not words: where a link loses its address, words of Japanese that it stood between come together.
        missing = Counter(re.findall(r"\w", body)) - Counter(re.findall(r"\w", (root / file["target"]).read_text()))
        assert not missing, file["source"]


def test_former_addresses_are_kept(hub: Hub) -> None:
    moved = [one for one in hub.of_kind("story") if one.aliases]
    assert len(moved) == 20
    found = hub.at("zh-tw/legal/")
    assert found is not None
    assert found.path == "content/zh-Hant/stories/legal.md"


def test_translations_are_paired_and_current(hub: Hub) -> None:
    for one in hub.of_kind("story"):
        if one.language != "en":
            assert hub.freshness(one) is Freshness.CURRENT, one.path
    english = hub.entries["content/en/stories/legal.md"]
    assert len(hub.translations(english)) == LANGUAGES


def test_languages_are_added_with_what_the_theme_has(hub: Hub) -> None:
    languages = hub.settings.by_tag
    assert len(languages) == LANGUAGES
    assert {tag for tag, one in languages.items() if one.direction == "rtl"} == {"ar", "fa"}
    assert {tag for tag, one in languages.items() if one.theme is None} == {"pcm", "sw"}
    assert languages["fa"].name == "فارسی"


OLD_MARKUP = re.compile(r"<aside|class=\"pquote|<input|<label|clearfix|\]\(/assets|\]\(\.\./\w")


def test_nothing_of_the_old_site_is_left_in_the_texts(hub: Hub) -> None:
    for one in hub.of_kind("story"):
        assert not OLD_MARKUP.search(re.sub(r"`[^`]*`", "", one.body)), one.path


def test_links_between_articles_lead_somewhere(hub: Hub) -> None:
    count = 0
    for one in hub.of_kind("story"):
        for target in re.findall(r"\]\(([a-z-]+\.md)(?:#[^)]*)?\)", one.body):
            assert f"content/{one.language}/stories/{target}" in hub.entries
            count += 1
    assert count > 450


def test_a_second_import_changes_nothing(articles: Path, root: Path) -> None:
    before = digests(root)
    done = kaifong("import", "jekyll", articles, "--author", "guide-writers", "--date", "2027-01-01", root=root)
    assert done.returncode == 0, done.stderr
    assert f"{ARTICLES} entries unchanged" in done.stdout
    assert digests(root) == before


def test_the_imported_hub_can_be_checked(root: Path) -> None:
    done = kaifong("check", "--all", "--format", "json", root=root)
    found = json.loads(done.stdout)
    assert found["errors"] == []
    assert done.returncode in {0, 10, 20}, "nothing that must never be published"
    shape = {"encoding", "front-matter", "schema", "path", "required-parts", "broken-link"}
    assert [one for one in found["findings"] if one["check"] in shape and one["path"].startswith("content/")] == []


@pytest.mark.build
def test_the_imported_hub_builds(root: Path, hub: Hub) -> None:
    done = kaifong("build", root=root)
    assert done.returncode == 0, done.stdout + done.stderr
    for one in hub.of_kind("story"):
        assert (root / "site" / one.address / "index.html").is_file(), one.path
    arabic = (root / "site/ar/stories/legal/index.html").read_text()
    assert re.search(r'<html[^>]* lang="ar"', arabic)
    assert re.search(r'<(?:html|body)[^>]* dir="rtl"', arabic)
    assert (root / "site/zh-tw/legal/index.html").is_file(), "former addresses lead on"
