"""The pages of insight: each figure with table, definition and limits; past seasons stand; nobody hidden is there."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from kaifong.entries.hub import Hub
from kaifong.history.activity import Person, PullActivity, Response, activity_path, activity_record
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.insight.charts.drawing import draw_here
from kaifong.languages.catalogue import translator
from kaifong.pages.stage import stage
from kaifong.testing import make_hub

NOW = date(2026, 11, 21)
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")
FIGURES = ("growth", "engagement", "response", "absence", "funnel", "balance", "criticism", "formats")
RULES = {
    "guidelines/recognition.yml": """\
schema: kaifong.recognition/1
points: {story.author: 5}
rules: {daily_cap: 40}
badges: []
trust: [{id: newcomer, name: {en: Newcomer}, points: 1, weeks: 0}]
"""
}
CHARTS = ("growth", "engagement", "response", "absence", "funnel", "balance", "criticism")


def lively_hub() -> Hub:
    """Twelve people over a year, a review among what they sent, everything answered but two."""
    held: dict[str, str | bytes] = dict(RULES)
    merges = []
    for number in range(1, 41):
        who = number % 12
        folder, more = (
            ("reviews", "product: Bell\nrating: 2\ndisclosure: Bought it.\n") if number % 7 == 0 else ("stories", "")
        )
        path = f"content/{TAGS[number % 4]}/{folder}/s{number}.md"
        held[path] = f"---\ntitle: <b>{number}\nauthor: member-{who}\n{more}---\n\nWords enough for a paragraph.\n"
        at = datetime(2025, 12, 1, 4, tzinfo=UTC) + timedelta(days=7 * number)
        touched = (MergedPath(path, Action.ADDED),)
        merges.append(
            Merge(number, 200 + who, f"login-{who}", "login-0", at, touched, f"records/merges/{number}.json")
        )
        opened = at - timedelta(hours=20)
        answer = Response(Person(200, "login-0"), opened + timedelta(hours=number % 30 + 1))
        one = PullActivity(number, Person(200 + who, f"login-{who}"), opened, at, at, answer)
        held[activity_path(one)] = activity_record(one)
    for number, who in ((50, 3), (51, 4)):
        one = PullActivity(number, Person(200 + who, f"login-{who}"), datetime(2026, 11, 18, tzinfo=UTC))
        held[activity_path(one)] = activity_record(one)
    for who in range(12):
        name = f"content/members/member-{who}.md"
        hidden = "visibility: hidden\n" if who == 3 else ""
        held[name] = f"---\nname: Quentin{who}\nlogin: login-{who}\ngithub_id: {200 + who}\n{hidden}---\n"
        at = datetime(2025, 12, 1, tzinfo=UTC)
        touched = (MergedPath(name, Action.ADDED),)
        merges.append(
            Merge(100 + who, 200 + who, f"login-{who}", "login-0", at, touched, f"records/merges/{100 + who}.json")
        )
    hub = make_hub(held)
    return replace(hub, history=History(Source.RECORDS, tuple(sorted(merges, key=lambda one: one.merged_at))))


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The lively hub's stage, with its charts."""
    out = tmp_path_factory.mktemp("stage")
    stage(lively_hub(), NOW, out, draw=draw_here)
    return out


class _Page(HTMLParser):
    """Ids and elements of a page, with how they nest."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.starts: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.starts.append((tag, dict(attrs)))
        self.ids += [str(value) for key, value in attrs if key == "id"]


def block(out: Path, address: str) -> str:
    """A staged page's block of HTML."""
    return (out / address / "index.md").read_text("utf-8").split("---\n", 2)[2]


def pages_of(out: Path) -> dict[str, str]:
    """Every page of insight."""
    return {str(path.parent.relative_to(out)): path.read_text("utf-8") for path in out.glob("*/insight/**/index.md")}


@pytest.mark.parametrize("tag", TAGS)
def test_each_figure_has_table_definition_and_limits(drawn: Path, tag: str) -> None:
    html = block(drawn, f"{tag}/insight/2026Q3")
    found = _Page(html)
    assert [one.removeprefix("kf-") for one in found.ids if one.removeprefix("kf-") in FIGURES] == list(FIGURES)
    sections = html.split('<section class="kf-section kf-chart"')[1:]
    assert len(sections) == len(FIGURES)
    for section in sections:
        assert section.count("<table") == 1
        assert section.count("<dt>") == 2
        assert len(set(re.findall(r"<dd>(.+?)</dd>", section))) == 2


def test_each_chart_is_named_in_the_pages_language_once(drawn: Path) -> None:
    for tag in TAGS:
        found = _Page(block(drawn, f"{tag}/insight/2026Q3"))
        assert len(found.ids) == len(set(found.ids))
        charts = [attributes for name, attributes in found.starts if name == "svg"]
        labels = [str(one["aria-labelledby"]) for one in charts]
        assert labels == [f"kf-{name}-chart-t kf-{name}-chart-d" for name in CHARTS]
        assert all(one in found.ids for label in labels for one in label.split())


def test_no_page_has_a_style_a_script_or_another_host(drawn: Path) -> None:
    for address, text in pages_of(drawn).items():
        found = _Page(text)
        for name, attributes in found.starts:
            if name == "script" and attributes.get("type") == "application/ld+json":
                continue  # the trail of where the page stands: data, not a script
            assert name not in {"style", "script", "iframe", "object", "embed", "img"}, address
            assert "style" not in attributes, (address, name)
            assert not any(key.startswith("on") for key in attributes)


def test_charts_and_tables_say_the_same(drawn: Path) -> None:
    html = block(drawn, "en/insight/2026Q3")
    section = next(one for one in html.split('<section class="kf-section kf-chart"') if 'id="kf-funnel"' in one)
    cells = re.findall(r"<td>([^<]+)</td>", section)
    assert cells[0] == "12"
    texts = re.findall(r"<text[^>]*>([^<]+)</text>", section)
    assert [one for one in texts if one.isdigit()] == cells


def test_a_day_changes_only_pages_of_now(tmp_path: Path) -> None:
    hub = lively_hub()
    stage(hub, NOW, tmp_path / "a")
    stage(hub, NOW + timedelta(days=1), tmp_path / "b")
    before, after = pages_of(tmp_path / "a"), pages_of(tmp_path / "b")
    changed = {address for address in before if before[address] != after[address]}
    assert all(address.endswith(("/insight", "/insight/2026Q4")) for address in changed), changed


def test_a_past_season_is_the_same_a_year_later(tmp_path: Path) -> None:
    hub = lively_hub()
    stage(hub, NOW, tmp_path / "a")
    stage(hub, date(2027, 2, 1), tmp_path / "b")
    shelves = re.compile(r"<nav.*?</nav>", re.DOTALL)
    for tag in TAGS:
        texts = [shelves.sub("", block(tmp_path / one, f"{tag}/insight/2026Q2")) for one in "ab"]
        assert texts[0] == texts[1]


def test_hidden_members_are_in_no_figure_and_no_list(drawn: Path) -> None:
    front = block(drawn, "en/insight")
    assert "Pull request 51" in front
    assert "Pull request 50" not in front, "it leads to the hidden member's own page on GitHub"
    for address, text in pages_of(drawn).items():
        assert not re.search(r"quentin3|login-3\b|member-3\b", text.casefold()), address


def test_titles_are_escaped(drawn: Path) -> None:
    assert not any("<b>" in text for text in pages_of(drawn).values())


def test_without_charts_the_tables_stand_open(tmp_path: Path) -> None:
    stage(lively_hub(), NOW, tmp_path)
    html = block(tmp_path, "ja/insight/2026Q3")
    assert "<svg" not in html
    assert html.count("<table") == len(FIGURES)
    assert "kf-chart__numbers" not in html


@pytest.mark.parametrize("tag", TAGS)
def test_an_empty_hub_says_what_will_make_figures_appear(tag: str, tmp_path: Path) -> None:
    stage(make_hub(RULES), NOW, tmp_path, draw=draw_here)
    html = block(tmp_path, f"{tag}/insight/2026Q4")
    assert html.count("kf-empty") == len(FIGURES)
    front = block(tmp_path, f"{tag}/insight")
    assert translator(tag).text("insight-wanted-everything") in front, (
        "of an empty hub, nothing is there to be content with"
    )
    assert "<svg" not in html
    assert len(pages_of(tmp_path)) == 2 * len(TAGS)


def test_a_hub_of_one(tmp_path: Path) -> None:
    path = "content/en/stories/one.md"
    hub = make_hub(RULES | {path: "---\ntitle: One\nauthor: ann\n---\n\nWords.\n"})
    merge = Merge(1, 101, "ann", None, datetime(2026, 11, 1, tzinfo=UTC), (MergedPath(path, Action.ADDED),), "r")
    stage(replace(hub, history=History(Source.RECORDS, (merge,))), NOW, tmp_path, draw=draw_here)
    html = block(tmp_path, "en/insight/2026Q4")
    assert "One entry came in from one person." in html
    assert "too few to say" in html


def test_the_order_of_files_changes_nothing(tmp_path: Path) -> None:
    hub = lively_hub()
    files = {path: hub.tree.read(path) for path in reversed(list(hub.tree.modes))}
    again = replace(make_hub(files), history=hub.history)
    stage(hub, NOW, tmp_path / "a")
    stage(again, NOW, tmp_path / "b")
    assert pages_of(tmp_path / "a") == pages_of(tmp_path / "b")
