"""The catalogues: fallbacks message by message, plurals, numbers and dates, and errors that are never silent."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from fluent.runtime import FluentBundle, FluentResource
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kaifong.languages import messages as messages_module
from kaifong.languages.catalogue import MessageError, translator
from kaifong.languages.messages import Messages, messages

ENGLISH = """\
# A comment = not a message
-hub = Kaifong
greet = Hello, { $name }, from { -hub }
    .next = Say hello to { $name }.
only-english = Here { $name }
year = { $year }
day = { $day }
"""
DEEPER = """\
points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}

both = { points }, { greet.next }
dangling = { no-such }
empty =
    .next = Only an attribute
"""
CHINESE = """\
-hub = 街坊
greet = 你好，{ $name }，{ -hub }
    .next = 同{ $name }打招呼。
"""


@pytest.fixture
def locales(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of catalogues with a few messages."""
    for tag, file, text in [
        ("en", "a.ftl", ENGLISH),
        ("en", "deep/er/b.ftl", DEEPER),
        ("zh-Hant", "a.ftl", CHINESE),
        ("zh-Hant-TW", "a.ftl", "greet = 您好，{ $name }\n"),
    ]:
        path = tmp_path / tag / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(messages_module, "LOCALES", tmp_path)
    messages.cache_clear()
    yield tmp_path
    messages.cache_clear()


@pytest.mark.usefixtures("locales")
def test_words_fall_back_message_by_message() -> None:
    hong_kong = translator("zh-HK")
    assert hong_kong.text("greet", name="阿明") == "你好，阿明，街坊"
    assert hong_kong.attribute("greet", "next", name="阿明") == "同阿明打招呼。"
    assert hong_kong.text("only-english", name="阿明") == "Here 阿明"
    taiwan = translator("zh-TW")
    assert taiwan.text("greet", name="阿明") == "您好，阿明"
    assert taiwan.attribute("greet", "next", name="阿明") == "同阿明打招呼。"


@pytest.mark.usefixtures("locales")
def test_an_unknown_language_reads_english() -> None:
    assert translator("sw").text("greet", name="Asha") == "Hello, Asha, from Kaifong"


@pytest.mark.usefixtures("locales")
def test_references_cross_files() -> None:
    assert translator("en").text("both", n=2, name="Bo") == "2 points, Say hello to Bo."


@pytest.mark.usefixtures("locales")
@pytest.mark.parametrize(
    ("n", "expected"), [(1, "1 point"), (0, "0 points"), (12345, "12,345 points"), (1.5, "1.5 points")]
)
def test_plurals_and_numbers(n: float, expected: str) -> None:
    assert translator("en").text("points", n=n) == expected


@pytest.mark.usefixtures("locales")
def test_nothing_is_silent() -> None:
    english = translator("en")
    with pytest.raises(KeyError, match="no-such"):
        english.text("no-such")
    with pytest.raises(KeyError):
        english.text("-hub")
    with pytest.raises(KeyError):
        english.text("empty")
    with pytest.raises(MessageError, match="name"):
        english.text("greet")
    with pytest.raises(MessageError, match="no-such"):
        english.text("dangling")
    with pytest.raises(MessageError, match="year"):
        english.text("year", year=None)
    assert english.attribute("greet", "no-such", name="x") is None
    assert english.attribute("no-such", "next") is None
    assert english.has("greet")
    assert not english.has("no-such")


@pytest.mark.usefixtures("locales")
def test_parameters_are_put_in_as_they_are() -> None:
    english = translator("en")
    assert english.text("year", year="2026") == "2026"
    assert english.text("year", year="{ $day } <b>") == "{ $day } <b>"
    assert english.text("year", year="\u05d0") == "\u05d0", "no isolation marks"
    assert len(english.text("year", year="x" * 9000)) == 2001
    assert english.text("day", day=date(2026, 11, 21)) == "21 November 2026"


@pytest.mark.parametrize(
    "after", ["", "\n", "\n\n", "  \n", "\n    .next = More\n", "\n    and more\n", "\n    { 3 }\n"]
)
@given(words=st.text(st.characters(exclude_characters="\r\n{}", codec="utf-8"), max_size=30))
@settings(max_examples=20)
@example(words="[one] *two .three # = -four")
@example(words="\tfive\u00a0\u2028 ")
def test_words_alone_are_what_fluent_reads(words: str, after: str) -> None:
    source = f"said = {words}{after}"
    known = Messages("en", text=source)
    pattern = known.pattern("said", None)
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    if not bundle.has_message("said"):
        assert pattern is None
        return
    expected = bundle.get_message("said")
    said = None if pattern is None else known.format("said", pattern, {})
    assert said == (expected.value and bundle.format_pattern(expected.value)[0])
    assert (known.pattern("said", "next") is None) == ("next" not in expected.attributes)


MOMENT = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)


def test_a_zone_is_named_as_people_call_it() -> None:
    moment = MOMENT.astimezone(ZoneInfo("Asia/Hong_Kong"))
    assert [translator(tag).zone(moment) for tag in ("en", "zh-Hant", "zh-Hans", "ja")] == [
        "Hong Kong Standard Time",
        "香港標準時間",
        "香港标准时间",
        "香港標準時",
    ]


@pytest.mark.parametrize(
    ("tag", "long", "full", "time", "month", "listed"),
    [
        ("en", "21 November 2026", "Saturday, 21 November 2026", "19:30", "November 2026", "a, b and c"),
        ("zh-Hant", "2026年11月21日", "2026年11月21日星期六", "下午7:30", "2026年11月", "a、b及c"),
        ("zh-Hant-HK", "2026年11月21日", "2026年11月21日星期六", "下午7:30", "2026年11月", "a、b及c"),
        ("zh-Hans", "2026年11月21日", "2026年11月21日星期六", "19:30", "2026年11月", "a、b和c"),
        ("ja", "2026年11月21日", "2026年11月21日土曜日", "19:30", "2026年11月", "a、b、c"),
    ],
)
def test_dates_are_written_as_people_write_them(
    tag: str, long: str, full: str, time: str, month: str, listed: str
) -> None:
    words = translator(tag)
    assert words.date(MOMENT) == long
    assert words.date(MOMENT.date(), "full") == full
    assert words.time(MOMENT) == time
    assert words.month(MOMENT) == month
    assert words.listing(["a", "b", "c"]) == listed
    assert words.number(12345.5) == "12,345.5"
