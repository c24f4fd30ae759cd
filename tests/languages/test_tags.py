"""Language tags: one spelling each, and an order in which words are looked for."""

import pytest

from kaifong.languages.tags import direction, fallbacks, is_tag, normalise, script


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("en", "en"),
        ("EN_gb", "en-GB"),
        ("zh_hant_hk", "zh-Hant-HK"),
        ("zh-HK", "zh-Hant-HK"),
        ("zh-TW", "zh-Hant-TW"),
        ("zh-MO", "zh-Hant-MO"),
        ("zh-CN", "zh-Hans-CN"),
        ("zh-sg", "zh-Hans-SG"),
        ("zh", "zh-Hans"),
        ("yue-hant", "yue-Hant"),
        ("pcm", "pcm"),
        ("PT-br", "pt-BR"),
        ("es-419", "es-419"),
        ("sl-ROZAJ-biske", "sl-rozaj-biske"),
        ("de-CH-1996", "de-CH-1996"),
        ("en-US-u-CA-gregory", "en-US-u-ca-gregory"),
        ("en-x-HUB", "en-x-hub"),
    ],
)
def test_a_tag_has_one_spelling(given: str, expected: str) -> None:
    assert normalise(given) == expected
    assert normalise(expected) == expected


@pytest.mark.parametrize(
    "given",
    ["", "e", "english!", "en-", "-en", "en--GB", "../en", "en/gb", "x", "zh-Hant-Hans-HKG9x", "members", "assets"],
)
def test_what_is_no_tag_is_refused(given: str) -> None:
    with pytest.raises(ValueError, match="no language tag"):
        normalise(given)
    assert not is_tag(given)


@pytest.mark.parametrize(
    ("tag", "chain"),
    [
        ("en", ("en",)),
        ("en-HK", ("en-HK", "en")),
        ("zh-Hant-HK", ("zh-Hant-HK", "zh-Hant", "en")),
        ("zh-HK", ("zh-Hant-HK", "zh-Hant", "en")),
        ("zh-SG", ("zh-Hans-SG", "zh-Hans", "en")),
        ("ja", ("ja", "en")),
        ("pt-BR", ("pt-BR", "pt", "en")),
        ("en-x-hub", ("en-x-hub", "en")),
    ],
)
def test_words_are_looked_for_in_this_order(tag: str, chain: tuple[str, ...]) -> None:
    assert fallbacks(tag) == chain


def test_only_the_one_spelling_names_a_folder() -> None:
    assert is_tag("zh-Hant")
    assert not is_tag("zh-hant")
    assert not is_tag("zh-HK")


def test_the_script_is_read_off_the_tag() -> None:
    assert script("zh-HK") == "Hant"
    assert script("ja") is None


def test_every_language_that_unicode_writes_from_right_to_left_is_known() -> None:
    from babel import Locale, localedata

    for name in localedata.locale_identifiers():
        assert (direction(name) == "rtl") is (Locale.parse(name).text_direction == "rtl"), name


@pytest.mark.parametrize(("tag", "written"), [("uz-Arab", "rtl"), ("ar-Latn", "ltr"), ("FA", "rtl"), ("qaa", "ltr")])
def test_a_script_in_the_tag_decides_the_direction(tag: str, written: str) -> None:
    assert direction(tag) == written
