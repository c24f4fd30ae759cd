"""What a hub may lack: a URL, a repository, a history."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from kaifong.entries.hub import Hub
from kaifong.errors import SettingsError
from kaifong.history.merges import History, Source
from kaifong.pages.stage import stage
from kaifong.pages.staged import Staged

NOW = date(2026, 11, 21)
ATOM = "{http://www.w3.org/2005/Atom}"


def test_without_a_url_nothing_claims_to_know_one(stage_of: Callable[..., tuple[Path, Staged]], hub_yml: str) -> None:
    out, found = stage_of({"hub.yml": hub_yml.replace("url: https://hub.example/base/\n", "")})
    page = (out / "en/stories/a-ride/index.md").read_text("utf-8")
    assert '"canonical": null' in page
    assert '"alternates": []' in page
    assert "sitemap.xml" not in found.files
    feed = ET.parse(out / "en/feed.xml").getroot()
    assert feed.findtext(f"{ATOM}id") == "urn:kaifong:en/"
    assert all(str(one.findtext(f"{ATOM}id")).startswith("urn:kaifong:") for one in feed.findall(f"{ATOM}entry"))
    assert 'href="/en/"' in (out / "404.html").read_text("utf-8")


def test_without_a_repository_nothing_leads_to_github(
    stage_of: Callable[..., tuple[Path, Staged]], hub_yml: str
) -> None:
    out, _ = stage_of({"hub.yml": hub_yml.replace("repository: example/hub\n", "")})
    page = (out / "en/stories/a-ride/index.md").read_text("utf-8")
    assert "github.com" not in page
    assert "kf-actions" not in page
    assert "github.com" not in (out / "en/index.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("shortfall", "words"),
    [
        ("no-records", "There are no merge records"),
        ("shallow-clone", "newest commits"),
        ("no-git", "nothing that points"),
    ],
)
def test_where_history_is_missing_the_boards_say_so(
    small_hub: Hub, tmp_path: Path, shortfall: str, words: str
) -> None:
    hub = Hub(small_hub.tree, small_hub.settings, History(Source.NONE, shortfall=shortfall))
    stage(hub, NOW, tmp_path)
    for page in ("en/leaderboards/index.md", "en/leaderboards/all-time/index.md"):
        assert words in (tmp_path / page).read_text("utf-8")
    assert "kf-note" not in (tmp_path / "en/members/index.md").read_text("utf-8")


def test_with_history_the_boards_name_who_scored(staged: tuple[Path, Staged]) -> None:
    board = (staged[0] / "en/leaderboards/all-time/index.md").read_text("utf-8")
    assert '<a class="kf-who" href="../../../members/siu-ming/" lang="zh-Hant-HK">陳小明</a>' in board
    assert "kf-note--stale" not in board
    profile = (staged[0] / "members/siu-ming/index.md").read_text("utf-8")
    assert "First story" in profile
    assert '"language": "zh-Hant"' in profile, "a profile speaks its member's own first language"


def test_without_rules_of_recognition_the_message_names_the_file(tmp_path: Path) -> None:
    from kaifong.testing import make_hub

    with pytest.raises(SettingsError) as caught:
        stage(make_hub(), NOW, tmp_path)
    assert caught.value.path == "guidelines/recognition.yml"


def test_the_404_loads_sheets_that_are_there(staged: tuple[Path, Staged]) -> None:
    import kaifong.pages

    assets = Path(str(kaifong.pages.__file__)).parent / "theme/assets"
    html = (staged[0] / "404.html").read_text("utf-8")
    sheets = re.findall(r'href="/base/assets/([a-z-]+\.css)"', html)
    assert sheets
    assert all((assets / sheet).is_file() for sheet in sheets)
