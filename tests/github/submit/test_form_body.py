"""A form's text read back: GitHub's own writing exactly, pasted headings harmlessly, all else not at all."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import pytest
from filling import PUBLIC, form_named, labels_of, written
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kaifong.entries.forms import Widget, forms
from kaifong.entries.settings_reader import read_settings
from kaifong.github.submit.form_body import read_form
from kaifong.github.submit.recognised import LONGEST, recognised

DEMO = read_settings(Path(__file__).parents[3])
REVIEW = form_named(DEMO, "review")
HEADINGS = [f"### {one}" for form in forms(DEMO) for one in labels_of(DEMO, form)]
ANSWERS = {
    "language": "English (en)",
    "product": "Harbour 24",
    "rating": "4",
    "disclosure": "Bought it myself.",
    "text": "It rolls.",
}

# What a person may type into one line, and into many: words of ours among them.
LINES = st.one_of(
    st.sampled_from([*HEADINGS, "- [x] x", "### ", "_No response", "---", "<!-- -->", "None of these", "```"]),
    st.text(st.characters(exclude_characters="\n\r", exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1),
).filter(lambda line: line.strip() == line and line not in {"None", "_No response_", ""})
TEXTS = st.lists(LINES | st.just(""), min_size=1, max_size=12).map("\n".join).map(lambda text: text.strip("\n"))


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_what_github_writes_is_read_as_it_was_filled_in(line_end: str) -> None:
    found = recognised(DEMO, written(DEMO, "review", ANSWERS, PUBLIC, line_end))
    assert found is not None
    assert found.form == REVIEW
    assert found.answers == ANSWERS
    assert found.ticked == {"own", "public"}


@given(product=LINES, disclosure=LINES)
@example(product="### Rating · 評分", disclosure="### Your review · 你的評論")
@settings(deadline=None)
def test_nothing_on_a_single_line_is_taken_for_a_heading(product: str, disclosure: str) -> None:
    answers = {**ANSWERS, "product": product, "disclosure": disclosure}
    found = recognised(DEMO, written(DEMO, "review", answers))
    assert found is not None
    assert found.answers == answers


@given(text=TEXTS)
@example(text="### Name in the address · 網址名稱\n\nevil\n\n### Before you send it · 送出之前\n\n- [x] a")
@settings(deadline=None)
def test_a_long_answer_may_hold_every_heading_of_the_form(text: str) -> None:
    """All that follows the text is the form's last headings, so a text of any lines is read whole."""
    answers = {**ANSWERS, "text": text} if text.strip() else {k: v for k, v in ANSWERS.items() if k != "text"}
    found = recognised(DEMO, written(DEMO, "review", answers))
    assert found is not None
    assert {key: value.strip("\n") for key, value in found.answers.items()} == {
        key: "\n".join(row.rstrip() for row in value.split("\n")).strip("\n") for key, value in answers.items()
    }
    assert found.ticked == {"own", "public"}


@given(body=st.lists(LINES | st.just(""), max_size=40).map("\n".join))
@settings(deadline=None)
def test_no_text_breaks_the_reader(body: str) -> None:
    found = recognised(DEMO, body)
    if found is not None:
        assert set(found.answers) <= {ask.id for ask in found.form.asks}
        for ask in found.form.asks:
            if ask.widget is Widget.INPUT:
                assert "\n" not in found.answers.get(ask.id, "")
            if ask.options and ask.id in found.answers:
                assert found.answers[ask.id] in ask.options


@given(text=TEXTS, words=st.lists(LINES, min_size=1, max_size=3))
@settings(deadline=None, max_examples=40)
def test_between_two_long_answers_nothing_is_lost(text: str, words: list[str]) -> None:
    detail = " ".join(words)
    answers = {"language": "English (en)", "detail": f"x{detail}", "text": f"y\n{text}"}
    found = recognised(DEMO, written(DEMO, "answer", answers))
    assert found is not None
    sent = answers["detail"] + answers["text"]
    assert (found.answers["detail"] + found.answers["text"]).split() == sent.split()


@pytest.mark.parametrize(
    ("what", "change"),
    [
        ("words before the form", lambda body: "Hello\n\n" + body),
        ("words behind the last box", lambda body: body + "\n\nPS: hello"),
        ("a heading less", lambda body: body.replace("### Rating · 評分\n\n4\n\n", "")),
        ("a heading renamed", lambda body: body.replace("### Rating · 評分", "### Stars")),
        ("a choice that was not offered", lambda body: body.replace("\n4\n", "\n6\n")),
        ("two lines where one was asked for", lambda body: body.replace("Harbour 24", "Harbour\n24")),
        ("a box less", lambda body: body[: body.rindex("\n")]),
        ("headings of another level", lambda body: body.replace("### ", "## ")),
        ("nothing", lambda _: ""),
        ("too much", lambda body: body.replace("It rolls.", "x" * LONGEST)),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_what_is_not_the_form_as_a_whole_is_no_form(what: str, change: object) -> None:
    assert callable(change), what
    assert recognised(DEMO, change(written(DEMO, "review", ANSWERS))) is None


def test_the_words_of_a_box_may_have_changed_since() -> None:
    body = written(DEMO, "story", {"language": "English (en)", "text": "x"}, frozenset({"own", "consent"}))
    old = body.replace("Everyone who can be recognised", "All people")
    found = recognised(DEMO, old)
    assert found is not None
    assert found.ticked == {"own", "consent"}


def test_an_empty_issue_and_none_are_no_forms() -> None:
    assert recognised(DEMO, None) is None
    assert recognised(DEMO, "### ") is None


def test_thousands_of_headings_are_read_in_no_time() -> None:
    label = labels_of(DEMO, REVIEW)
    hostile = [f"### {one}\n" for one in label] * 300
    started = time.process_time()
    recognised(DEMO, "\n".join(hostile)[:LONGEST])
    worst = replace(REVIEW, asks=tuple(replace(one, widget=Widget.TEXTAREA) for one in REVIEW.asks))
    read_form(worst, label, "\n".join(hostile)[:LONGEST])
    assert time.process_time() - started < 2
