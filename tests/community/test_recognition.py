"""guidelines/recognition.yml: what it says, and every way to break it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kaifong.community.recognition import RECOGNITION, Recognition
from kaifong.community.recognition_reader import parse_recognition, read_recognition
from kaifong.community.score_keys import score_keys
from kaifong.entries.kinds import KINDS
from kaifong.errors import SettingsError
from kaifong.testing import make_hub

REPOSITORY = Path(__file__).parents[2]
TAGS = ("en", "zh-Hant", "zh-Hans", "ja")


def read(text: str) -> Recognition:
    """The rules in a text."""
    return parse_recognition(text.encode(), TAGS, "en")


def test_the_rules_are_read(kit: Any) -> None:
    rules = read(kit.rules)
    assert rules.worth("story.author") == 10
    assert rules.worth("news.author") == 0
    assert (rules.rules.daily_cap, rules.rules.halve_repeats, rules.rules.counterpart_limit) == (30, True, 2)
    assert [one.id for one in rules.badges] == ["first-words", "steady", "bridge"]
    assert (rules.badges[1].unit, rules.badges[1].at_least, rules.badges[1].counts) == ("weeks", 2, ("story.author",))
    assert [(one.id, one.points, one.weeks) for one in rules.ladder] == [("newcomer", 0, 0), ("regular", 20, 2)]


def test_our_own_file_is_whole_in_every_language() -> None:
    ours = parse_recognition((REPOSITORY / RECOGNITION).read_bytes(), TAGS, "en")
    words = [one.name for one in ours.badges] + [one.about for one in ours.badges] + [one.name for one in ours.ladder]
    assert all(set(one.by_tag) == set(TAGS) for one in words)
    assert ours.rules.counterpart_limit is not None


def test_every_kind_that_people_write_is_worth_something() -> None:
    ours = parse_recognition((REPOSITORY / RECOGNITION).read_bytes(), TAGS, "en")
    worthless = [one.name for one in KINDS if not any(ours.worth(role.score) for role in one.roles)]
    assert worthless == ["member"]
    assert set(ours.points) <= set(score_keys())


def test_words_fall_back_to_the_reference_language(kit: Any) -> None:
    text = kit.rules.replace("name: First words", "name: {en: First words, ja: はじめ}")
    name = read(text).badges[0].name
    assert (name.read("ja"), name.read("zh-Hant"), name.read()) == ("はじめ", "First words", "First words")


def test_our_own_file_serves_a_hub_of_other_languages() -> None:
    starter = REPOSITORY / "src/kaifong/setup/starter" / RECOGNITION  # without the offices, which name languages
    ours = parse_recognition(starter.read_bytes(), ("fr", "ja"), "fr")
    assert ours.badges[0].name.read("fr") == ours.badges[0].name.read("en")


def test_a_missing_file_says_what_it_is_for() -> None:
    with pytest.raises(SettingsError) as raised:
        read_recognition(make_hub())
    assert raised.value.path == RECOGNITION
    assert "leaderboards" in (raised.value.why or "")


BROKEN = {
    "no-schema": ("schema: kaifong.recognition/1\n", "", "“schema” is not", 1),
    "schema": ("recognition/1", "recognition/9", "“schema” is not", 1),
    "key": ("rules:", "rulse:", "unknown key “rulse”; did you mean “rules”?", 16),
    "score-key": (
        "story.author: 10",
        "story.auther: 10",
        "unknown key “story.auther”; did you mean “story.author”?",
        3,
    ),
    "points-text": ("story.author: 10", "story.author: ten", "“story.author” is 'ten'", 3),
    "points-negative": ("story.author: 10", "story.author: -1", "“story.author” is -1", 3),
    "points-huge": ("story.author: 10", "story.author: 100000", "“story.author” is 100000", 3),
    "points-half": ("story.author: 10", "story.author: 1.5", "“story.author” is 1.5", 3),
    "points-true": ("story.author: 10", "story.author: true", "“story.author” is True", 3),
    "points-twice": ("story.author: 10", "story.author: 10\n  story.author: 9", "stands twice", 4),
    "no-cap": ("  daily_cap: 30\n", "", "“daily_cap” is missing", 16),
    "cap-zero": ("daily_cap: 30", "daily_cap: 0", "“daily_cap” is 0", 17),
    "rule": ("daily_cap: 30", "daily_cap: 30\n  daily_cpa: 3", "did you mean “daily_cap”?", 18),
    "halve": ("daily_cap: 30", "daily_cap: 30\n  halve_repeats: often", "“halve_repeats” is 'often'", 18),
    "counterpart": ("counterpart_limit: 2", "counterpart_limit: 0", "“counterpart_limit” is 0", 18),
    "badge-key": ("unit: weeks", "units: weeks", "did you mean “unit”?", 21),
    "badge-unit": ("unit: weeks", "unit: week", "unknown unit “week”; did you mean “weeks”?", 21),
    "badge-counts": (
        "counts: [story.translator]",
        "counts: [story.trnslator]",
        "did you mean “story.translator”?",
        22,
    ),
    "badge-worthless": ("counts: [story.translator]", "counts: [news.author]", "not among the points above", 22),
    "badge-no-counts": ("counts: [story.translator]", "counts: []", "no list of score keys", 22),
    "badge-at-least": ("at_least: 1}", "at_least: 0}", "“at_least” is 0", 20),
    "badge-id": ("id: bridge", "id: Bridge Builder", "not in kebab-case", 22),
    "badge-id-twice": ("id: bridge", "id: steady", "stands there twice", 22),
    "badge-name": ("name: Bridge", "name: {ja: 橋}", "says nothing in en", 22),
    "badge-language": ("name: Bridge", "name: {en: B, zh-Hnat: 橋}", "did you mean “zh-Hant”?", 22),
    "badge-no-mapping": ("- {id: bridge", "- words\n  - {id: bridge", "has no keys", 22),
    "badges-mapping": ("badges:\n", "badges: {}\nunused:\n", "unknown key “unused”", 20),
    "trust-order": ("points: 20, weeks: 2", "points: -1, weeks: 2", "“points” is -1", 25),
    "trust-falls": (
        "{id: newcomer, name: Newcomer, points: 0}",
        "{id: newcomer, name: N, points: 50}",
        "less than the step",
        25,
    ),
    "alias": ("daily_cap: 30", "daily_cap: *x", "alias", 17),
    "tab": ("  daily_cap: 30", "\tdaily_cap: 30", "tab", 17),
}


@pytest.mark.parametrize(("old", "new", "seen", "line"), BROKEN.values(), ids=BROKEN)
def test_a_mistake_is_named_with_its_line(kit: Any, old: str, new: str, seen: str, line: int) -> None:
    assert old in kit.rules
    with pytest.raises(SettingsError) as raised:
        read(kit.rules.replace(old, new, 1))
    error = raised.value
    assert seen in error.seen
    assert (error.path, error.line) == (RECOGNITION, line)
    assert error.mend


@pytest.mark.parametrize("data", [b"", b"[]", b"\xff\xfe", b"points: 3\nschema: kaifong.recognition/1"])
def test_what_is_no_rules_at_all(data: bytes) -> None:
    with pytest.raises(SettingsError) as raised:
        parse_recognition(data, TAGS, "en")
    assert raised.value.path == RECOGNITION
