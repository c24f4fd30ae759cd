"""The comparison on which all else here rests can fail, and says where."""

from __future__ import annotations

from dataclasses import replace

from compared import complaint, differences

from kaifong.entries.tree import digest_of
from kaifong.pages.staged import Staged

FILES = {"en/index.md": b"one\ntwo\n", "en/feed.xml": b"<feed/>"}
STAGED = Staged(
    pages=("en/index.md",),
    files=("en/feed.xml",),
    broken=(),
    digests={path: digest_of(data) for path, data in FILES.items()},
)


def test_the_same_is_the_same() -> None:
    assert complaint((FILES, STAGED), (dict(FILES), replace(STAGED))) == ""
    assert complaint("an error", "an error") == ""


def test_other_bytes_are_told_with_their_line() -> None:
    [said] = differences(FILES | {"en/index.md": b"one\nTWO\n"}, FILES)
    assert "en/index.md: line 2, column 1" in said
    assert "TWO" in said
    assert "two" in said


def test_a_line_more_is_told() -> None:
    [said] = differences(FILES | {"en/index.md": b"one\ntwo\nthree\n"}, FILES)
    assert "line 3" in said


def test_what_is_missing_and_what_should_be_gone() -> None:
    assert differences({"en/index.md": FILES["en/index.md"], "x": b""}, FILES) == [
        "en/feed.xml: is missing",
        "x: should be gone",
    ]


def test_many_are_cut() -> None:
    found = differences({}, {f"{number}": b"" for number in range(20)})
    assert len(found) < 10
    assert found[-1] == "and 14 others"


def test_what_is_said_of_the_stage_is_compared_too() -> None:
    other = replace(STAGED, broken=(("content/a.md", "schema-missing"),))
    assert "Staged.broken" in complaint((FILES, other), (FILES, STAGED))
    wrong = replace(STAGED, digests={**STAGED.digests, "en/index.md": "0" * 32})
    assert "Staged.digests" in complaint((FILES, wrong), (FILES, wrong))


def test_an_error_on_one_side_alone() -> None:
    assert "2 files" in complaint("hub.yml: broken", (FILES, STAGED))
