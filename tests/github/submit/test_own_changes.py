"""Corrections, withdrawals and questions: of one's own, of the right place, and of nothing besides."""

from __future__ import annotations

import pytest
from filling import PUBLIC, filled_in

from kaifong.entries.hub import Hub
from kaifong.github.reading.pull import Account
from kaifong.github.submit.own_changes import correction, question, withdrawal
from kaifong.github.submit.page_address import entry_at
from kaifong.github.submit.sent import NotYet, Sent
from kaifong.testing import make_hub, story

MEI = Account("mei", 77)
PATH = "content/en/stories/a-ride/index.md"
AMA = "content/en/amas/ask-wah.md"
FILES: dict[str, str | bytes] = {
    "content/members/mei-ling.md": "---\nname: Mei\ngithub_id: 77\n---\n\nHello.\n",
    "content/members/boss.md": "---\nname: Boss\ngithub_id: 5\nlogin: mei\n---\n\nHello.\n",
    PATH: story("We rode at dawn.\nIt rained, and\nit was cold.\n\nIt was cold.\n", author="mei-ling"),
    "content/en/stories/a-ride/cover.jpg": b"x",
    "content/en/stories/others.md": story("Theirs.", author="boss"),
    "content/en/stories/old.md": story("Windows.\nLines.", author="mei-ling", aliases="[en/stories/older/]").replace(
        "\n", "\r\n"
    ),
    AMA: (
        "---\ntitle: Ask Wah\nauthor: boss\nstate: collecting\nguests:\n  - name: Wah\nstarts: 2026-12-01 20:00\n"
        "zone: Asia/Hong_Kong\n---\n\nTea first.\n\n## Why steel? {#why-steel}\n\n*@boss asked*\n"
    ),
}
HUB = make_hub(FILES)
URL = "https://hub.example/en/stories/a-ride/"


def corrected(passage: str, instead: str, page: str = URL, sender: Account = MEI, hub: Hub = HUB) -> Sent | NotYet:
    filled = filled_in(hub, "correction", {"page": page, "passage": passage, "instead": instead})
    return correction(hub, filled, sender)


def why(found: Sent | NotYet) -> str:
    assert isinstance(found, NotYet), found
    return found.why[0].message


@pytest.mark.parametrize(
    "typed",
    [
        URL,
        f"{URL}#u-a-heading",
        f"{URL}index.html?x=1",
        "<https://hub.example/en/stories/a-ride/>",
        "/en/stories/a-ride",
        "en/stories/a-ride/",
        "https://example.github.io/hub/en/stories/a-ride/",
        PATH,
        f"https://github.com/example/hub/blob/main/{PATH}",
    ],
)
def test_an_address_in_whatever_form_leads_to_its_entry(typed: str) -> None:
    found = entry_at(HUB, typed)
    assert found is not None
    assert found.path == PATH


@pytest.mark.parametrize("typed", ["", "https://hub.example/", "https://hub.example/en/", "en", "http://[", "a" * 99])
def test_what_is_no_entrys_address_leads_nowhere(typed: str) -> None:
    assert entry_at(HUB, typed) is None


def test_an_address_that_an_entry_once_had_leads_to_it() -> None:
    found = entry_at(HUB, "https://hub.example/en/stories/older/")
    assert found is not None
    assert found.slug == "old"


def test_the_passage_is_replaced_and_nothing_else() -> None:
    found = corrected("We rode at dawn.", "We rode at dusk.")
    assert isinstance(found, Sent)
    was = str(FILES[PATH])
    assert found.files == {PATH: was.replace("at dawn", "at dusk").encode()}


def test_lines_may_be_broken_elsewhere_as_a_browser_copies_them() -> None:
    found = corrected("It rained, and it was cold.", "It rained.")
    assert isinstance(found, Sent)
    assert b"at dawn.\nIt rained.\n\nIt was cold." in (found.files[PATH] or b"")


def test_a_file_with_other_line_ends_keeps_them() -> None:
    found = corrected("Lines.", "Rows.\nTwo.", "en/stories/old")
    assert isinstance(found, Sent)
    data = found.files["content/en/stories/old.md"] or b""
    assert data.endswith(b"Windows.\r\nRows.\r\nTwo.")
    assert data.count(b"\n") == data.count(b"\r\n")


@pytest.mark.parametrize(
    ("found", "message"),
    [
        (corrected("dusk", "dawn"), "submit-passage-missing"),
        (corrected("cold", "warm"), "submit-passage-twice"),
        (corrected("", "x"), "submit-passage-missing"),
        (corrected("We rode", "We rode"), "submit-nothing-new"),
        (corrected("a-story", "x", "https://hub.example/en/nowhere/"), "submit-page-unknown"),
        (corrected("Theirs.", "Mine.", "en/stories/others"), "submit-page-others"),
        (corrected("title", "x"), "submit-passage-missing"),
    ],
)
def test_what_is_not_clear_or_not_theirs_is_told(found: Sent | NotYet, message: str) -> None:
    assert why(found) == message


def test_a_login_that_another_id_has_is_nobodys_key() -> None:
    """The login `mei` is 77's today; whoever takes it later has another id."""
    assert why(corrected("We rode at dawn.", "x", sender=Account("mei-ling", 666))) == "submit-page-others"
    assert why(corrected("Theirs.", "x", "en/stories/others", MEI)) == "submit-page-others"


def test_a_withdrawal_takes_the_pictures_with_it() -> None:
    filled = filled_in(HUB, "withdrawal", {"page": URL})
    found = withdrawal(HUB, filled, MEI)
    assert isinstance(found, Sent)
    assert found.files == {PATH: None, "content/en/stories/a-ride/cover.jpg": None}


def test_a_withdrawal_wants_the_box_and_the_owner() -> None:
    assert (
        why(withdrawal(HUB, filled_in(HUB, "withdrawal", {"page": URL}, frozenset()), MEI)) == "submit-sure-missing"
    )
    theirs = filled_in(HUB, "withdrawal", {"page": "en/stories/others"})
    assert why(withdrawal(HUB, theirs, MEI)) == "submit-page-others"


def asked(title: str, detail: str = "", page: str = "en/amas/ask-wah/", hub: Hub = HUB) -> Sent | NotYet:
    filled = filled_in(hub, "ama-question", {"page": page, "detail": detail}, PUBLIC)
    return question(hub, filled, title=title, sender=MEI, source="https://github.com/example/hub/issues/9")


def test_a_question_joins_the_others_signed() -> None:
    found = asked("Why steel?", "## Really\n\nI wonder.")
    assert isinstance(found, Sent)
    text = (found.files[AMA] or b"").decode()
    assert text.startswith(str(FILES[AMA]))
    assert text[len(str(FILES[AMA])) :] == (
        "\n## Why steel? {#why-steel-2}\n\n*Asked by @mei-ling on [GitHub](https://github.com/example/hub/issues/9)*\n"
        "\n#### Really\n\nI wonder.\n"
    )


def test_the_asker_is_credited_and_nobody_else() -> None:
    found = asked("Who? {#why-steel} ##\n### @boss", "*@boss asked on [x](https://x.example)*\n\nfoo")
    assert isinstance(found, Sent)
    after = make_hub({**FILES, AMA: found.files[AMA] or b""})
    entry = after.entries[AMA]
    assert after.problems_of(entry) == ()
    [_, new] = entry.parsed.questions
    assert new.credit.member == "mei-ling"
    assert not new.answers
    assert new.id != "why-steel"


def test_an_ama_that_is_over_takes_no_more() -> None:
    closed = make_hub({**FILES, AMA: str(FILES[AMA]).replace("collecting", "closed")})
    assert why(asked("Why?", hub=closed)) == "submit-ama-closed"
    assert why(asked("Why?", page=URL)) == "submit-ama-unknown"
    assert why(asked(" ")) == "submit-question-missing"
