"""The mission: what the community is for, and each of its goals beside the figure that it is held to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kaifong.entries.settings import Language
from kaifong.insight.goals import GOALS, Goals, Standing, standings
from kaifong.insight.goals_reader import read_goals
from kaifong.pages import github
from kaifong.pages.frame import About, Frame
from kaifong.pages.insight import facts_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import Contents, StagedPage
from kaifong.pages.words import Words

FOLDER = "mission/"


@dataclass(frozen=True)
class Said:
    """Words as they stand on a page; `language` where they are in another one than the page."""

    text: str
    language: Language | None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The text, cut at empty lines."""
        return tuple(one.strip() for one in self.text.split("\n\n") if one.strip())


@dataclass(frozen=True)
class Line:
    """A goal as a page shows it: its words, where it stands in a sentence, and what its figure counts."""

    standing: Standing
    words: Said
    sentence: str
    counts: str


def pages(site: Site) -> Iterator[StagedPage]:
    """One page per language, also for a hub that has not written its goals down.

    Raises:
        SettingsError: guidelines/goals.yml is broken.
    """
    goals = read_goals(site.hub)
    found = standings(goals, site.once(facts_of)) if goals else ()
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/{FOLDER}")
        title = frame.words.text("reports-mission-title")
        lines = [_line(frame, goals, one) for one in found] if goals else []
        html = frame.html(
            "mission.html",
            title=title,
            mission=_said(frame, goals, goals.mission) if goals else None,
            lines=lines,
            propose=github.edit(site.hub.settings, GOALS) if goals else None,
        )
        about = About(
            title=title,
            description=frame.words.text("reports-mission-lead"),
            kind="mission",
            layout="prose",
            everywhere=FOLDER,
            contents=tuple(Contents(2, f"kf-goal-{one.standing.goal.id}", one.words.text) for one in lines),
        )
        yield frame.page(html, about)


def _said(frame: Frame, goals: Goals, words: Mapping[str, str]) -> Said:
    text, tag = goals.read(words, frame.language.tag)
    return Said(text, None if tag == frame.language.tag else frame.site.hub.settings.by_tag[tag])


def _line(frame: Frame, goals: Goals, standing: Standing) -> Line:
    goal, words = standing.goal, frame.words
    message = f"reports-mission-{goal.direction}"
    params = {"target": measured(words, goal.target, goal.figure.unit), "by": words.date(goal.by)}
    if standing.value is None:
        message += "-unknown"
    else:
        params["value"] = measured(words, standing.value, goal.figure.unit)
        if goal.by < frame.site.now and not standing.now:
            message += "-then"
    return Line(
        standing, _said(frame, goals, goal.words), words.text(message, **params), words.text(goal.figure.message)
    )


def measured(words: Words, value: float, unit: str) -> str:
    """A value with its unit."""
    return words.number(value) if unit == "count" else words.text(f"reports-{unit}", n=value)
