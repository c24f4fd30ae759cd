"""hub.yml: what it gives, and what it says when something is wrong."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kaifong.entries import settings_reader
from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.entries.settings import Language, Settings
from kaifong.entries.settings_reader import parse_settings
from kaifong.errors import SettingsError
from kaifong.testing import HUB_YML

LANGUAGES = "languages:\n  - {tag: en, name: English}\n"


def test_the_least_that_a_hub_needs() -> None:
    found = parse_settings(f"name: My hub\n{LANGUAGES}".encode())
    assert found == Settings(
        name={"en": "My hub"},
        tagline={"en": ""},
        url=None,
        repository=None,
        branch="main",
        timezone="UTC",
        reference="en",
        languages=(Language("en", "English", "en", None, "en"),),
    )
    assert found.zone.key == "UTC"


def test_everything_that_a_hub_may_say() -> None:
    found = parse_settings((HUB_YML + "video_hosts: [vimeo.com]\ncontact: conduct@hub.example\n").encode())
    assert (found.url, found.repository, found.timezone) == ("https://hub.example/", "example/hub", "Asia/Hong_Kong")
    assert found.by_tag["zh-Hant"] == Language("zh-Hant", "繁體中文", "zh-Hant-HK", "zh-TW", "zh-Hant")
    assert (found.video_hosts, found.contact) == (("vimeo.com",), "conduct@hub.example")


@pytest.mark.parametrize(
    ("tag", "interface", "direction"),
    [
        ("zh-Hant-HK", "zh-Hant", "ltr"),
        ("ja", "ja", "ltr"),
        ("fr", "en", "ltr"),
        ("ar", "en", "rtl"),
        ("fa", "en", "rtl"),
        ("ku-Arab", "en", "rtl"),
        ("ku", "en", "ltr"),
        ("ur-Latn", "en", "ltr"),
    ],
)
def test_what_a_language_says_of_itself(tag: str, interface: str, direction: str) -> None:
    [found] = parse_settings(f"name: x\nlanguages: [{{tag: {tag}, name: x}}]".encode()).languages
    assert (found.interface, found.direction) == (interface, direction)


def test_a_url_gets_its_slash_and_a_document_mark_does_no_harm() -> None:
    found = parse_settings(f"---\nname: x\nurl: https://hub.example/community\n{LANGUAGES}".encode())
    assert found.url == "https://hub.example/community/"
    with pytest.raises(SettingsError, match=r"hub\.yml:2: "):
        parse_settings(b"---\nnmae: x\n")


@pytest.mark.parametrize(
    ("text", "line", "seen"),
    [
        ("", 1, "“languages” is missing"),
        ("nmae: x\n" + LANGUAGES, 1, "did you mean “name”?"),
        ("name: x\nlangauges: []", 2, "did you mean “languages”?"),
        (LANGUAGES, 1, "“name” is missing"),
        ("name: [x]\n" + LANGUAGES, 1, "has to be text"),
        ("name: {ja: x}\n" + LANGUAGES, 1, "unknown key “ja”"),
        ('name: "a\\nb"\n' + LANGUAGES, 1, "line ends"),
        ("schema: kaifong.hub/9\nname: x\n" + LANGUAGES, 1, "kaifong.hub/9"),
        ("name: x\nlanguages: []", 2, "“languages” is missing"),
        ("name: x\nlanguages: en", 2, "“languages” is missing"),
        ("name: x\nlanguages: [en]", 2, "has to say its tag"),
        ("name: x\nlanguages:\n  - {name: English}", 3, "“tag” is missing"),
        ("name: x\nlanguages:\n  - tag: en", 3, "“name” is missing"),
        ("name: x\nlanguages:\n  - {tag: zh-hant, name: x}", 3, "did you mean “zh-Hant”?"),
        ("name: x\nlanguages:\n  - {tag: '../x', name: x}", 3, "no language tag"),
        ("name: x\nlanguages:\n  - {tag: en, name: x}\n  - {tag: en, name: y}", 4, "stands twice"),
        ("name: x\nlanguages:\n  - {tag: en, name: x, them: de}", 3, "did you mean “theme”?"),
        ("name: x\nlanguages:\n  - {tag: en, name: x, theme: ../evil}", 3, "no language of the theme"),
        ("name: x\nlanguages:\n  - {tag: en, name: x, theme: [de]}", 3, "one line of text"),
        ("name: x\nlanguages:\n  - {tag: en, name: x, interface: fr}", 3, "no interface in “fr”"),
        ("name: x\nlanguages:\n  - {tag: en, name: x, html: '\"><b>'}", 3, "no language tag"),
        ("name: x\nlanguages:\n  - {tag: en, name: x, direction: up}", 3, "direction"),
        ("name: x\nreference: ja\n" + LANGUAGES, 2, "“ja” is not among"),
        ("name: x\nreference: eng\n" + LANGUAGES, 2, "did you mean “en”?"),
        ("name: x\ntagline: {ja: y}\n" + LANGUAGES, 2, "unknown key “ja”"),
        ("name: x\ntimezone: Asia/Hongkong\n" + LANGUAGES, 2, "did you mean “Asia/Hong_Kong”?"),
        ("name: x\nurl: http://hub.example/\n" + LANGUAGES, 2, "https://"),
        ("name: x\nurl: https://user:pw@hub.example/\n" + LANGUAGES, 2, "plain https"),
        ("name: x\nurl: hub.example\n" + LANGUAGES, 2, "https://"),
        ("name: x\nrepository: hub\n" + LANGUAGES, 2, "“repository” is “hub”"),
        ("name: x\nbranch: ../main\n" + LANGUAGES, 2, "“branch” is"),
        ("name: x\nvideo_hosts: vimeo.com\n" + LANGUAGES, 2, "has to be a list"),
        ("name: x\nvideo_hosts:\n  - vimeo.com\n  - https://vimeo.com/\n" + LANGUAGES, 4, "no host name"),
        ("name: &x y\n" + LANGUAGES, 1, "anchor"),
        ("name: x\nname: y\n" + LANGUAGES, 2, "first in line 1"),
        ("name：x\n" + LANGUAGES, 1, "full-width colon"),
        ("name: x\n\ttagline: y\n", 2, "tab"),
        ("name: !!python/name:os x\n", 1, "tag"),
        ("name: [x\n", 1, "not valid YAML"),
    ],
)
def test_each_mistake_has_its_line_and_its_mend(text: str, line: int, seen: str) -> None:
    with pytest.raises(SettingsError) as caught:
        parse_settings(text.encode())
    assert (caught.value.path, caught.value.line) == ("hub.yml", line)
    assert seen in caught.value.seen
    assert caught.value.mend


def test_bytes_that_are_not_utf_8() -> None:
    with pytest.raises(SettingsError, match=r"hub\.yml:2: this file is not UTF-8"):
        parse_settings(b"name: x\ntagline: \xa4\xa4\n")


def test_other_maintainers_files_have_numbers() -> None:
    found = read_maintainers_yaml(b"points:\n  story: 10\n  share: 0.5\n  on: true\n", "guidelines/x.yml", core=True)
    assert found.value == {"points": {"story": 10, "share": 0.5, "on": True}}
    with pytest.raises(SettingsError, match=r"guidelines/x\.yml:1"):
        read_maintainers_yaml(b"*a", "guidelines/x.yml")


@given(st.text(max_size=200) | st.binary(max_size=100))
@settings(deadline=None)
def test_any_file_is_read_or_refused(data: str | bytes) -> None:
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "replace")
    with pytest.raises(SettingsError):
        parse_settings(raw)


def test_the_page_on_settings_is_true() -> None:
    text = (Path(__file__).parents[2] / "docs" / "hub-settings.md").read_text(encoding="utf-8")
    example = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert example
    assert parse_settings(example[1].encode()).by_tag["zh-Hant"].html == "zh-Hant-HK"
    top, languages = text.split("Each language:")
    assert tuple(re.findall(r"^\| `([a-z_]+)` \|", top, re.MULTILINE)) == settings_reader._KEYS
    assert tuple(re.findall(r"^\| `([a-z_]+)` \|", languages, re.MULTILINE)) == settings_reader._LANGUAGE_KEYS


@pytest.mark.parametrize(
    ("line", "seen"),
    [
        ("promise_hours: 0", "promise_hours"),
        ("promise_hours: true", "promise_hours"),
        ("promise_hours: 673", "promise_hours"),
        ("discussions: [q-a]", "discussions"),
        ("discussions: {answer: [q-a]}", "unknown key"),
        ("discussions: {answers: q-a}", "list of categories"),
        ("discussions: {amas: [Q & A]}", "list of categories"),
    ],
)
def test_what_a_promise_and_categories_cannot_be(line: str, seen: str) -> None:
    text = f"name: Hub\nlanguages:\n  - {{tag: en, name: English}}\n{line}\n"
    with pytest.raises(SettingsError, match=seen):
        parse_settings(text.encode())


def test_a_promise_and_categories() -> None:
    text = "name: Hub\nlanguages:\n  - {tag: en, name: English}\n"
    assert parse_settings(text.encode()).promise_hours == 24
    said = parse_settings((text + "promise_hours: 48\ndiscussions: {answers: [q-a], amas: [amas]}\n").encode())
    assert (said.promise_hours, said.answer_categories, said.ama_categories) == (48, ("q-a",), ("amas",))
