"""The pages about the checks: their tables are fresh, and their examples are found, or fine, as they say."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kaifong.moderation.check import Check
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.policy import parse_policy
from kaifong.reporting import check_docs
from kaifong.testing import STORY, run_check

DOCS = Path(__file__).parents[2] / "docs"
FENCE = re.compile(r"^(`{3,})markdown(?: path=(\S+))?\n(.*?)\n\1$", re.MULTILINE | re.DOTALL)
# What these see is not in a text: bytes, names, modes, pictures, or who brings it.
WITHOUT = frozenset(
    (
        "approvals", "author-is-submitter", "change-size", "co-author-consent", "decision-record", "encoding",
        "file-mode", "file-type", "lost-address", "near-duplicate", "others-content", "pace", "parser-bomb", "path",
        "photo-metadata", "picture-count", "picture-size", "profile-owner", "protected-fields", "protected-paths",
        "repeated-submission", "sanction", "second-reader", "stale-translation", "unexplained-removal", "lost-links",
        "copied-translation", "bumped-revision",
    )
)  # fmt: skip


def page(check: str) -> str:
    return (DOCS / "checks" / f"{check}.md").read_text(encoding="utf-8")


def examples() -> list[tuple[str, bool, str | None, str]]:
    found = []
    for check in BY_ID:
        for section in re.split(r"^## ", page(check), flags=re.MULTILINE)[1:]:
            if section.startswith(("What it finds", "What is fine")):
                bad = section.startswith("What it finds")
                found += [(check, bad, match[2], match[3]) for match in FENCE.finditer(section)]
    return found


@pytest.mark.parametrize(("check", "bad", "path", "text"), examples())
def test_an_example_is_what_its_heading_says(check: str, bad: bool, path: str | None, text: str) -> None:  # noqa: FBT001
    data = text.encode() if path == "bare" else text + "\n"
    found = run_check(check, text=data, path=STORY if path in (None, "bare") else path)
    assert bool(found) is bad


@pytest.mark.parametrize("check", sorted(set(BY_ID) - WITHOUT))
def test_every_page_shows_what_is_found_and_what_is_fine(check: str) -> None:
    shown = {bad for name, bad, _, _ in examples() if name == check}
    assert shown == {True, False}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_page_says_what_why_and_what_to_do_and_its_table_is_fresh(check: Check) -> None:
    text = page(check.id)
    assert text.startswith(f"# {check.id}\n")
    assert "## Why" in text
    assert "## What to do" in text
    assert check_docs.table(check) in text, "run: python -m kaifong.reporting.check_docs"


def test_the_index_is_fresh_and_its_policy_is_one() -> None:
    text = (DOCS / "checks.md").read_text(encoding="utf-8")
    assert check_docs.index() in text, "run: python -m kaifong.reporting.check_docs"
    example = re.search(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert example
    assert parse_policy(example[1].encode()).rules["picture-size"].options == {"megapixels": 40}


def test_writing_the_tables_twice_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "checks").mkdir()
    for file in (DOCS / "checks.md", *(DOCS / "checks").glob("*.md")):
        (tmp_path / file.relative_to(DOCS)).write_text(file.read_text(encoding="utf-8"), encoding="utf-8")
    check_docs.write(tmp_path)
    for file in (DOCS / "checks").glob("*.md"):
        assert (tmp_path / "checks" / file.name).read_text(encoding="utf-8") == file.read_text(encoding="utf-8")
