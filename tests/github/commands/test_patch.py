"""The patch that `/fix` shows: Git takes it, and it shows nothing that should not be repeated."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kaifong.github.commands.patch import LONGEST, patch
from kaifong.history.change import Action, Change, ChangedFile
from kaifong.moderation.findings import Audience, Confidence, Family, Finding, Verdict
from kaifong.testing import STORY

LINES = st.lists(st.sampled_from(["a", "b b", "", "``` x", "-- c", "+d", " e", "中文", "\\ no"]), max_size=12)


def change(**files: bytes) -> Change:
    return Change(
        tuple(ChangedFile(path.replace("_", "/") + ".md", Action.ADDED, data=one) for path, one in files.items())
    )


def finding(family: Family) -> Finding:
    return Finding("x", family, "form", Verdict.FIX, Confidence.HIGH, Audience.AUTHOR, "a.md", 1, None, "seen")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=40)
@given(LINES, LINES, st.booleans(), st.booleans())
def test_git_makes_of_it_what_was_mended(
    tmp_path: Path,
    old: list[str],
    new: list[str],
    old_end: bool,  # noqa: FBT001 - drawn by Hypothesis
    new_end: bool,  # noqa: FBT001 - as above
) -> None:
    was = ("\n".join(old) + ("\n" if old_end else "")).encode()
    now = ("\n".join(new) + ("\n" if new_end else "")).encode()
    made = patch(change(a=was), {"a.md": now} if was != now else {}, ())
    (tmp_path / "a.md").write_bytes(was)
    (tmp_path / "fix.patch").write_text(made.text, encoding="utf-8", newline="\n")
    if made.text:
        command = ["git", "apply", "--whitespace=nowarn", "fix.patch"]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False, timeout=20)
        assert done.returncode == 0, done.stderr + made.text
    assert (tmp_path / "a.md").read_bytes() == now
    assert made.left == ()


def test_its_fence_is_longer_than_any_within() -> None:
    made = patch(change(a=b"x\n````\n"), {"a.md": b"y\n````\n"}, ())
    assert made.block.startswith("`````diff\n")
    assert made.block.endswith("\n`````")


@pytest.mark.parametrize(
    ("was", "now"),
    [
        (b"call 9123 4567\nx\n", b"call 9123 4567\ny\n"),
        (b"x\n", b"mail mei.chan@gmail.com\n"),
        ("a\u200bb\n".encode(), b"ab\n"),
        ("a\u202eb\n".encode(), b"ab\n"),
        (b"a\r\nb\r\n", b"a\r\nc\r\n"),
        (b"\xff\n", b"x\n"),
        (b"\x1b[31m\n", b"x\n"),
    ],
)
def test_what_is_private_or_unseen_is_not_shown(was: bytes, now: bytes) -> None:
    made = patch(change(a=was), {"a.md": now}, ())
    assert (made.text, made.files, made.left) == ("", (), ("a.md",))


@pytest.mark.parametrize("family", [Family.PRIVACY, Family.CONDUCT, Family.SAFETY])
def test_a_file_with_something_that_hurts_is_kept_back_whole(family: Family) -> None:
    assert patch(change(a=b"x\n"), {"a.md": b"y\n"}, [finding(family)]).left == ("a.md",)
    assert patch(change(a=b"x\n"), {"a.md": b"y\n"}, [finding(Family.FORM)]).files == ("a.md",)


def test_a_path_that_git_would_quote_is_left_out() -> None:
    odd = Change((ChangedFile('a"b.md', Action.ADDED, data=b"x\n"),))
    assert patch(odd, {'a"b.md': b"y\n"}, ()).left == ('a"b.md',)


def test_a_file_that_is_not_of_the_change_is_never_in_it() -> None:
    assert patch(Change(()), {STORY: b"y\n"}, ()).text == ""


def test_it_fits_into_a_comment_and_says_what_did_not() -> None:
    long = b"".join(b"line %d x\n" % number for number in range(3000))
    made = patch(change(a=long, b=b"x\n"), {"a.md": long.replace(b"x", b"y"), "b.md": b"y\n"}, ())
    assert len(made.text) <= LONGEST
    assert (made.files, made.left) == (("b.md",), ("a.md",))
