"""What the forms ask for by which members send something without Git: taken from the kinds' schemas, nothing twice.

A form is filled in on GitHub as an issue. `setup/issue_forms.py` writes it as GitHub reads it, `github/submit/` reads
what was filled in, `pages/github.py` leads to it. The title of the issue is the title of the entry.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kaifong.entries.kinds import BY_NAME
from kaifong.entries.schema import Field, Kind, Type
from kaifong.entries.settings import Language, Settings
from kaifong.languages.catalogue import Translator, translator

# A form in four languages is a wall of text, one in one language shuts people out. These two come first in hub.yml;
# for the rest, the form links to a page in each language that says what to write where.
MAIN_LANGUAGES = 2
BETWEEN = " · "
# What nobody is asked: the author is whoever opens the issue, the date is the day on which that was.
_KNOWN = frozenset({"title", "author", "date"})
# A choice from so few numbers is a list to choose from: nobody can mistype it.
_FEW = 10


class Widget(StrEnum):
    """The elements of GitHub's form schema that take an answer."""

    INPUT = "input"
    TEXTAREA = "textarea"
    DROPDOWN = "dropdown"
    CHECKBOXES = "checkboxes"


class Deed(StrEnum):
    """What becomes of a form."""

    ENTRY = "entry"  # a new entry
    QUESTION = "question"  # a question in an AMA
    CORRECTION = "correction"  # other words in an entry of one's own
    WITHDRAWAL = "withdrawal"  # an entry of one's own goes
    REPORT = "report"  # a reader reports something published; see `entries.report_form`


@dataclass(frozen=True)
class Box:
    """A box to tick: its name, the message with its words, and whether nothing is sent without it."""

    name: str
    message: str
    required: bool = True


@dataclass(frozen=True)
class Ask:
    """One thing that a form asks for.

    Attributes:
        id: unique in the form; also what an address names to fill it in beforehand.
        widget: how it is asked.
        message: the label's message; its attribute `help` explains.
        required: whether GitHub refuses the form without it (in public repositories; others take any form).
        options: what a dropdown offers, as it stands in the sent text.
        boxes: what the checkboxes say.
        value: what stands in the field to begin with.
        example: what such an answer may look like.
        field: the front matter that it becomes, where it becomes one.
    """

    id: str
    widget: Widget
    message: str
    required: bool = False
    options: tuple[str, ...] = ()
    boxes: tuple[Box, ...] = ()
    value: str | None = None
    example: str | None = None
    field: Field | None = None


@dataclass(frozen=True)
class Form:
    """A form: `name` is its file's name without the ending, `kind` the kind of entry that it is about, if of one."""

    name: str
    deed: Deed
    asks: tuple[Ask, ...]
    kind: Kind | None = None

    @property
    def file(self) -> str:
        """Its file below .github/ISSUE_TEMPLATE/, which is also its name in an address."""
        return f"{self.name}.yml"


_OWN = Box("own", "forms-box-own")
_PUBLIC = Box("public", "forms-box-public")
_PEOPLE = Box("consent", "forms-box-people", required=False)
_LICENCE = Box("licence", "forms-box-licence", required=False)
_SURE = Box("sure", "forms-box-sure")

_SLUG = Ask("slug", Widget.INPUT, "forms-slug", example="my-grandfathers-letters")
_PAGE = Ask(
    "page", Widget.INPUT, "forms-page", required=True, example="https://hub.example.org/en/stories/sixty-six/"
)

# Kind, the fields asked for beyond those that it needs, and the long answers. What a form leaves out can be added by
# whoever reads the pull request; every field more is a member less.
_ENTRY_FORMS: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("story", ("tags",), ("text",)),
    ("review", ("product_link",), ("text",)),
    ("answer", ("product", "asked_at"), ("detail", "text")),
    ("idea", (), ("text",)),
    ("event", ("place", "link", "capacity", "register"), ("text",)),
)
# What is settled for a new one.
PRESET = {"idea": {"state": "open"}}
# Without these there is nothing to send.
_NEEDED_TEXTS = frozenset({"text"})


def main_languages(settings: Settings) -> tuple[Language, ...]:
    """The languages that a form speaks: the first of hub.yml."""
    return settings.languages[:MAIN_LANGUAGES]


def translators(settings: Settings) -> tuple[Translator, ...]:
    """Their words; one where two languages share an interface."""
    return tuple(dict.fromkeys(translator(one.interface) for one in main_languages(settings)))


def bilingual(words: Iterable[Translator], message: str, attribute: str | None = None, **params: object) -> str:
    """A message in each of these languages on one line; what reads the same in both stands once."""
    said = (
        one.text(message, **params) if attribute is None else one.attribute(message, attribute, **params) or ""
        for one in words
    )
    return BETWEEN.join(dict.fromkeys(text for text in said if text))


def language_option(language: Language) -> str:
    """A language as a form offers it: in its own name, with its tag."""
    return f"{language.name} ({language.tag})"


def forms(settings: Settings) -> tuple[Form, ...]:
    """All forms of a hub, in the order in which they are offered."""
    return (
        *(_entry_form(settings, *one) for one in _ENTRY_FORMS),
        Form(
            "ama-question",
            Deed.QUESTION,
            (
                Ask("page", Widget.INPUT, "forms-ama", required=True, example=_PAGE.example),
                Ask("detail", Widget.TEXTAREA, "forms-question-detail"),
                _before(_OWN, _PUBLIC),
            ),
            BY_NAME["ama"],
        ),
        Form(
            "correction",
            Deed.CORRECTION,
            (
                _PAGE,
                Ask("passage", Widget.TEXTAREA, "forms-passage", required=True),
                Ask("instead", Widget.TEXTAREA, "forms-instead"),
                Ask("why", Widget.INPUT, "forms-correction-why"),
                _before(_OWN, _PUBLIC),
            ),
        ),
        Form(
            "withdrawal",
            Deed.WITHDRAWAL,
            (_PAGE, Ask("why", Widget.INPUT, "forms-withdrawal-why"), _before(_SURE)),
        ),
    )


def form_of(settings: Settings, kind: str) -> Form | None:
    """The form for a new entry of a kind; None where there is none."""
    return next((one for one in forms(settings) if one.deed is Deed.ENTRY and one.name == kind), None)


def _before(*boxes: Box) -> Ask:
    return Ask("before", Widget.CHECKBOXES, "forms-before", required=True, boxes=boxes)


def _entry_form(settings: Settings, name: str, also: tuple[str, ...], texts: tuple[str, ...]) -> Form:
    kind = BY_NAME[name]
    preset = PRESET.get(name, {})
    fields = (one for one in kind.fields if one.name not in _KNOWN | preset.keys())
    asks = [_field(settings, one) for one in fields if one.required or one.name in also]
    long = [
        Ask(one, Widget.TEXTAREA, f"forms-{one}-{name}", required=one in _NEEDED_TEXTS, example=None) for one in texts
    ]
    asked = (*_language(settings), *asks, *long, _SLUG, _before(_OWN, _PUBLIC, _PEOPLE, _LICENCE))
    return Form(name, Deed.ENTRY, asked, kind)


def _language(settings: Settings) -> tuple[Ask, ...]:
    if len(settings.languages) == 1:
        return ()
    options = tuple(language_option(one) for one in settings.languages)
    return (Ask("language", Widget.DROPDOWN, "forms-language", required=True, options=options),)


def _field(settings: Settings, spec: Field) -> Ask:
    options: tuple[str, ...] = ()
    if spec.type is Type.CHOICE:
        options = spec.choices
    elif spec.type is Type.NUMBER and spec.low is not None and spec.high is not None and spec.high - spec.low < _FEW:
        options = tuple(str(number) for number in range(int(spec.high), int(spec.low) - 1, -1))
    return Ask(
        spec.name,
        Widget.DROPDOWN if options else Widget.INPUT,
        spec.help_id,
        required=spec.required,
        options=options,
        value=settings.timezone if spec.type is Type.ZONE else None,
        example=None if options or spec.type is Type.ZONE else _typed(spec.example),
        field=spec,
    )


def _typed(example: str | None) -> str | None:
    """An example as a person types it: a list has no brackets."""
    return None if example is None else example.strip("[]")
