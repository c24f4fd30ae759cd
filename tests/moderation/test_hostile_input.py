"""Any bytes, strings that break things, every corner of Markdown: a review never crashes, nor passes by failing."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.entries.hub import Hub
from kaifong.history.change import EXECUTABLE, REGULAR, SUBMODULE, SYMLINK, Action, Change, ChangedFile, Submitter
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.findings import Report, Verdict
from kaifong.moderation.policy import POLICY, SCHEMA, Policy
from kaifong.moderation.review import review
from kaifong.testing import DAY, STORY, added, story

Watched = Callable[..., Report]

PATHS = (
    STORY,
    "content/en/stories/bundle/index.md",
    "content/en/stories/bundle/photo.jpg",
    "content/zh-Hant/stories/wheel.md",
    "content/en/amas/ask.md",
    "content/en/answers/answer.md",
    "content/en/reviews/lamp.md",
    "content/en/challenges/hill.md",
    "content/members/siu-ming.md",
    "content/groups/night.md",
    "guidelines/en/respect.md",
    POLICY,
    "guidelines/recognition.yml",
    "hub.yml",
    "records/decisions/1.json",
    "records/merges/1.json",
    "checks/own/check.py",
    ".github/workflows/x.yml",
    "content/en/stories/../../hub.yml",
    "content/\u202e/x.md",
    "a\x00b",
    "-",
)


PROPERTY = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
POLICY_BEFORE = f"schema: {SCHEMA}\n".encode()
ANY_BYTES = st.binary(max_size=600) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass"))
SUBMITTERS = st.none() | st.builds(Submitter, st.text(min_size=1, max_size=40), st.none() | st.integers(0, 2**63))


@st.composite
def files(draw: st.DrawFn) -> ChangedFile:
    path = draw(st.sampled_from(PATHS))
    if (
        path == POLICY
    ):  # what stood there before is the hub's own: a review by a broken one is refused, as it should be
        return ChangedFile(path, Action.EDITED, REGULAR, draw(ANY_BYTES), POLICY_BEFORE)
    action = draw(st.sampled_from(Action))
    mode = draw(st.sampled_from((REGULAR, REGULAR, REGULAR, EXECUTABLE, SYMLINK, SUBMODULE, 0, 0o777)))
    data = None if action is Action.REMOVED or mode == SUBMODULE else draw(ANY_BYTES)
    before = None if action is Action.ADDED else draw(ANY_BYTES)
    old = draw(st.sampled_from([one for one in PATHS if one != POLICY])) if action is Action.RENAMED else None
    return ChangedFile(path, action, mode, data, before, old)


@PROPERTY
@given(changed=st.lists(files(), max_size=4, unique_by=lambda one: one.path), submitter=SUBMITTERS)
def test_any_change_of_any_bytes_is_reviewed(
    watched: Watched, changed: list[ChangedFile], submitter: Submitter | None
) -> None:
    report = watched(*changed, submitter=submitter)
    assert len(report.reviewed) == len(changed)


WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=60)
# What Markdown, YAML and HTML are made of, joined by chance: deeper into the parsers than plain chance would get.
SYNTAX = st.lists(
    st.sampled_from(
        (
            *(
                "# ",
                "## ",
                "- ",
                "1. ",
                "> ",
                "    ",
                "```\n",
                "~~~",
                "|",
                "---\n",
                "===\n",
                "\n",
                "\n\n",
                "\t",
                "\r\n",
            ),
            *(
                "[",
                "]",
                "(",
                ")",
                "![",
                "](",
                "<",
                ">",
                "</",
                "<!--",
                "-->",
                "&",
                ";",
                "&#x",
                "{",
                "}",
                "{#",
                "`",
                "*",
            ),
            *(
                "_",
                "~~",
                "==",
                "^^",
                "++",
                ":",
                "!!! note\n",
                "??? x\n",
                '=== "T"\n',
                "[^1]",
                "[^1]: ",
                "\\",
                "$$",
                "@",
            ),
            *(
                "https://",
                "www.",
                "javascript:",
                "mailto:",
                "a@b.org",
                "<script>",
                "<svg onload=",
                "x",
                "字",
                "é",
                "\u200b",
            ),
            *(
                "\u202e",
                "\ufeff",
                "title: ",
                "author: ",
                "&a ",
                "*a ",
                "!!python/object ",
                "<<: ",
                "? ",
                "%YAML 1.2\n",
            ),
        )
    )
    | WORDS,
    max_size=60,
).map("".join)


@PROPERTY
@given(path=st.sampled_from([path for path in PATHS if path.endswith(".md")]), text=SYNTAX, front=st.booleans())
def test_any_text_made_of_syntax_is_reviewed(watched: Watched, path: str, text: str, front: bool) -> None:  # noqa: FBT001
    watched(added(path, story(text) if front else text), submitter=Submitter("siu-ming", 7))


@pytest.mark.corpus
def test_naughty_strings_are_reviewed_wherever_they_stand(watched: Watched, corpus: Path) -> None:
    strings = json.loads((corpus / "outside" / "blns.json").read_text(encoding="utf-8"))
    for text in strings:
        quoted = json.dumps(text)
        front = f"---\ntitle: {quoted}\nauthor: {quoted}\ntags: [{quoted}]\n---\n\n"
        front += f"{text}\n\n![{text}]({text})\n[{text}]: {text}\n"
        watched(added(STORY, front), submitter=Submitter(text or "x"))


def commonmark() -> Path | None:
    """The specification's text: KAIFONG_COMMONMARK, which CI sets (npm's commonmark-spec has it)."""
    named = os.environ.get("KAIFONG_COMMONMARK")
    return Path(named) if named else None


def test_every_example_of_commonmark_is_reviewed(watched: Watched) -> None:
    file = commonmark()
    if file is None:
        pytest.skip("KAIFONG_COMMONMARK does not name CommonMark's spec.txt; .ci/run fetches it where there is npm")
    fence = "`" * 32
    parts = file.read_text(encoding="utf-8").split(f"\n{fence} example")
    examples = [part.partition("\n")[2].partition("\n.\n")[0].replace("→", "\t") for part in parts[1:]]
    assert len(examples) > 600
    for text in examples:
        watched(added(STORY, story(text + "\n")))


def _raising(error: Callable[[], BaseException]) -> Callable[..., Iterator[object]]:
    def find(subject: object, options: object) -> Iterator[object]:
        del subject, options
        yield from ()  # a generator, as a check is
        raise error()

    return find


@pytest.mark.parametrize(
    "error", [ValueError, RecursionError, MemoryError, UnicodeError, StopIteration, AssertionError]
)
def test_a_check_that_raises_is_an_error_with_its_id_and_never_a_pass(small_hub: Hub, error: type[Exception]) -> None:
    fine = added(STORY, story("It rained, and we stayed under the bridge until it stopped.\n"))
    change = Change((fine,), Submitter("siu-ming", 7))
    assert review(small_hub, change, DAY, policy=Policy()).verdict is Verdict.PASS
    for check in CHECKS:
        broken = [replace(one, find=_raising(error)) if one is check else one for one in CHECKS]  # type: ignore[arg-type]
        report = review(small_hub, change, DAY, policy=Policy(), checks=broken)
        asked = {one.check for one in report.errors}
        if not asked:
            # It was not asked: that is said.
            assert check.id in {one.check for one in report.skipped}
            continue
        assert asked == {check.id}
        assert report.verdict is Verdict.HOLD
