"""Fixes: each of one right answer, done once and for all, without a new fault and without another meaning."""

from __future__ import annotations

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from case_files import FILES, read
from case_files import change as change_of
from hypothesis import given, settings
from hypothesis import strategies as st
from mended_changes import ROUNDS, after

from kaifong.entries.hub import Entry
from kaifong.history.change import Change
from kaifong.languages.catalogue import translator
from kaifong.moderation.check import Check
from kaifong.moderation.checks import CHECKS, stale_translation
from kaifong.moderation.findings import Finding, Remake
from kaifong.moderation.fixes import REMAKES
from kaifong.moderation.mending import Mended, mended
from kaifong.moderation.review import review
from kaifong.rendering.render import render
from kaifong.rendering.rendered import Rendered
from kaifong.reporting.json import as_json
from kaifong.testing import DAY, STORY, added, make_hub, story
from kaifong.text.invisible import visible

ROOT = Path(__file__).parents[2]
SOURCES = ROOT / "src/kaifong/moderation/checks"
# What the entries room finds, and `moderation.problems` gives fixes for.
OF_PROBLEMS = frozenset({"front-matter", "parts"})


def said(findings: Iterable[Finding]) -> Counter[tuple[str, str]]:
    return Counter((one.path, one.message_id) for one in findings)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_a_check_whose_source_gives_a_fix_says_that_it_mends(check: Check) -> None:
    source = (SOURCES / f"{check.id.replace('-', '_')}.py").read_text(encoding="utf-8")
    gives = bool(re.search(r"\bfix=|\bFix\(|\bRemake\(", source)) or check.id in OF_PROBLEMS
    assert check.mends is gives
    assert ("problems.of(" in source) or check.id not in OF_PROBLEMS


def test_every_check_that_mends_has_a_case_with_a_fix_and_no_other_has() -> None:
    giving = set()
    for file in FILES:
        case = read(file)
        for one in review(make_hub(case.hub), change_of(case), DAY).findings:
            if one.fix is not None:
                giving.add(one.check)
            if isinstance(one.fix, Remake):
                assert one.fix.name in dict(REMAKES)
    assert giving == {check.id for check in CHECKS if check.mends}


MENDING = [file for file in FILES if any(one.id == file.parent.name and one.mends for one in CHECKS)]


@pytest.mark.parametrize("file", MENDING, ids=[f"{one.parent.name}/{one.stem}" for one in MENDING])
def test_a_case_is_mended_once_and_for_all(file: Path) -> None:
    case = read(file)
    hub, change = make_hub(case.hub), change_of(case)
    before = review(hub, change, DAY).findings
    done = mended(hub, change, DAY, rounds=ROUNDS)
    assert not done.errors
    hub, change = after(hub, change, done)
    again = mended(hub, change, DAY, rounds=ROUNDS)
    assert again == Mended({}, left=done.left)
    now = review(hub, change, DAY).findings
    assert not [one for one in now if one.fix is not None and one not in again.left]
    unreadable = {one.path for one in before if one.check in ("front-matter", "schema")}
    assert not [key for key in said(now) - said(before) if key[0] not in unreadable]


# Entries with every kind of flaw.

FRONT = (
    "title: A quiet ride", "title：A quiet ride", "title: A qui\u200bet ride  ", 'title: "A ride: home"',
    "title: yes", "title: 2026", "author: siu-ming",
    "author:siu-ming", "author: siu-ming   ", "tags: [a，b]", "tags: ［a，b］",
    "tags: [a, b]\t", "date: 2026-03-14", "date: ２０２６－０３－１４", "description: It rai\u2060ned.", "# a note",
    "translates: {language: ja}", "translates:\n  language: ja", "author: @siu-ming", "title: Rain: and wind", "",
)  # fmt: skip
BODY = (
    "# One", "## Two", "### Three  ", "#### Four\u200b", "##Five", "Six\n===", "Seven\n---", "A fi\u200bne day.",
    "Rain.  ", "Wind. ", "Two\u2028lines.", "[here](www.example.org/a)", "[there](http//example.org)", "be\x07ll",
    "[shop](https://shop.example/x?utm_source=a&b=1)", "![a wheel](Wheel.PNG)", "a\\", "a\\ ",
    "[b](../STORIES/b.md)", "[r]: www.example.org\n", "```\n# not a heading  \nwww.x.org/\u200b\n```", "    # code  ",
    "> # quoted  ", "- ## listed ", "<!-- # hidden  -->", "| a | b |  \n|---|---|\n| c | d | ", "街坊　　",
    "می\u200cخواهم", "👩\u200d🔧", "\u202eevil\u202c", "<div>\n# raw  \n</div>", "1. a  \n   b ", "---", "\t",
    "$a$  ", "[^1]: note  ", "`code  ` ", "x\u00a0", "**bold **",
)  # fmt: skip


@st.composite
def entries(draw: st.DrawFn) -> bytes:
    """A file as somebody might leave it, made of lines that checks have something to say about."""
    front = draw(
        st.lists(st.sampled_from(FRONT), min_size=1, max_size=6, unique_by=lambda row: re.split("[:：]", row)[0])
    )
    body = draw(st.lists(st.one_of(st.sampled_from(BODY), st.just("")), max_size=12))
    text = "\n".join(["---", *front, draw(st.sampled_from(["---", "---", "--- "])), *body])
    text += draw(st.sampled_from(["", "\n", "\n\n"]))
    text = text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n"])))
    return (draw(st.sampled_from(["", "", "\ufeff"])) + text).encode("utf-8")


AROUND: dict[str, str | bytes] = {
    "content/ja/stories/a-story.md": story("もとの文。\n", title="もと"),
    "content/en/stories/b.md": story("Another.\n"),
    "content/en/stories/a-story/wheel.png": b"",
}
LINK = re.compile(r"^(?:https?:?/{0,2}|//)?")


def seen_by_readers(entry: Entry) -> dict[str, Any]:
    """What a page says: its texts without what cannot be seen, its links without scheme, marks and case."""
    try:
        rendered: Rendered = render(entry.body, first_line=entry.body_line, video_hosts=())
    except Exception as error:  # noqa: BLE001 - what cannot be rendered has to stay so
        return {"error": type(error).__name__}
    return {
        "blocks": [" ".join(visible(one.text).split()) for one in rendered.facts.blocks if visible(one.text).strip()],
        "headings": [visible(one.text).strip() for one in rendered.facts.headings],
        "links": [_address(one.url) for one in rendered.facts.links],
        "code": [visible(one.text) for one in rendered.facts.blocks if one.code],
    }


def _address(url: str) -> str:
    plain = LINK.sub("", visible(url)).casefold().partition("?")[0].rstrip("/")
    return plain.rpartition("/")[2] if plain.endswith((".md", ".png")) else plain  # by another way to the same file


def _value(value: Any) -> Any:
    """A value of front matter without what fixes of it may change: signs of an input method, what cannot be seen."""
    if isinstance(value, Mapping):
        return {name: _value(one) for name, one in value.items() if name != "revision"}
    if isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value):
        return [one.strip("[] ") for one in re.split("[,、]", ",".join(map(_value, value)))]
    if isinstance(value, (list, tuple)):
        return [_value(one) for one in value]
    return unicodedata.normalize("NFKC", visible(value)).strip() if isinstance(value, str) else value


@settings(max_examples=250, deadline=None)
@given(entries())
def test_fixes_of_an_entry_settle_and_change_nothing_that_it_says(data: bytes) -> None:
    hub, change = make_hub(AROUND), Change((added(STORY, data),))
    before = review(hub, change, DAY)
    done = mended(hub, change, DAY, rounds=ROUNDS)
    assert not done.errors
    assert not done.left
    then = hub.with_change(change).entries[STORY]
    hub, change = after(hub, change, done)
    assert mended(hub, change, DAY, rounds=ROUNDS) == Mended({})
    now = hub.with_change(change).entries[STORY]
    unreadable = {"front-matter", "schema"} & {one.check for one in before.findings}
    if not unreadable:
        assert not said(review(hub, change, DAY).findings) - said(before.findings)
        assert _value(now.front) == _value(then.front)
    assert seen_by_readers(now) == seen_by_readers(then)
    new = done.files.get(STORY, data)
    assert new.startswith(b"\xef\xbb\xbf") is data.startswith(b"\xef\xbb\xbf")
    assert new.endswith(b"\n") or not data.endswith(b"\n")
    if b"\r\n" in data and "\u2028".encode() not in data:
        assert new.count(b"\n") == new.count(b"\r\n")


# What single checks write.


SOURCE = "content/ja/stories/a.md"
OTHER = "content/en/stories/a.md"


@pytest.mark.parametrize(
    ("text", "mended_text"),
    [
        ("soft\x0bline", "soft line"),
        ("two\u2028lines", "two lines"),
        ("two \u2028\nlines", "two\nlines"),
        ("an empty\u3164\u3164filler", "an empty filler"),
        ("| a\u2028b |\n|---|", "| a b |\n|---|"),
        ("be\x07ll", "bell"),
        ("a\ue000b", "a\ue000b"),
        ("a\ufdd0b", "ab"),
        ("\u200b\u202e\u2066\u200bx", "x"),
        ("e\u200b\u0301", "e\u0301"),
        ("می\u200cخواهم \u200b👩\u200d🔧", "می\u200cخواهم 👩\u200d🔧"),
    ],
)
def test_what_cannot_be_seen_goes_and_words_stay_apart(text: str, mended_text: str) -> None:
    files = mended(make_hub(), Change((added(STORY, story(text + "\n")),)), DAY, rounds=ROUNDS).files
    assert files.get(STORY, story(text + "\n").encode()).decode() == story(mended_text + "\n")


QUESTIONS = {
    "two of one name": ("## Why?\n\n## Why?\n", "## Why? {#why}\n\n## Why? {#why-2}\n"),
    "a name that is taken": ("## Why? {#why}\n\n## Why?\n", "## Why? {#why}\n\n## Why? {#why-2}\n"),
    "in a fence": ("## Why? {#why}\n\n```\n## Not one\n```\n", None),
    "several": (
        "## Why?\n\n## Why?\n\n## Why? {#why-2}\n",
        "## Why? {#why}\n\n## Why? {#why-3}\n\n## Why? {#why-2}\n",
    ),
    "CRLF and spaces": ("## Why?  \r\n\r\nText.\r\n", "## Why? {#why}\r\n\r\nText.\r\n"),
    "closing signs": ("## Why? ##\n", "## Why? {#why} ##\n"),
}


@pytest.mark.parametrize("name", QUESTIONS)
def test_questions_get_names_of_their_own(name: str) -> None:
    body, wanted = QUESTIONS[name]
    front = (
        "---\ntitle: Ask the wheel builder\nauthor: siu-ming\nhost: siu-ming\nguests:\n  - name: Zhou Yuan\n"
        "starts: 2026-12-01T20:00\nzone: Asia/Hong_Kong\n---\n\n"
    )
    path = "content/en/amas/wheels.md"
    front = front.replace("\n", "\r\n") if "\r\n" in body else front
    change = Change((added(path, front + body),))
    files = mended(make_hub(), change, DAY, rounds=ROUNDS).files
    assert files.get(path, (front + body).encode()).decode() == front + (wanted or body)
    left = review(make_hub(), Change((added(path, files.get(path, front + body)),)), DAY).findings
    assert not [one for one in left if one.check == "parts"]


REVISIONS = {
    "a brace in a comment": ("translates: {language: ja} # }", None),
    "quotes": ('translates: {language: ja, revision: "soon"}', "translates: {language: ja, revision: REV}"),
    "a key of that name elsewhere": ("description: revision: none\ntranslates: {language: ja}", None),
    "within braces": ("translates: { language: ja }", "translates: { language: ja , revision: REV}"),
    "over two lines": (
        "translates:\n  language: ja # the original",
        "translates:\n  language: ja # the original\n  revision: REV",
    ),
    "a slug": ("translates: {slug: a, language: ja}", "translates: {slug: a, language: ja, revision: REV}"),
}


@pytest.mark.parametrize("name", REVISIONS)
def test_a_revision_is_put_where_it_is_read_or_nowhere(name: str) -> None:
    front, wanted = REVISIONS[name]
    hub = make_hub({SOURCE: story("もとの文。\n")})
    whole = f"---\ntitle: A ride\nauthor: siu-ming\n{front}\n---\n\nA ride.\n"
    done = mended(hub, Change((added(OTHER, whole),)), DAY, rounds=ROUNDS, checks=(stale_translation.CHECK,))
    if wanted is None:
        assert done == Mended({})
    else:
        new = whole.replace(front, wanted.replace("REV", hub.revision(hub.entries[SOURCE])))
        assert done.files[OTHER].decode() == new


def test_the_reports_schema_knows_every_way_to_make_a_file_anew() -> None:
    schema = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
    [made] = [
        one
        for one in schema["$defs"]["finding"]["properties"]["fix"]["oneOf"]
        if "remake" in one.get("properties", {})
    ]
    assert tuple(made["properties"]["remake"]["enum"]) == tuple(name for name, _ in REMAKES)
    file = "content/en/stories/a/x.png"
    told = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\0\0\0\0\0\0\0\0\0\0\0\0IEND\0\0\0\0and a film"
    report = json.loads(as_json(review(make_hub(), Change((added(file, told),)), DAY), translator("en")))
    jsonschema.validate(report, schema)
    assert {"remake": "strip-metadata"} in [one["fix"] for one in report["findings"]]


def test_of_fixes_that_belong_together_all_are_put_in_or_none() -> None:
    """A space to take out between two headings kept the first from being moved, and the second went alone."""
    text = "---\ntitle: A quiet ride\nauthor: siu-ming\n--- \n# One\n1. a  \n   b \n# One"
    found = mended(make_hub(), Change((added(STORY, text),)), DAY, rounds=ROUNDS)
    assert found.files[STORY].decode().count("\n## One") == 2
