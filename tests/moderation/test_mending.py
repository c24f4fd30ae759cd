"""How fixes are put together: which of two, in what rounds, by whose policy, and what follows in translations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mended_changes import ROUNDS, after

from kaifong.entries.hub import Hub
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Finding, Fix, Remake, Verdict
from kaifong.moderation.fixes import applied, fixable
from kaifong.moderation.mending import mended
from kaifong.moderation.review import review
from kaifong.testing import DAY, STORY, added, make_hub, story


def finding(fix: Fix | Remake, check: str = "a") -> Finding:
    return Finding(
        check, Family.FORM, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, STORY, 1, None, "seen", fix=fix
    )


def test_of_two_fixes_on_one_place_the_first_is_taken() -> None:
    spans = [Fix(3, 5, "x"), Fix(0, 4, "y"), Fix(4, 4, "z"), Fix(5, 6, "w"), Fix(5, 5, "v"), Fix(5, 5, "u")]
    taken = [one.fix for one in fixable([finding(one) for one in spans])]
    assert taken == [Fix(0, 4, "y"), Fix(4, 4, "z"), Fix(5, 5, "v")]
    assert applied(b"0123456789", [Fix(0, 4, "y"), Fix(4, 4, "z"), Fix(5, 5, "v")]) == b"yz4v56789"


def test_a_file_that_is_made_anew_takes_no_replacement() -> None:
    both = [finding(Fix(0, 1, "x")), finding(Remake("shrink"))]
    assert [one.fix for one in fixable(both)] == [Remake("shrink")]


@settings(max_examples=200)
@given(
    st.binary(max_size=40),
    st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45), st.text("ab\n", max_size=3)), max_size=5),
)
def test_all_that_lies_outside_the_spans_stays(data: bytes, spans: list[tuple[int, int, str]]) -> None:
    text = data.decode("utf-8", "replace")
    fixes = [Fix(a, b, by) for a, b, by in spans if a <= b <= len(text)]
    taken = [one.fix for one in fixable([finding(one) for one in fixes]) if isinstance(one.fix, Fix)]
    outside, at = [], 0
    for one in taken:
        outside.append(text[at : one.start])
        at = one.end
    outside.append(text[at:])
    pieces = [piece for pair in zip(outside, [*(one.text for one in taken), ""], strict=True) for piece in pair]
    assert applied(text.encode(), taken).decode() == "".join(pieces)


def test_a_fix_outside_the_text_is_refused() -> None:
    with pytest.raises(ValueError, match="does not fit"):
        applied(b"ab", [Fix(1, 3, "")])
    with pytest.raises(ValueError, match="does not fit"):
        applied(b"abcd", [Fix(0, 3, ""), Fix(2, 4, "")])


def _made_up(name: str, give: Any, *, mends: bool = True) -> Check:
    def find(subject: Subject, options: Mapping[str, Any]) -> Iterable[Seen]:
        del options
        assert subject.file is not None
        assert subject.file.data is not None
        text = subject.file.data.decode()
        yield from give(text)

    return Check(
        name, Family.FORM, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, Scope.FILE, find, mends=mends
    )


def test_two_fixes_that_undo_each_other_end_and_are_told() -> None:
    there = _made_up("there", lambda text: [Seen("a", fix=Fix(0, 1, "b"))] if text[0] == "a" else [])
    back = _made_up("back", lambda text: [Seen("b", fix=Fix(0, 1, "a"))] if text[0] == "b" else [])
    done = mended(make_hub(), Change((added("content/x.txt", "a"),)), DAY, rounds=4, checks=(there, back))
    assert len(done.done) == 4


def test_a_fix_that_changes_nothing_is_left_and_told() -> None:
    idle = _made_up("idle", lambda text: [Seen("a", fix=Fix(0, 1, text[0]))])
    done = mended(make_hub(), Change((added("content/x.txt", "a"),)), DAY, rounds=4, checks=(idle,))
    assert done.files == {}
    assert [one.check for one in done.left] == ["idle"]


def test_a_check_that_fails_while_mending_is_told() -> None:
    broken = _made_up("broken", lambda text: [len(text) / 0])
    done = mended(make_hub(), Change((added("content/x.txt", "a"),)), DAY, rounds=4, checks=(broken,))
    assert [one.check for one in done.errors] == ["broken"]


def test_what_the_policy_turns_off_or_exempts_is_not_mended() -> None:
    text = story("A fi\u200bne day. \n")
    off = b"schema: kaifong.policy/1\nchecks:\n  trailing-space: {off: true, reason: We like it.}\n"
    hub = make_hub({"guidelines/policy.yml": off})
    files = mended(hub, Change((added(STORY, text),)), DAY, rounds=ROUNDS).files
    assert files[STORY].decode() == text.replace("\u200b", "")
    exempt = off.replace(
        b"{off: true, reason: We like it.}", b"\n    exemptions: [{path: content/**, reason: We do.}]"
    )
    files = mended(
        make_hub({"guidelines/policy.yml": exempt}), Change((added(STORY, text),)), DAY, rounds=ROUNDS
    ).files
    assert files[STORY].decode() == text.replace("\u200b", "")


SOURCE = "content/ja/stories/a.md"
OTHER = "content/en/stories/a.md"


def _pair(hub_files: dict[str, str], body: str, revision: str) -> tuple[Hub, Change]:
    front = f"title: A ride\nauthor: siu-ming\ntranslates: {{language: ja, revision: {revision}}}\n"
    files = hub_files | {OTHER: f"---\n{front}---\n\nA ride.\n"}
    return make_hub(files), Change((added(SOURCE, story(body)),))


def test_a_translation_follows_where_its_source_is_mended_and_was_not_stale() -> None:
    body = "も\u200bとの文。\n"
    source = make_hub({SOURCE: story(body)})
    revision = source.revision(source.entries[SOURCE])
    hub, change = _pair({}, body, revision)
    done = mended(hub, change, DAY, rounds=ROUNDS)
    assert done.carried == (OTHER,)
    hub, change = after(hub, change, done)
    now = hub.with_change(change)
    assert now.freshness(now.entries[OTHER]).value == "current"
    assert b"\xe2\x80\x8b" not in done.files[SOURCE]
    # Nobody is told that the translation was to be looked at again.
    start = make_hub({SOURCE: story(body), OTHER: hub.before.tree.read(OTHER) if hub.before else b""})
    both = Change(
        tuple(
            ChangedFile(path, Action.EDITED, data=done.files[path], before=start.tree.read(path))
            for path in (OTHER, SOURCE)
        )
    )
    assert not {one.check for one in review(start, both, DAY).findings} & {"bumped-revision", "stale-translation"}
    stale = mended(*_pair({}, body, "0123456789ab"), DAY, rounds=ROUNDS)
    assert stale.carried == ()
    assert set(stale.files) == {SOURCE}


def test_a_missing_revision_is_that_of_the_mended_source() -> None:
    hub = make_hub({})
    front = "title: A ride\nauthor: siu-ming\ntranslates: {language: ja}\n"
    change = Change((added(OTHER, f"---\n{front}---\n\nA ride.\n"), added(SOURCE, story("も\u200bと。 \n"))))
    done = mended(hub, change, DAY, rounds=ROUNDS)
    now = hub.with_change(after(hub, change, done)[1])
    assert now.freshness(now.entries[OTHER]).value == "current"
    assert done.carried == ()
