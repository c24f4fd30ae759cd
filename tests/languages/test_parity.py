"""All catalogues say the same things; and what holds them to it would notice if they did not."""

import time
from pathlib import Path

import pytest

from kaifong.languages.messages import LOCALES, Messages, available
from kaifong.languages.parity import complaints

ENGLISH = """\
count = { $n ->
    [one] { $n } thing
   *[other] { $n } things
}
    .next = Look at { $path } now, please
state = { $state ->
    [open] Open
   *[done] Done
}
"""
CHINESE = """\
count = { $n } 件
    .next = 睇下 { $path }
state = { $state ->
    [open] 開放
   *[done] 完成
}
"""


def test_every_catalogue_says_the_same_things() -> None:
    assert complaints() == []


def test_the_four_interface_languages_are_there() -> None:
    assert {"en", "zh-Hant", "zh-Hans", "ja"} <= set(available())


def _write(folder: Path, english: str, chinese: str) -> Path:
    for tag, text in (("en", english), ("zh-Hant", chinese)):
        (folder / tag).mkdir()
        (folder / tag / "a.ftl").write_text(text, encoding="utf-8")
    return folder


def test_equal_catalogues_give_no_complaint(tmp_path: Path) -> None:
    assert complaints(_write(tmp_path, ENGLISH, CHINESE)) == []


@pytest.mark.parametrize(
    ("english", "chinese", "expected"),
    [
        pytest.param(ENGLISH + "more = x\n", CHINESE, "zh-Hant: more is missing", id="missing"),
        pytest.param(ENGLISH, CHINESE + "more = x\n", "more is not in en", id="extra"),
        pytest.param(
            ENGLISH, CHINESE.replace("    .next = 睇下 { $path }\n", ""), "count.next is missing", id="attribute"
        ),
        pytest.param(
            ENGLISH, CHINESE.replace("$path", "$file"), "count.next does not use the same parameters", id="variable"
        ),
        pytest.param(ENGLISH, CHINESE.replace("[open]", "[opened]"), "state does not choose among", id="choice"),
        pytest.param(ENGLISH, CHINESE + "!!junk\n", "not Fluent: !!junk", id="junk"),
        pytest.param(ENGLISH, CHINESE + "count = { $n }\n", "count is defined again", id="twice"),
        pytest.param(
            ENGLISH,
            CHINESE.replace("{ $n } 件", "{ $n ->\n [one] 一\n *[other] 多 { $n }\n }"),
            "plural forms that",
            id="plural",
        ),
        pytest.param(
            ENGLISH,
            CHINESE.replace("睇下 { $path }", "Look at { $path } now, please"),
            "word for word",
            id="untranslated",
        ),
        pytest.param(ENGLISH, CHINESE.replace("開放", "{ -gone }"), "refers to -gone", id="dangling"),
    ],
)
def test_what_is_unequal_is_said(tmp_path: Path, english: str, chinese: str, expected: str) -> None:
    found = complaints(_write(tmp_path, english, chinese))
    assert any(expected in one for one in found), found


def test_reading_a_language_is_quick() -> None:
    """The command starts in 0.3 s; cutting a language into entries may have the smaller part of that."""
    best = min(_seconds_to_cut() for _ in range(3))
    assert best < 0.08


def _seconds_to_cut() -> float:
    start = time.process_time()
    assert Messages("en", LOCALES / "en").sources
    return time.process_time() - start
