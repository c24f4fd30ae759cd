"""Front matter changed and nothing else; stubs of translations; the mark of what is featured."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kaifong.entries.appointments import Appointment, Office
from kaifong.github.commands.entries_of_pull import entries_at, one_of
from kaifong.github.commands.feature import marked
from kaifong.github.commands.front_of_file import front_without, with_front
from kaifong.github.commands.rights import caller
from kaifong.github.commands.translate import language_named, stubs
from kaifong.history.change import Submitter
from kaifong.languages.catalogue import translator
from kaifong.languages.messages import available
from kaifong.moderation.findings import Verdict
from kaifong.testing import STORY, make_hub, run_check, story

MEI = caller("Mei", 7, "triage", (Appointment(Office.MODERATOR, 7, "Mei"),), author=False)
DAY = date(2026, 11, 22)


@given(st.text(alphabet="ab \n-:", max_size=60), st.sampled_from(["\n", "\r\n"]))
def test_every_other_byte_stays(body: str, eol: str) -> None:
    data = f"---{eol}title: A{eol}---{eol}{body}".encode()
    new = with_front(data, {"featured": {"by": "mei", "reason": "x: y"}})
    assert new is not None
    added = f'featured:{eol}  by: mei{eol}  reason: "x: y"{eol}'.encode()
    assert new.replace(added, b"", 1) == data


@pytest.mark.parametrize(
    "data", [b"", b"no front matter\n", b"---\ntitle: never closed\n", b"\xff\xfe", b"--- x\n---\n"]
)
def test_a_file_without_front_matter_is_left(data: bytes) -> None:
    assert with_front(data, {"a": "b"}) is None
    assert front_without(data, {"a"}) is None


def test_keys_go_with_all_that_belongs_to_them() -> None:
    data = b"---\ntitle: A\naliases:\n  - en/x/\n- en/y/\n\ncover: a.jpg\ntags: [b]\n---\nBody\n"
    assert front_without(data, {"aliases", "cover"}) == "title: A\ntags: [b]\n"


def test_an_entry_is_featured_by_whom_and_why() -> None:
    hub = make_hub({STORY: story("A ride at dawn.\n")})
    data = marked(hub, hub.entries[STORY], MEI, 'It made us get up: "all" of us', DAY)
    assert data is not None
    after = make_hub({STORY: data})
    assert after.problems_of(after.entries[STORY]) == ()
    featured = after.entries[STORY].front["featured"]
    assert dict(featured) == {"by": "mei", "reason": 'It made us get up: "all" of us', "date": DAY}


def test_a_reason_longer_than_a_card_is_cut() -> None:
    hub = make_hub({STORY: story("A ride at dawn.\n")})
    assert marked(hub, hub.entries[STORY], MEI, "long " * 500, DAY) is not None


@pytest.mark.parametrize(
    ("argument", "path", "reason"),
    [
        ("It made us get up.", None, "It made us get up."),
        ("a-story It made us get up.", STORY, "It made us get up."),
        (f"`{STORY}` why", STORY, "why"),
        ("en/stories/a-story/ why", STORY, "why"),
        ("/en/stories/b", "content/en/stories/b.md", ""),
    ],
)
def test_of_several_the_one_that_is_named_is_meant(argument: str, path: str | None, reason: str) -> None:
    hub = make_hub({STORY: story("x\n"), "content/en/stories/b.md": story("y\n")})
    found, rest = one_of(entries_at(hub, list(hub.entries)), argument)
    assert (found.path if found else None, rest) == (path, reason)


def test_the_only_one_need_not_be_named() -> None:
    hub = make_hub({STORY: story("x\n")})
    found, rest = one_of(entries_at(hub, [STORY, "gone.md"]), "why not")
    assert (found.path if found else None, rest) == (STORY, "why not")


@pytest.mark.parametrize(
    ("said", "tag"),
    [
        ("ja", "ja"),
        ("ja-JP", "ja"),
        ("日本語", "ja"),
        ("ZH-hant", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hant-HK", "zh-Hant"),
        ("zh", "zh-Hans"),
        ("", None),
        ("tlh", None),
        ("../ja", None),
    ],
)
def test_a_language_is_named_by_tag_or_by_its_own_name(said: str, tag: str | None) -> None:
    found = language_named(make_hub().settings, said)
    assert (found.tag if found else None) == tag


@pytest.mark.parametrize("tag", [one for one in available() if one != "en"])
def test_a_stub_has_the_originals_head_and_is_held_while_nobody_has_written_it(tag: str) -> None:
    front = {"tags": "[dawn]", "description": "In the morning.", "aliases": "[en/stories/old/]"}
    hub = make_hub({STORY: story("A ride at dawn.\n", **front)})
    [stub] = stubs(hub, entries_at(hub, [STORY]), tag, translator(tag))
    assert stub.path == f"content/{tag}/stories/a-story.md"
    after = make_hub({STORY: hub.tree.read(STORY), stub.path: stub.data})
    entry = after.entries[stub.path]
    assert after.problems_of(entry) == ()
    assert after.source_of(entry) is not None
    assert dict(entry.front["translates"]) == {"language": "en", "revision": hub.revision(hub.entries[STORY])}
    assert (entry.title, entry.front["author"]) == ("A quiet ride", "siu-ming")
    assert "aliases" not in entry.front
    assert "description" not in entry.front
    found = run_check("placeholder-text", text=stub.data, path=stub.path, hub=hub, submitter=Submitter("mei", 7))
    assert [(one.message_id, one.severity) for one in found] == [("placeholder-text-start", Verdict.FIX)]


def test_nothing_is_asked_for_twice_nor_into_its_own_language() -> None:
    hub = make_hub({STORY: story("A ride at dawn.\n")})
    entries = entries_at(hub, [STORY])
    assert list(stubs(hub, entries, "en", translator("en"))) == []
    [stub] = stubs(hub, entries, "ja", translator("ja"))
    there = make_hub({STORY: hub.tree.read(STORY), stub.path: b"whatever"})
    assert list(stubs(there, entries_at(there, [STORY]), "ja", translator("ja"))) == []
