"""What stands for a page where its link is shared: its cover, else a card that names nobody who is hidden."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from tests.pages import conftest as small

from kaifong.entries.hub import Hub
from kaifong.entries.settings import Language
from kaifong.pages import share_card
from kaifong.pages.open_graph import locale
from kaifong.pages.share_card import CardText
from kaifong.pages.stage import stage

ASSETS = Path(share_card.__file__).parent / "theme" / "assets"


class Drawn:
    """Stands for who draws: remembers what it was asked for, and cannot write one title."""

    def __init__(self) -> None:
        self.cards: list[CardText] = []

    def __call__(self, cards: Sequence[CardText]) -> Iterator[tuple[CardText, bytes | None]]:
        self.cards.extend(cards)
        for card in reversed(cards):
            yield card, None if card.title == "Open workshop" else f"{card}".encode()


def facts(out: Path, address: str) -> dict[str, Any]:
    line = (out / address / "index.md").read_text("utf-8").split("\n")[1]
    found: dict[str, Any] = json.loads(line)["kaifong"]
    return found


@pytest.fixture(scope="module")
def shared(small_hub: Hub, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Drawn]:
    out, drawn = tmp_path_factory.mktemp("stage"), Drawn()
    stage(small_hub, small.NOW, out, make_cards=drawn)
    return out, drawn


def test_a_cover_goes_before_a_card(shared: tuple[Path, Drawn]) -> None:
    out, drawn = shared
    image = facts(out, "en/stories/a-ride")["image"]
    assert image["url"].endswith("/en/stories/a-ride/cover.png")
    assert (image["width"], image["height"], image["alt"]) == (640, 480, "A road")
    assert facts(out, "en/galleries/piers")["image"]["url"].endswith("/pier.png")
    assert not {"A ride", "Piers"} & {one.title for one in drawn.cards}


def test_a_page_without_a_picture_has_a_card_with_its_words(shared: tuple[Path, Drawn]) -> None:
    out, drawn = shared
    [card] = [one for one in drawn.cards if one.title == "A bell" and one.html == "en"]
    assert (card.label, card.below, card.beside, card.tone) == ("Review", "Test Hub", "陳小明", share_card.HARBOUR)
    image = facts(out, "en/reviews/a-bell")["image"]
    assert (image["width"], image["height"]) == (1200, 630)
    assert (out / image["url"].removeprefix("https://hub.example/base/")).read_bytes() == f"{card}".encode()
    assert [one.title for one in drawn.cards if not one.label][:2] == ["Test Hub", "測試街坊"], "homes, by language"
    assert len(drawn.cards) == len(set(drawn.cards)), "none is asked for twice"


def test_what_the_font_cannot_write_is_shared_by_its_words(shared: tuple[Path, Drawn]) -> None:
    assert facts(shared[0], "en/events/workshop")["image"] is None


def test_no_card_names_a_hidden_member(shared: tuple[Path, Drawn]) -> None:
    out, drawn = shared
    assert facts(out, "en/stories/moved")["image"] is not None, "what they wrote stays"
    words = " ".join(f"{one.title} {one.label} {one.below} {one.beside}" for one in drawn.cards).casefold()
    assert not [name for name in small.HIDDEN if name in words]


def test_a_handle_in_a_title_is_not_drawn(tmp_path: Path) -> None:
    drawn = Drawn()
    text = small.entry("title: Thanks to @hidden-hand for all\nauthor: siu-ming")
    stage(small.hub_of(small.small_files() | {"content/en/news/x.md": text}), small.NOW, tmp_path, make_cards=drawn)
    [card] = [one for one in drawn.cards if one.title.startswith("Thanks")]
    assert "hidden-hand" not in card.title


def test_without_an_address_of_the_site_nobody_asks_for_cards(tmp_path: Path, hub_yml: str) -> None:
    drawn = Drawn()
    files = small.small_files() | {"hub.yml": hub_yml.replace("url: https://hub.example/base/\n", "")}
    stage(small.hub_of(files), small.NOW, tmp_path, make_cards=drawn)
    assert drawn.cards == []


def test_what_a_page_says_of_itself(shared: tuple[Path, Drawn]) -> None:
    out, _ = shared
    story = facts(out, "en/stories/a-ride")["og"]
    assert (story["type"], story["published"]) == ("article", "2026-03-01T17:00:00+08:00")
    assert facts(out, "members/siu-ming")["og"]["type"] == "profile"
    assert facts(out, "en")["og"]["type"] == "website"
    assert facts(out, "zh-Hant/stories/dawn")["og"] | {"published": None, "modified": None} == {
        "type": "article", "locale": "zh_HK", "locales": ["en_US"], "published": None, "modified": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("en", "en_US"), ("zh-Hant-HK", "zh_HK"), ("zh-Hant", "zh_TW"), ("zh-Hans", "zh_CN"), ("ja", "ja_JP"),
     ("pt-BR", "pt_BR"), ("ar", "ar_EG"), ("x-own", "x")],
)  # fmt: skip
def test_languages_as_open_graph_writes_them(tag: str, expected: str) -> None:
    assert locale(Language(tag, "x", tag, None, "en")) == expected


def test_the_colours_are_the_theme_s() -> None:
    sheet = (ASSETS / "kaifong.css").read_text("utf-8").split("--kf-lamp-pale")[0]
    for name in ("PAPER", "INK", "LEAF", "TAXI", "HARBOUR", "LAMP"):
        assert f"--kf-{name.lower()}: {getattr(share_card, name)};" in sheet
