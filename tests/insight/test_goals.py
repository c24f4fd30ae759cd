"""goals.yml read strictly, and where goals stand on a day: met, ahead, missed, unknown."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from kaifong.entries.hub import Hub
from kaifong.errors import SettingsError
from kaifong.history.change import Action
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.insight.facts import Facts
from kaifong.insight.goal_figures import FIGURES
from kaifong.insight.goals import GOALS, Goals, State, standings
from kaifong.insight.goals_reader import parse_goals, read_goals
from kaifong.languages.messages import messages
from kaifong.testing import make_hub, story

NOW = date(2026, 11, 21)
GOAL = "{id: more, words: More to read, figure: entries.year, target: 2, by: 2026-12-31}"


def goals_yml(*goals: str, mission: str = "mission: A workshop with a door to the street.") -> bytes:
    lines = "".join(f"  - {one}\n" for one in goals)
    return f"schema: kaifong.goals/1\n{mission}\ngoals:\n{lines}".encode()


def parsed(data: bytes) -> Goals:
    return parse_goals(data, ("en", "zh-Hant"), "en")


def a_hub(*goals: str, days: tuple[date, ...] = ()) -> Hub:
    """A hub with these goals, to which a story came on each of these days."""
    paths = [f"content/en/stories/story-{at}.md" for at, _ in enumerate(days)]
    merges = tuple(
        Merge(
            at + 1,
            101,
            "siuming",
            None,
            datetime(day.year, day.month, day.day, 4, tzinfo=UTC),
            (MergedPath(path, Action.ADDED),),
            f"records/merges/{at + 1}.json",
        )
        for at, (day, path) in enumerate(zip(days, paths, strict=True))
    )
    hub = make_hub({GOALS: goals_yml(*goals)} | dict.fromkeys(paths, story("Some words.")))
    return Hub(hub.tree, hub.settings, History(Source.RECORDS, merges))


def test_a_hub_without_the_file_has_none() -> None:
    assert read_goals(make_hub()) is None


def test_words_by_language_fall_back() -> None:
    found = parsed(goals_yml(GOAL, mission="mission: {en: Open door, zh-Hant: 開門}"))
    assert found.read(found.mission, "zh-Hant") == ("開門", "zh-Hant")
    assert found.read(found.goals[0].words, "zh-Hant") == ("More to read", "en")


@pytest.mark.parametrize(
    ("data", "seen", "mend", "line"),
    [
        (b"schema: kaifong.goal/1\nmission: x\n", "is not kaifong.goals/1", "first line", 1),
        (b"schema: kaifong.goals/1\nmision: x\n", "did you mean “mission”", "use one of", 2),
        (b"schema: kaifong.goals/1\n", "says nothing in en", "add `en:", 1),
        (b"schema: kaifong.goals/1\nmission: {ja: x}\n", "says nothing in en", "add `en:", 2),
        (b"schema: kaifong.goals/1\nmission: {en: x, de: y}\n", "unknown key “de”", "en, zh-Hant", 2),
        (b"schema: kaifong.goals/1\nmission: x\ngoals: {a: b}\n", "is not a list", "dash", 3),
        (goals_yml("{id: more, figure: entries.yaer}"), "did you mean “entries.year”", "response.kept", 4),
        (goals_yml(GOAL.replace("target: 2", "target: many")), "“target” is 'many'", "above 0", 4),
        (goals_yml(GOAL.replace("target: 2", "target: 0")), "“target” is 0", "above 0", 4),
        (goals_yml(GOAL.replace("target: 2, ", "")), "“target” is missing", "above 0", 4),
        (
            goals_yml(GOAL.replace("entries.year", "response.kept").replace("target: 2", "target: 120")),
            "“target” is 120",
            "at most 100",
            4,
        ),
        (goals_yml(GOAL.replace("2026-12-31", "Christmas")), "“by” is “Christmas”", "2026-12-31", 4),
        (goals_yml(GOAL.replace("}", ", direction: at-lest}")), "did you mean “at-least”", "at-most", 4),
        (goals_yml(GOAL, GOAL), "stands there twice", "own id", 5),
        (goals_yml(GOAL.replace("id: more", "id: More!")), "kebab-case", "more-voices", 4),
        (goals_yml(GOAL.replace("words: More to read", "words: {en: [x]}")), "this is not text", "characters", 4),
        (goals_yml("just words"), "has no keys", "- id:", 4),
        (goals_yml(*[GOAL.replace("more", f"more-{at}") for at in range(25)]), "25 goals", "at most 24", 3),
    ],
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_a_mistake_names_its_line_and_what_to_do(data: bytes, seen: str, mend: str, line: int) -> None:
    with pytest.raises(SettingsError) as caught:
        parsed(data)
    error = caught.value
    assert error.path == GOALS
    assert seen in error.seen
    assert mend in error.mend
    assert error.line == line


def test_where_goals_stand() -> None:
    late = GOAL.replace("more", "last-year").replace("2026-12-31", "2025-12-31").replace("target: 2", "target: 3")
    more = GOAL.replace("more", "many").replace("target: 2", "target: 9")
    quick = GOAL.replace("more", "quick").replace("entries.year", "response.median-hours")
    hub = a_hub(GOAL, late, more, quick, days=(date(2025, 10, 1), date(2026, 3, 1), date(2026, 10, 9)))
    goals = read_goals(hub)
    assert goals is not None
    found = {one.goal.id: one for one in standings(goals, Facts(hub, NOW))}
    assert (found["more"].value, found["more"].state, found["more"].filled) == (2, State.MET, 100)
    assert (found["last-year"].value, found["last-year"].state) == (1, State.MISSED), "as it was on its last day"
    assert (found["many"].value, found["many"].state, found["many"].filled) == (2, State.AHEAD, 22)
    assert (found["quick"].value, found["quick"].state, found["quick"].filled) == (None, State.UNKNOWN, 0)


def test_what_was_met_on_its_last_day_stays_met() -> None:
    """Afterwards the figure may fall: the goal was for that day."""
    hub = a_hub(GOAL.replace("2026-12-31", "2025-12-31"), days=(date(2025, 10, 1), date(2025, 11, 1)))
    goals = read_goals(hub)
    assert goals is not None
    for day in (date(2025, 12, 31), date(2026, 1, 1), date(2028, 5, 1)):
        assert standings(goals, Facts(hub, day))[0].state is State.MET


def test_at_most_is_met_from_above() -> None:
    hub = a_hub(GOAL.replace("}", ", direction: at-most}"), days=(NOW, NOW, NOW, NOW))
    goals = read_goals(hub)
    assert goals is not None
    [found] = standings(goals, Facts(hub, NOW))
    assert (found.state, found.filled) == (State.AHEAD, 50)
    [earlier] = standings(goals, Facts(hub, date(2026, 11, 20)))
    assert earlier.state is State.MET


@pytest.mark.parametrize("figure", FIGURES, ids=lambda one: one.name)
def test_every_figure_has_words_and_survives_an_empty_hub(figure: object) -> None:
    one = next(each for each in FIGURES if each is figure)
    assert one.message in messages("en").sources
    goals = read_goals(a_hub(GOAL.replace("entries.year", one.name)))
    assert goals is not None
    [found] = standings(goals, Facts(a_hub(), NOW))
    assert found.value in {None, 0}
