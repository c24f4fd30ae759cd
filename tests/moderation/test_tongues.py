"""Which language a text is in, where a hub has few languages, many, none of it, or Cantonese for one."""

from __future__ import annotations

import sys

import pytest

from kaifong.moderation.tongues.cantonese import is_cantonese
from kaifong.moderation.tongues.han import script, telling
from kaifong.moderation.tongues.tongues import language_of, stranger
from kaifong.testing import HUB_YML, make_hub, run_check, story

SPOKEN = "今日朝早我哋由大埔出發，沿住吐露港嘅單車徑一路踩到大尾篤，見到好多人影日出，個個都話唔捨得走。"
WRITTEN = "今天早上我們從大埔出發，沿着吐露港的單車徑一直騎到大尾篤，看見很多人在拍日出，大家都說捨不得離開。"
RUSSIAN = "Мы выехали до первого автобуса и ехали вдоль гавани, пока солнце не поднялось над холмами."
ENGLISH = "We left before the first bus and rode along the harbour until the sun came up over the hills. " * 3
SPANISH = (
    "Ayer salimos antes del primer autobús y seguimos el puerto hasta que salió el sol detrás de las colinas. " * 3
)


@pytest.mark.parametrize(("text", "tags", "tag"), [
    (SPOKEN, ("en", "zh-Hant", "yue"), "yue"),
    (WRITTEN, ("en", "zh-Hant", "yue"), "zh-Hant"),
    (SPOKEN, ("en", "zh-Hant"), "zh-Hant"),
    (RUSSIAN, ("en", "ru"), "ru"),
    (RUSSIAN, ("en", "ja"), None),
    (RUSSIAN, ("en", "ru", "bg"), "ru"),
    (ENGLISH, ("ja", "en", "ru"), "en"),
    (ENGLISH, ("ja", "zh-Hant"), None),
    ("Ça va ?", ("en", "fr"), None),
    ("", ("en",), None),
])  # fmt: skip
def test_a_text_is_one_of_the_hubs_languages_or_nothing_is_said(text: str, tags: tuple[str, ...], tag: str) -> None:
    assert language_of(text, tags) == tag


@pytest.mark.parametrize(("text", "tags", "name"), [
    (SPANISH, ("en", "ja"), "español"),
    (SPANISH, ("en", "es"), None),
    (SPANISH[:100], ("en", "ja"), None),
    (ENGLISH, ("en", "ja"), None),
    (SPANISH, ("en", "eu"), None),
    (SPOKEN, ("en",), None),
])  # fmt: skip
def test_a_language_that_the_hub_has_not_is_named_where_it_is_plain(
    text: str, tags: tuple[str, ...], name: str | None
) -> None:
    assert stranger(text, tags) == name


def test_plain_english_loads_no_model(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "py3langid.langid", None)
    assert stranger(ENGLISH, ("en", "ja")) is None
    assert language_of(ENGLISH, ("en", "ja")) == "en"


@pytest.mark.parametrize(("text", "is_it"), [(SPOKEN, True), (WRITTEN, False), ("好靚。", None), ("單" * 30, None)])
def test_cantonese_is_told_from_written_chinese(text: str, is_it: bool | None) -> None:  # noqa: FBT001
    assert is_cantonese(text) is is_it


def test_the_scripts_of_chinese_are_told_by_what_only_one_has() -> None:
    assert script("车后面") is None
    assert script("單車後面還沒修") == "Hant"
    assert script("单车后面还没修") == "Hans"
    assert telling("单车后面还没修，单车", "Hans") == "单车还没"


YUE = make_hub({"hub.yml": HUB_YML + "  - {tag: yue, name: 粵文, html: yue-Hant-HK, interface: zh-Hant}\n"})


@pytest.mark.parametrize(("text", "seen"), [(SPOKEN, []), (WRITTEN, ["cantonese-not"]), ("好靚。", [])])
def test_a_folder_of_cantonese_is_held_to_it(text: str, seen: list[str]) -> None:
    found = run_check("cantonese", text=story(text), path="content/yue/stories/a-ride.md", hub=YUE)
    assert [one.message_id for one in found] == seen


def test_cantonese_among_written_chinese_is_nobodys_affair_where_no_folder_asks_for_it() -> None:
    for check in ("language-folder", "chinese-script", "cantonese"):
        assert not run_check(check, text=story(SPOKEN), path="content/zh-Hant/stories/a-ride.md")


def test_the_words_of_kaifong_new_are_those_of_its_catalogue() -> None:
    from kaifong.languages.catalogue import translator
    from kaifong.moderation.written.starts import plain, starts

    for tag in ("en", "zh-Hant", "zh-Hans", "ja"):
        words = translator(tag)
        for name in ("new-body-story", "new-body-ama", "new-answer-body", "new-step-two-body"):
            assert plain(words.text(name)) in starts()
