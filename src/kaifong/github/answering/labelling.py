"""The labels of a pull request: its verdict, what it is about, and whether somebody is new here. Only our own."""

from __future__ import annotations

from kaifong.entries.settings import Settings
from kaifong.github import labels
from kaifong.github.answering.subjects import Subjects
from kaifong.github.api import Api
from kaifong.github.labels_on import settle
from kaifong.github.reading.pull import Pull
from kaifong.moderation.findings import Verdict


def put_labels(  # noqa: PLR0913 - what the labels say
    api: Api, settings: Settings, pull: Pull, verdict: Verdict, subjects: Subjects, *, newcomer: bool
) -> None:
    """Makes our labels on a pull request say what the review said. Usually one request, or none.

    Args:
        pull: with the labels that it has. subjects: what it is about. newcomer: whether its author is new here.

    Raises:
        Refusal: GitHub refused.
    """
    wanted = [
        labels.verdict_label(verdict),
        *(labels.kind_label(one) for one in subjects.kinds),
        *(labels.language_label(one) for one in subjects.languages),
        *([labels.FIRST_TIMER.name] if newcomer else []),
    ]
    about = [one.name for one in labels.labels_of(settings) if "/kind-" in one.name or "/lang-" in one.name]
    decided = [*(one.name for one in labels.VERDICTS), *about, labels.FIRST_TIMER.name]
    settle(api, pull.number, wanted, pull.labels, decided)
