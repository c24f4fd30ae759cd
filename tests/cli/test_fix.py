"""`kaifong fix`: what has one right answer is put right, and every other byte stays as it is."""

from __future__ import annotations

import io
import os
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kaifong.cli.fix import command
from kaifong.history.change import Change
from kaifong.languages.catalogue import translator
from kaifong.moderation.checks import CHECKS, hidden_text
from kaifong.moderation.mending import Mended, mended
from kaifong.reporting.text import as_text
from kaifong.testing import DAY, HUB_YML, added, make_hub, review_of, story
from kaifong.text.invisible import visible

STORY = "content/en/stories/a.md"
AMA = """---
title: Ask the wheel builder
author: siu-ming
host: siu-ming
guests:
  - name: Zhou Yuan
starts: 2026-12-01T20:00
zone: Asia/Hong_Kong
---

## Why do spokes break at the bend?

## 點解呢個轆歪咗？
"""


def run(root: Path, *arguments: str) -> Result:
    return CliRunner().invoke(command, ["--root", str(root), *arguments], catch_exceptions=False)


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    for path, text in {"hub.yml": HUB_YML, "guidelines/policy.yml": "schema: kaifong.policy/1\n"}.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_text(text, encoding="utf-8")
    return tmp_path


def put(root: Path, path: str, text: str) -> Path:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text.encode())
    return file


def test_hidden_characters_go_and_line_ends_stay(hub: Path) -> None:
    text = "---\r\ntitle: A\u200b ride\r\nauthor: siu-ming\r\n---\r\n\r\n"
    text += "A fi\u200b\u2060ne day.  \r\nمی\u200cخواهم\n\n\nNo end"
    file = put(hub, STORY, text)
    result = run(hub, STORY)
    assert result.exit_code == 0
    assert file.read_bytes() == text.replace("\u200b", "").replace("\u2060", "").encode()
    assert f"{STORY}, line 2: mended (hidden-text)." in result.output
    assert "mended" in result.output.splitlines()[-1]


def test_questions_get_their_ids(hub: Path) -> None:
    file = put(hub, "content/en/amas/wheels.md", AMA)
    assert run(hub, "content").exit_code == 0
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[10] == "## Why do spokes break at the bend? {#why-do-spokes-break-at-the-bend}" or lines[
        10
    ].endswith("}")
    assert lines[12].startswith("## 點解呢個轆歪咗？ {#q-")
    assert run(hub, "--check", "content").exit_code == 0


@pytest.mark.parametrize(
    ("front", "mended_front"),
    [
        ("translates: {language: en}", "translates: {language: en, revision: REV}"),
        ("translates:\n  language: en", "translates:\n  language: en\n  revision: REV"),
        (
            "translates:\n  language: en\n  revision: nonsense # soon",
            "translates:\n  language: en\n  revision: REV # soon",
        ),
        ("translates: {language: en, revision: }", "translates: {language: en, revision: REV}"),
    ],
)
def test_a_translation_gets_its_revision(hub: Path, front: str, mended_front: str) -> None:
    from kaifong.entries.hub import load

    put(hub, STORY, story("The source.\n"))
    whole = f"---\ntitle: 訳\nauthor: yamada\ntags: [a]\n{front}\n---\n本文。\n"
    file = put(hub, "content/ja/stories/a.md", whole)
    assert run(hub, "content").exit_code == 0
    source = load(hub)
    revision = source.revision(source.entries[STORY])
    assert file.read_text(encoding="utf-8") == whole.replace(front, mended_front.replace("REV", revision))


def test_a_stale_translation_is_left_to_people(hub: Path) -> None:
    put(hub, STORY, story("The source.\n"))
    text = "---\ntitle: 訳\nauthor: yamada\ntranslates: {language: en, revision: 0123456789ab}\n---\n本文。\n"
    file = put(hub, "content/ja/stories/a.md", text)
    assert "Nothing to mend." in run(hub, "content").output
    assert file.read_text(encoding="utf-8") == text


def test_check_changes_nothing_and_says_so_by_its_code(hub: Path) -> None:
    file = put(hub, STORY, story("A fi\u200bne day.\n"))
    before = file.read_bytes()
    result = run(hub, "--check", STORY)
    assert result.exit_code == 1
    assert "One place can be mended" in result.output
    assert file.read_bytes() == before


def test_the_mode_stays_and_nothing_is_left_beside(hub: Path) -> None:
    file = put(hub, STORY, story("A fi\u200bne day.\n"))
    file.chmod(0o640)
    run(hub, STORY)
    assert file.stat().st_mode & 0o777 == 0o640
    assert os.listdir(file.parent) == [file.name]  # noqa: PTH208 - names are what is asked


def test_a_symlink_is_not_followed(hub: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.md"
    outside.write_text(story("A fi\u200bne day.\n"), encoding="utf-8")
    link = hub / STORY
    link.parent.mkdir(parents=True)
    link.symlink_to(outside)
    run(hub, "content")
    assert link.is_symlink()
    assert "\u200b" in outside.read_text(encoding="utf-8")


HIDDEN = st.sampled_from("\u200b\u2060\u202e\u2066\u200e\ufeff\x07\u2028\u00ad\U000e0041")
WORDS = st.one_of(
    st.text(max_size=8), HIDDEN, st.sampled_from(["\r\n", "\n", "\r", "# a", "می\u200cخ", "👩\u200d🔧"])
)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS, max_size=12).map("".join))
def test_mending_is_idempotent_and_takes_out_hidden_characters_only(text: str) -> None:
    data = text.encode("utf-8", "replace")
    path = "content/ja/stories/x.md"
    only = (hidden_text.CHECK,)
    once = mended(make_hub(), Change((added(path, data),)), DAY, rounds=5, checks=only).files.get(path, data)
    again = mended(make_hub(), Change((added(path, once),)), DAY, rounds=5, checks=only)
    assert again == Mended({})
    # Between words a space takes its place; everything that can be seen stays, in its order.
    assert visible(once.decode()).replace(" ", "") == visible(data.decode()).replace(" ", "")
    assert len(once.decode()) <= len(data.decode())


def test_a_path_that_is_none_of_the_hub_is_wrong_usage_and_not_something_to_mend(hub: Path) -> None:
    put(hub, STORY, "---\ntitle: A\nauthor: siu-ming\n---\n\nText.\n")
    result = run(hub, "--check", "content/en/stories/none.md")
    assert result.exit_code == 2
    assert "is no file of this hub" in result.stderr


# What is written, and what is not.


def photo() -> bytes:
    """A picture that tells where it was taken."""
    out = io.BytesIO()
    tags = Image.Exif()
    place = tags.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (22.0, 19.0, 1.0), "E", (114.0, 10.0, 1.0)
    Image.linear_gradient("L").save(out, "JPEG", exif=tags.tobytes())
    return out.getvalue()


def test_a_photograph_loses_its_place_and_keeps_its_pixels(hub: Path) -> None:
    put(hub, "content/en/stories/a/index.md", story("Text.\n"))
    file = hub / "content/en/stories/a/wheel.jpg"
    file.write_bytes(photo())
    result = run(hub, "content")
    assert result.exit_code == 0
    assert "content/en/stories/a/wheel.jpg: mended (photo-metadata)." in result.output
    with Image.open(file) as after, Image.open(io.BytesIO(photo())) as before:
        assert after.tobytes() == before.tobytes()
        assert not after.getexif()
    assert "Nothing to mend." in run(hub, "content").output


def test_what_may_not_be_written_stays_and_the_rest_is_mended(hub: Path) -> None:
    kept = put(hub, STORY, story("A fi\u200bne day.\n"))
    other = put(hub, "content/en/stories/b.md", story("A fi\u200bne day.\n"))
    before = kept.read_bytes()
    kept.chmod(0o444)
    result = run(hub, "content")
    assert result.exit_code == 1
    assert f"{STORY}: not mended, as the file may not be written." in result.stderr
    assert kept.read_bytes() == before
    assert b"fine" in other.read_bytes()


def test_a_symlink_is_told(hub: Path, tmp_path: Path) -> None:
    (tmp_path / "outside.md").write_text(story("A fi\u200bne day.\n"), encoding="utf-8")
    link = hub / STORY
    link.parent.mkdir(parents=True)
    link.symlink_to(tmp_path / "outside.md")
    result = run(hub, STORY)
    assert result.exit_code == 0
    assert f"{STORY}: a symlink; left as it is" in result.stderr


def test_a_translation_that_was_up_to_date_is_told_and_stays_so(hub: Path) -> None:
    from kaifong.entries.hub import load

    put(hub, STORY, story("The sou\u200brce.\n"))
    source = load(hub)
    revision = source.revision(source.entries[STORY])
    front = f"title: 訳\nauthor: yamada\ntranslates: {{language: en, revision: {revision}}}\n"
    put(hub, "content/ja/stories/a.md", f"---\n{front}---\n本文。\n")
    result = run(hub, STORY)
    assert "content/ja/stories/a.md: follows its source" in result.output
    after = load(hub)
    assert after.freshness(after.entries["content/ja/stories/a.md"]).value == "current"


def test_a_check_that_needs_the_page_mends_too(hub: Path) -> None:
    put(hub, "content/en/stories/b.md", story("Another.\n"))
    file = put(hub, STORY, story("[b](B.md)\n"))
    assert run(hub, "content").exit_code == 0
    assert "[b](b.md)" in file.read_text(encoding="utf-8")


def test_the_help_lists_every_check_that_mends_and_the_docs_too() -> None:
    shown = " ".join(CliRunner().invoke(command, ["--help"]).output.split())
    listed = shown.partition("What it mends")[2]
    docs = (
        (Path(__file__).parents[2] / "docs/checks.md")
        .read_text(encoding="utf-8")
        .partition("## What `kaifong fix`")[2]
    )
    for check in CHECKS:
        assert (f" {check.id} " in listed) is check.mends
        assert (f"[{check.id}](checks/{check.id}.md)" in docs) is check.mends


def test_a_report_says_once_that_the_command_can_do_it() -> None:
    files = (added(STORY, story("A fi\u200bne day.\n")), added("content/en/stories/b/wheel.jpg", photo()))
    text = as_text(review_of(*files), translator("en"))
    place, hidden = text.partition("not asked")[0].split("content/en/stories/b/wheel.jpg")[::-1]
    assert place.count("`kaifong fix` can do this for you.") == 1
    assert hidden.count("kaifong fix") == 1
