"""Languages described from Unicode's and the theme's data, and added to hub.yml as text."""

import pytest

from kaifong.entries.settings_reader import parse_settings
from kaifong.errors import SettingsError
from kaifong.importing.hub_languages import describe, theme_languages, with_languages


@pytest.mark.parametrize(
    ("tag", "name", "html", "theme", "interface", "direction"),
    [
        ("ar", "العربية", "ar", "ar", "en", "rtl"),
        ("fa", "فارسی", "fa", "fa", "en", "rtl"),
        ("zh-Hant", "繁體中文", "zh-Hant-HK", "zh-TW", "zh-Hant", "ltr"),
        ("zh-Hant-TW", None, "zh-Hant-TW", "zh-Hant", "zh-Hant", "ltr"),
        ("pcm", "Naijíriá Píjin", "pcm", None, "en", "ltr"),
        ("pt-BR", "Português (Brasil)", "pt-BR", "pt-BR", "en", "ltr"),
        ("uz-Arab", None, "uz-Arab", "uz", "en", "rtl"),
        ("qaa", "qaa", "qaa", None, "en", "ltr"),
    ],
)
def test_a_language_is_described(
    tag: str, name: str | None, html: str, theme: str | None, interface: str, direction: str
) -> None:
    found = describe(tag)
    assert name is None or found.name == name
    assert (found.html, found.theme, found.interface, found.direction) == (html, theme, interface, direction)
    assert found.theme is None or found.theme in theme_languages()


HUB = """\
name: A
reference: en
# before
languages:
  # the first
  - {tag: en, name: English}
  - tag: ja
    name: 日本語

# after
timezone: UTC
"""


def test_languages_are_added_below_the_last_and_comments_stay() -> None:
    text = with_languages(HUB, [describe("fa"), describe("nb")])
    assert text == HUB.replace(
        "    name: 日本語\n",
        "    name: 日本語\n"
        "  - {tag: fa, name: فارسی, html: fa, theme: fa, interface: en, direction: rtl}\n"
        "  - {tag: nb, name: Norsk bokmål, html: nb, theme: nb, interface: en}\n",
    )
    assert [one.tag for one in parse_settings(text.encode()).languages] == ["en", "ja", "fa", "nb"]


def test_a_list_at_the_end_and_without_indent() -> None:
    text = with_languages("name: A\nlanguages:\n- {tag: en, name: English}", [describe("no")])
    assert text.splitlines()[2:] == [
        "- {tag: en, name: English}",
        '- {tag: "no", name: Norsk, html: "no", interface: en}',
    ]
    assert parse_settings(text.encode()).languages[1].tag == "no"


def test_nothing_to_add_changes_nothing() -> None:
    assert with_languages("anything", []) == "anything"


def test_a_list_in_one_line_is_for_a_person() -> None:
    with pytest.raises(SettingsError) as error:
        with_languages("name: A\nlanguages: [{tag: en, name: English}]\n", [describe("fa")])
    assert (error.value.path, error.value.line) == ("hub.yml", 2)
