"""The labels that a hub puts on issues and pull requests: each with its colour and what it says.

All begin with `kaifong/`, and no others are ever touched: `labels_on` holds that.
"""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.entries.kinds import KINDS
from kaifong.entries.settings import Settings
from kaifong.moderation.findings import Verdict

PREFIX = "kaifong/"


@dataclass(frozen=True)
class Label:
    """One label.

    Attributes:
        name: at most 50 characters, beginning with `kaifong/`.
        colour: six hexadecimal digits.
        description: what it says, in at most 100 characters: GitHub takes no more.
    """

    name: str
    colour: str
    description: str


VERDICTS: tuple[Label, ...] = (
    Label("kaifong/pass", "2da44e", "Reviewed: nothing to change"),
    Label("kaifong/advise", "8ddb8c", "Reviewed: can be published; suggestions inside"),
    Label("kaifong/fix", "fbca04", "Reviewed: the author has something to change"),
    Label("kaifong/hold", "d4a72c", "Reviewed: a moderator looks at it"),
    Label("kaifong/refuse", "cf222e", "Reviewed: cannot be published as it stands"),
)

FIRST_TIMER = Label("kaifong/first-timer", "bfd4f2", "Somebody's first pull request here: be welcoming")
SUBMISSION = Label("kaifong/submission", "bfd4f2", "Sent in by a form; the bot keeps the branch")
REPORT = Label("kaifong/report", "e99695", "A reader reports something published")
APPEAL = Label("kaifong/appeal", "e99695", "Somebody else than the decider looks again")
WAITING = Label("kaifong/waiting", "f9d0c4", "Waits for a person longer than this hub promises")
WANTED = Label("kaifong/wanted", "c5def5", "Help is wanted: anybody may take this up")
FEATURED = Label("kaifong/featured", "d876e3", "Chosen by the moderators to be shown first")
QUEUE = Label("kaifong/queue", "ededf0", "The one issue that lists what waits; the bot keeps it")

FIXED: tuple[Label, ...] = (
    *VERDICTS,
    FIRST_TIMER,
    SUBMISSION,
    REPORT,
    APPEAL,
    WAITING,
    WANTED,
    FEATURED,
    QUEUE,
)

_KIND_COLOUR = "d0d7de"
_LANGUAGE_COLOUR = "c2e0c6"


def verdict_label(verdict: Verdict) -> str:
    """The name of the label of a verdict."""
    return PREFIX + verdict.label


def kind_label(kind: str) -> str:
    """The name of the label of a kind of entry: `kaifong/kind-story`."""
    return f"{PREFIX}kind-{kind}"


def language_label(tag: str) -> str:
    """The name of the label of a language: `kaifong/lang-ja`."""
    return f"{PREFIX}lang-{tag}"


def is_ours(name: str) -> bool:
    """Whether a label is one of the hub's own. GitHub's labels know no case."""
    return name.casefold().startswith(PREFIX)


def labels_of(settings: Settings) -> tuple[Label, ...]:
    """All labels that a hub uses: the fixed ones, one a kind, one a language."""
    kinds = (Label(kind_label(one.name), _KIND_COLOUR, f"About content of the kind {one.name}") for one in KINDS)
    languages = (
        Label(language_label(one.tag), _LANGUAGE_COLOUR, f"In {one.name}"[:100]) for one in settings.languages
    )
    return (*FIXED, *kinds, *languages)


def label(name: str) -> Label:
    """The label of a name, also where it is of a language that no settings were asked for."""
    for one in FIXED:
        if one.name.casefold() == name.casefold():
            return one
    if name.startswith(f"{PREFIX}lang-"):
        return Label(name, _LANGUAGE_COLOUR, f"In the language {name.rpartition('/lang-')[2]}"[:100])
    return Label(name, _KIND_COLOUR, f"About content of the kind {name.rpartition('kind-')[2]}"[:100])
