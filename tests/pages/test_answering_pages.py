"""What was heard, the mission, the digest with its mails, and privacy, as they are staged."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

import kaifong.pages
from kaifong.errors import SettingsError
from kaifong.insight.goals import GOALS
from kaifong.languages.messages import messages
from kaifong.pages.policy import PLAYERS
from kaifong.pages.privacy_page import STORED
from kaifong.pages.staged import Staged

StageOf = Callable[..., tuple[Path, Staged]]
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")
THEME = Path(str(kaifong.pages.__file__)).parent / "theme/assets"

GOALS_YML = """\
schema: kaifong.goals/1
mission:
  en: |
    A workshop with a door to the street.

    Nobody <b>pays</b> to read.
  zh-Hant: 門口向街。
goals:
  - {id: many, words: {en: Many stories, zh-Hant: 好多故事}, figure: entries.year, target: 2, by: 2026-12-31}
  - {id: quick, words: Quick answers, figure: response.median-hours, target: 12, direction: at-most, by: 2026-12-31}
  - {id: missed, words: A thousand in a year, figure: entries.year, target: 1000, by: 2026-06-30}
"""


def page(out: Path, address: str) -> str:
    return (out / address / "index.md").read_text("utf-8")


@pytest.mark.parametrize("name", ["transparency", "heard", "mission", "digest", "privacy"])
@pytest.mark.parametrize("tag", TAGS)
def test_each_stands_in_each_language_and_leads_to_the_others(
    staged: tuple[Path, Staged], tag: str, name: str
) -> None:
    text = page(staged[0], f"{tag}/{name}")
    front = json.loads(text.split("\n")[1])
    assert [one["exact"] for one in front["kaifong"]["switch"]] == [True] * 4
    assert 'style="' not in text
    assert re.findall(r'<script(?! type="application/ld\+json")', text) == [], "data is no script"


def test_the_foot_leads_to_them(staged: tuple[Path, Staged]) -> None:
    site = json.loads((staged[0] / ".site.json").read_text("utf-8"))
    foot = {one["href"] for one in site["languages"]["ja"]["footer"]}
    assert {f"ja/{name}/" for name in ("transparency", "heard", "mission", "digest", "privacy")} <= foot


# ---- you said, we did ----


def test_who_asked_and_what_came_of_it(staged: tuple[Path, Staged]) -> None:
    text = page(staged[0], "en/heard")
    assert "1 of 2 questions" in text or "One of 2 questions" in text
    assert "The jig is ready." in text
    assert "41 supporters" in text
    assert "No decision was taken back after an appeal so far." in text


def test_a_no_is_told_with_its_reason_and_escaped(stage_of: StageOf) -> None:
    idea = (
        "---\ntitle: A belt\nauthor: siu-ming\nstate: declined\ndecided: 2026-05-01\n"
        "reason: 'Too dear: <img src=x>'\n---\n\nClean trousers, no oil, and no rust.\n"
    )
    text = page(stage_of({"content/en/ideas/belt.md": idea})[0], "en/heard")
    assert "We said no" in text
    assert "Too dear: &lt;img src=x&gt;" in text
    assert '<time datetime="2026-05-01">' in text


# ---- the mission ----


def test_goals_beside_their_figures(stage_of: StageOf) -> None:
    out, _ = stage_of({GOALS: GOALS_YML})
    text = page(out, "en/mission")
    assert "<p>Nobody &lt;b&gt;pays&lt;/b&gt; to read.</p>" in text
    assert re.search(r'kf-goal--met">.{0,200}Many stories', text, re.DOTALL)
    assert re.search(r'kf-goal--missed">.{0,200}A thousand', text, re.DOTALL)
    assert "Missed" in text
    assert "There are no records yet to measure it by." in text
    chinese = page(out, "zh-Hant/mission")
    assert "門口向街。" in chinese
    assert '<h3 class="kf-goal__title" id="kf-goal-quick" lang="en" dir="ltr">Quick answers</h3>' in chinese
    assert '<div class="kf-mission" lang="en" dir="ltr">' in page(out, "ja/mission")


def test_a_hub_without_goals_says_how_to_have_some(staged: tuple[Path, Staged]) -> None:
    assert "guidelines/goals.yml" in page(staged[0], "en/mission")


def test_a_broken_file_stops_the_build_in_words(stage_of: StageOf) -> None:
    with pytest.raises(SettingsError, match=r"did you mean “entries\.year”"):
        stage_of({GOALS: GOALS_YML.replace("figure: entries.year", "figure: entry.year")})


# ---- the digest ----


class Elements(HTMLParser):
    """Names and attributes of a mail's elements."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: list[str] = []
        self.loads: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        for name, value in attrs:
            if name == "href":
                self.links.append(value or "")
            if name in {"src", "srcset", "background", "poster", "data"} or name.startswith("on"):
                self.loads.append(f"{tag} {name}")


def test_a_mail_is_whole_by_itself(staged: tuple[Path, Staged]) -> None:
    mails = sorted(staged[0].rglob("mail.html"))
    assert mails
    for file in mails:
        text = file.read_text("utf-8")
        found = Elements()
        found.feed(text)
        assert found.loads == []
        assert "url(" not in text
        assert not found.names & {"script", "img", "link", "style", "iframe", "form", "svg", "object"}
        assert found.links
        assert all(one.startswith("https://hub.example/base/") for one in found.links)


def test_mail_and_page_tell_the_same(staged: tuple[Path, Staged]) -> None:
    out = staged[0]
    folder = out / "en/digest/2026-W40"
    text = page(out, "en/digest/2026-W40")
    titles = re.findall(r'kf-digest__title"><a[^>]*>([^<]+)<', text)
    assert titles == ["Moved"]
    for name in ("mail.html", "mail.txt"):
        for title in titles:
            assert title in (folder / name).read_text("utf-8")
    assert titles == re.findall(r'kf-digest__title"><a[^>]*>([^<]+)<', page(out, "en/digest"))


def test_plain_text_stays_within_72_columns_where_it_can(stage_of: StageOf) -> None:
    long = "Words that go on and on about a ride along the harbour " * 3
    story = f"---\ntitle: A ride\nauthor: siu-ming\ndate: 2026-11-10\ndescription: {long}\n---\n\nWords enough.\n"
    text = (stage_of({"content/en/stories/long.md": story})[0] / "en/digest/2026-W46/mail.txt").read_text("utf-8")
    assert "A ride" in text
    assert max(len(line) for line in text.splitlines() if "https://" not in line) <= 72


def test_weeks_go_and_are_not_searched_for(stage_of: StageOf) -> None:
    out, _ = stage_of()
    assert json.loads(page(out, "en/digest/2026-W40").split("\n")[1])["kaifong"]["noindex"] is True
    assert json.loads(page(out, "en/digest").split("\n")[1])["kaifong"]["noindex"] is False
    out, _ = stage_of(now=date(2026, 12, 30))
    assert not (out / "en/digest/2026-W40").exists()
    assert "Nothing was published in the last eight weeks" in page(out, "en/digest")


def test_without_an_address_there_is_no_mail(stage_of: StageOf, hub_yml: str) -> None:
    out, _ = stage_of({"hub.yml": hub_yml.replace("url: https://hub.example/base/\n", "")})
    assert list(out.rglob("mail.html")) == []
    assert "mail.txt" not in page(out, "en/digest")


# ---- privacy ----


def test_what_scripts_store_is_what_the_page_says(staged: tuple[Path, Staged]) -> None:
    scripts = "\n".join(path.read_text("utf-8") for path in sorted(THEME.glob("*.js")))
    keys = set(re.findall(r"""["'](kaifong\.[a-z.-]+)["']""", scripts))
    assert keys == {key for key, _ in STORED}
    for other in ("document.cookie", "sessionStorage", "indexedDB", "caches.open", "serviceWorker", "sendBeacon"):
        assert other not in scripts
    text = page(staged[0], "en/privacy")
    assert all(f"<code>{key}</code>" in text for key in keys)


def test_players_are_those_of_the_script_and_of_this_hub(stage_of: StageOf, hub_yml: str) -> None:
    script = (THEME / "kaifong.js").read_text("utf-8")
    for host in set(PLAYERS.values()):
        assert f"{host}/" in script
    assert set(re.findall(r"`(https://[^/]+)/", script)) == set(PLAYERS.values())
    assert "player.vimeo.com" in page(stage_of()[0], "en/privacy")
    assert "youtube" not in page(stage_of()[0], "en/privacy")
    out, _ = stage_of({"hub.yml": hub_yml.replace("[vimeo.com]", "[]")})
    assert "No videos of other sites" in page(out, "en/privacy")


def test_the_contact_is_named_where_there_is_one(stage_of: StageOf, hub_yml: str) -> None:
    assert "has not named a contact yet" in page(stage_of()[0], "en/privacy")
    out, _ = stage_of({"hub.yml": hub_yml + "contact: help@hub.example\n"})
    assert '<a href="mailto:help@hub.example">help@hub.example</a>' in page(out, "en/privacy")


# ---- words ----

# Ids that are put together from a part that varies.
TOGETHER = (
    "reports-row-", "reports-figure-", "reports-mission-", "reports-digest-", "reports-heard-",
    "reports-percent", "reports-hours", "reports-days",
)  # fmt: skip


def test_no_words_are_left_over() -> None:
    room = Path(str(kaifong.pages.__file__)).parent
    sources = "\n".join(path.read_text("utf-8") for path in [*room.rglob("*.py"), *room.rglob("*.html")])
    known = [name for name in messages("en").sources if name.startswith("reports-")]
    assert len(known) > 100
    assert [name for name in known if name not in sources and not name.startswith(TOGETHER)] == []
