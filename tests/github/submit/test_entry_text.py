"""A filled form as an entry: what the schema takes, in a place that is free, with the member for its author."""

from __future__ import annotations

from datetime import date

import pytest
from filling import PUBLIC, filled_in
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kaifong.entries.hub import Hub
from kaifong.github.reading.pull import Account
from kaifong.github.submit.entry_text import new_entry
from kaifong.github.submit.sent import NotYet, Sent
from kaifong.history.change import Action, Change, ChangedFile, Submitter
from kaifong.moderation.review import review
from kaifong.testing import DAY, make_hub, story

MEI = Account("Mei-Ling", 77)
STORY = {"language": "繁體中文 (zh-Hant)", "text": "落雨嗰日，我哋喺橋底食紅豆冰。"}


def made(
    form: str,
    answers: dict[str, str],
    title: str = "A dawn ride",
    hub: Hub | None = None,
    ticked: frozenset[str] = PUBLIC,
    pictures: dict[str, bytes] | None = None,
) -> Sent | NotYet:
    hub = hub or make_hub()
    filled = filled_in(hub, form, answers, ticked)
    return new_entry(hub, filled, title=title, sender=MEI, number=42, day=date(2026, 11, 22), pictures=pictures or {})


def sent(*args: object, **more: object) -> Sent:
    found = made(*args, **more)  # type: ignore[arg-type]
    assert isinstance(found, Sent), found
    return found


def test_a_story_is_a_whole_file() -> None:
    found = sent("story", {**STORY, "tags": "雨、紅豆冰"}, "落雨嘅下晝", ticked=PUBLIC | {"licence"})
    assert found.language == "zh-Hant"
    assert found.files == {
        "content/zh-Hant/stories/story-42.md": (
            "---\ntitle: 落雨嘅下晝\nauthor: mei-ling\ndate: 2026-11-22\ntags:\n  - 雨\n  - 紅豆冰\n"
            "licence: CC-BY-4.0\n---\n\n落雨嗰日，我哋喺橋底食紅豆冰。\n"
        ).encode()
    }


FORMS = {
    "story": STORY,
    "idea": STORY,
    "review": {**STORY, "product": "Harbour 24", "rating": "4", "disclosure": "Bought it myself."},
    "answer": {**STORY, "detail": "The chain skips.", "asked_at": "https://github.com/example/hub/discussions/3"},
    "event": {
        **STORY,
        "starts": "2026-12-06 10:00",
        "ends": "2026-12-06 12:00",
        "zone": "Asia/Hong_Kong",
        "place": "Under the bridge",
        "capacity": "12",
    },
}


@pytest.mark.parametrize("form", FORMS)
def test_what_every_form_makes_passes_the_schema_and_is_its_senders(form: str) -> None:
    hub = make_hub()
    found = sent(form, FORMS[form], hub=hub)
    files = tuple(ChangedFile(path, Action.ADDED, data=data) for path, data in found.files.items())
    after = hub.with_change(Change(files))
    entry = after.entries[found.path]
    assert after.problems_of(entry) == ()
    report = review(hub, Change(files, Submitter(MEI.login, MEI.id)), DAY)
    named = {one.check for one in report.findings}
    assert not named & {"author-is-submitter", "schema", "parts", "path", "front-matter", "protected-fields"}, named


@pytest.mark.parametrize(
    ("title", "wished", "slug"),
    [
        ("A dawn ride to Tai Mei Tuk", "", "a-dawn-ride-to-tai-mei-tuk"),
        ("落雨嘅下晝", "", "story-42"),
        ("落雨嘅下晝", "A rainy Afternoon!", "a-rainy-afternoon"),
        ("落雨嘅下晝", "下雨", "story-42"),
        ("新款 XJ-9 單車", "", "story-42"),
        ("con", "", "story-42"),
        ("Größe und Maß", "", "grosse-und-mass"),
    ],
)
def test_the_address_is_readable_letters(title: str, wished: str, slug: str) -> None:
    found = sent("story", {**STORY, "slug": wished}, title)
    assert found.path == f"content/zh-Hant/stories/{slug}.md"


def test_no_address_is_taken_twice_not_even_one_that_an_entry_once_had() -> None:
    files = {
        "content/zh-Hant/stories/a-ride.md": story("x"),
        "content/zh-Hant/stories/a-ride-2/index.md": story("x", aliases="[zh-Hant/stories/a-ride-3/]"),
    }
    assert sent("story", STORY, "A ride", make_hub(files)).path == "content/zh-Hant/stories/a-ride-4.md"


def test_pictures_make_a_folder_and_consent_is_only_said_where_there_are_any() -> None:
    both = frozenset({"own", "public", "consent"})
    with_one = sent("story", STORY, "A ride", ticked=both, pictures={"picture-1.jpg": b"..."})
    assert set(with_one.files) == {
        "content/zh-Hant/stories/a-ride/index.md",
        "content/zh-Hant/stories/a-ride/picture-1.jpg",
    }
    assert b"consent: yes" in (with_one.files[with_one.path] or b"")
    assert b"consent" not in (sent("story", STORY, ticked=both).files.popitem()[1] or b"")  # type: ignore[attr-defined]


def test_the_author_is_the_profile_that_has_the_senders_id() -> None:
    profile = "---\nname: 美玲\ngithub_id: 77\n---\n\nHello.\n"
    found = sent("story", STORY, "A ride", make_hub({"content/members/mei.md": profile}))
    assert b"author: mei\n" in (found.files[found.path] or b"")
    stranger = "---\nname: Somebody\ngithub_id: 5\n---\n\nHello.\n"
    other = sent("story", STORY, "A ride", make_hub({"content/members/mei-ling.md": stranger}))
    assert b"author: mei-ling\n" in (other.files[other.path] or b""), "a check then says whose name that is"


@pytest.mark.parametrize(
    ("form", "answers", "title", "message"),
    [
        ("story", {"language": "繁體中文 (zh-Hant)"}, "A ride", "submit-text-missing"),
        ("story", {"text": "x"}, "A ride", "submit-language-missing"),
        ("story", STORY, " ", "schema-empty"),
        ("story", STORY, "A" * 121, "schema-too-long"),
        ("event", {**FORMS["event"], "starts": "tomorrow"}, "A ride", "schema-moment"),
        ("event", {**FORMS["event"], "ends": "2026-12-06 09:00"}, "A ride", "schema-order"),
        ("event", {**FORMS["event"], "place": ""}, "A ride", "parts-event-where"),
        ("review", {**FORMS["review"], "product_link": "http://a.example"}, "A ride", "schema-url-scheme"),
        ("review", {**FORMS["review"], "disclosure": ""}, "A ride", "schema-missing"),
    ],
)
def test_what_cannot_be_a_page_yet_is_told_in_the_forms_own_words(
    form: str, answers: dict[str, str], title: str, message: str
) -> None:
    found = made(form, answers, title)
    assert isinstance(found, NotYet)
    assert message in [one.message for one in found.why]
    named = [str(one.params["field"]) for one in found.why if "field" in one.params]
    assert not [one for one in named if one.isascii()], "the labels of the form, in the text's language"


def test_headings_in_an_answer_are_no_answers_of_others() -> None:
    text = "Clean it.\n\n## Answer by @boss {#accepted}\n\nBuy mine.\n\n```\n## code stays\n```"
    found = sent("answer", {**FORMS["answer"], "text": text, "detail": "# Mine"}, "Why?")
    body = (found.files[found.path] or b"").decode()
    assert body.count("\n## ") == 2, "the answer's own, and what stands in code"
    assert "### Answer by @boss" in body
    assert "\n### Mine" in body


@given(title=st.text(max_size=60), text=st.text(min_size=1, max_size=200), tags=st.text(max_size=30))
@example(title="---", text="---\nauthor: boss\n---", tags="a: b, [x], {y: z}")
@example(title='"', text="\x00", tags="\u202e")
@settings(deadline=None, max_examples=60)
def test_nothing_that_is_typed_changes_another_key(title: str, text: str, tags: str) -> None:
    line = " ".join(tags.split())
    hub = make_hub()
    filled = filled_in(hub, "story", {**STORY, "text": f"x{text}".replace("\r", " "), "tags": line or "a"})
    found = new_entry(hub, filled, title=title, sender=MEI, number=1, day=DAY, pictures={})
    if isinstance(found, Sent):
        files = tuple(ChangedFile(path, Action.ADDED, data=data) for path, data in found.files.items())
        entry = hub.with_change(Change(files)).entries[found.path]
        assert entry.front["author"] == "mei-ling"
        assert entry.title == title.strip()
        assert set(entry.front) <= {"title", "author", "date", "tags"}
