"""Issues as GitHub's forms write them, for the tests of `submit`."""

from __future__ import annotations

from collections.abc import Mapping

from kaifong.entries.forms import Form, Widget, bilingual, forms, translators
from kaifong.entries.hub import Hub
from kaifong.entries.report_form import REPORT_FORM
from kaifong.entries.settings import Settings
from kaifong.github.submit.form_body import Filled
from kaifong.github.submit.recognised import recognised

PUBLIC = frozenset({"own", "public", "sure"})


def form_named(settings: Settings, name: str) -> Form:
    """The form of that name."""
    return next(one for one in forms(settings) if one.name == name)


def labels_of(settings: Settings, form: Form) -> list[str]:
    """The headings that a form writes."""
    words = translators(settings)
    return [bilingual(words, one.message) for one in form.asks]


def written(
    settings: Settings, name: str, answers: Mapping[str, str], ticked: frozenset[str] = PUBLIC, line_end: str = "\n"
) -> str:
    """The body of an issue that GitHub makes of a filled form."""
    form = form_named(settings, name)
    words = translators(settings)
    parts = []
    for ask, label in zip(form.asks, labels_of(settings, form), strict=True):
        if ask.widget is Widget.CHECKBOXES:
            boxes = (("X" if box.name in ticked else " ", bilingual(words, box.message)) for box in ask.boxes)
            answer = "\n".join(f"- [{tick}] {said}" for tick, said in boxes)
        else:
            answer = answers.get(ask.id) or "_No response_"
        parts.append(f"### {label}\n\n{answer}")
    return "\n\n".join(parts).replace("\n", line_end)


def filled_in(hub: Hub, name: str, answers: Mapping[str, str], ticked: frozenset[str] = PUBLIC) -> Filled:
    """The form as it is read back."""
    found = recognised(hub.settings, written(hub.settings, name, answers, ticked))
    assert found is not None
    assert found.form.name == name
    return found


def written_report(settings: Settings, page: str, wrong: str = "It is unkind to somebody in it.") -> str:
    """The body of an issue that GitHub makes of the filled form for readers' reports."""
    words = translators(settings)
    answers = {"page": page, "wrong": wrong}
    parts = []
    for ask in REPORT_FORM.asks:
        boxes = "\n".join(f"- [X] {bilingual(words, box.message)}" for box in ask.boxes)
        parts.append(f"### {bilingual(words, ask.message)}\n\n{boxes or answers[ask.id]}")
    return "\n\n".join(parts)
