r"""One helper for the tests of every check, ours and any hub's own: hubs in memory, and what a check says of a text.

from kaifong.testing import run_check

def test_hidden_letters_are_seen():
    [found] = run_check("hidden-text", text="fi\u200bne")
    assert found.message_id == "hidden-text-zero-width"
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from kaifong.entries.hub import Hub
from kaifong.entries.settings_reader import parse_settings
from kaifong.entries.tree import MemoryTree
from kaifong.history.change import Action, Change, ChangedFile, Submitter
from kaifong.history.merges import History, Source
from kaifong.moderation.check import Check
from kaifong.moderation.findings import Finding, Report
from kaifong.moderation.policy import POLICY, SCHEMA

DAY = date(2026, 11, 21)
STORY = "content/en/stories/a-story.md"

HUB_YML = """\
schema: kaifong.hub/1
name: {en: Test Hub}
tagline: {en: A hub in memory}
url: https://hub.example/
repository: example/hub
branch: main
timezone: Asia/Hong_Kong
reference: en
languages:
  - {tag: en, name: English}
  - {tag: zh-Hant, name: 繁體中文, html: zh-Hant-HK, theme: zh-TW}
  - {tag: zh-Hans, name: 简体中文, theme: zh}
  - {tag: ja, name: 日本語}
"""


def make_hub(files: Mapping[str, str | bytes] | None = None) -> Hub:
    """A hub of the given files by path, in memory; hub.yml and guidelines/policy.yml are filled in where missing.

    Text is encoded as UTF-8, bytes are taken as they are.
    """
    held = {"hub.yml": HUB_YML.encode(), POLICY: f"schema: {SCHEMA}\n".encode()}
    held |= {path: one if isinstance(one, bytes) else one.encode() for path, one in (files or {}).items()}
    return Hub(MemoryTree(held), parse_settings(held["hub.yml"]), History(Source.NONE, shortfall="no-git"))


def story(body: str, **front: str) -> str:
    """A whole story around a body; `front` adds to its front matter or replaces what stands there."""
    keys = {"title": "A quiet ride", "author": "siu-ming"} | front
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in keys.items()) + "---\n\n" + body


def added(path: str, data: str | bytes) -> ChangedFile:
    """A file that a change adds."""
    return ChangedFile(path, Action.ADDED, data=data if isinstance(data, bytes) else data.encode())


def review_of(
    *files: ChangedFile,
    hub: Hub | None = None,
    submitter: str | Submitter | None = None,
    now: date = DAY,
) -> Report:
    """The report on a change of these files to a hub (default: an empty one)."""
    from kaifong.moderation.review import review

    who = Submitter(submitter) if isinstance(submitter, str) else submitter
    return review(hub or make_hub(), Change(tuple(sorted(files, key=lambda one: one.path)), who), now)


def run_check(  # noqa: PLR0913 - all but the first have defaults; a test names what it needs
    check: str | Check,
    *,
    text: str | bytes | None = None,
    path: str = STORY,
    hub: Hub | None = None,
    submitter: str | Submitter | None = None,
    before: str | bytes | None = None,
    files: tuple[ChangedFile, ...] = (),
    now: date = DAY,
) -> list[Finding]:
    """What one check finds.

    Args:
        check: its id, or a check of a hub's own.
        text: the file's text. Markdown that has no front matter gets a story's around it, and lines count from there.
        path: where the file would stand.
        hub: the community around it (default: an empty one).
        submitter: a login, or more about who brings it; None: nobody is known.
        before: the file as it was; None: the change adds it.
        files: other files that the change brings.
        now: the day.

    Raises:
        KeyError: there is no check of that name.
        AssertionError: the check, or the renderer, failed.
    """
    from kaifong.moderation.checks import BY_ID
    from kaifong.moderation.review import review

    asked = BY_ID[check] if isinstance(check, str) else check
    change = list(files)
    if text is not None:
        whole = story(text) if isinstance(text, str) and path.endswith(".md") and not text.startswith("---") else text
        data = whole if isinstance(whole, bytes) else whole.encode("utf-8", "surrogatepass")
        then = before.encode() if isinstance(before, str) else before
        action = Action.ADDED if then is None else Action.EDITED
        change.append(ChangedFile(path, action, data=data, before=then))
    who = Submitter(submitter) if isinstance(submitter, str) else submitter
    ordered = tuple(sorted(change, key=lambda one: one.path))
    report = review(hub or make_hub(), Change(ordered, who), now, checks=(asked,))
    assert not report.errors, report.errors
    return list(report.findings)
