r"""Every case below checks/<id>/: a Markdown file that says in place what has to be found.

A case is a change. Each file of it begins with a line `==== path`; a text without front matter gets a story's. At
the end of a line `⟸ message-id` says what the check of that folder has to find there, `⟸ message-id hold` also with
which severity. On the `====` line it means the whole file, and `⟸ message-id@5` its fifth line. Whatever else the
check finds fails the test, and so does anything that it misses.

Words before the path, with commas: `before:` the file stands in the hub (and stays, unless the change brings it
again), `removed:` the change removes it, `mode 120000:`, `base64:` (bytes). Above the first `====`:
`submitter: login`, `id: 7`. A text that begins with `!bare` gets no front matter. `\u{200B}` stands for the
character of that number.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kaifong.history.change import REGULAR, Action, Change, ChangedFile, Submitter
from kaifong.moderation.checks import CHECKS
from kaifong.moderation.review import review
from kaifong.testing import DAY, make_hub, story

CASES = Path(__file__).parent / "checks"
FILES = sorted(CASES.glob("*/*.md"))
MARK = re.compile(r"[ \t]*⟸ ([a-z0-9-]+)(?:@([0-9]+))?(?: (advise|fix|hold|refuse))?[ \t]*$")
HEAD = re.compile(r"==== (?:(.*): )?(\S+)$")


@dataclass
class Case:
    """A case file, read."""

    submitter: Submitter | None = None
    hub: dict[str, bytes] = field(default_factory=dict)
    files: dict[str, tuple[bytes | None, int]] = field(default_factory=dict)
    wanted: list[tuple[str, int | None, str]] = field(default_factory=list)
    severities: dict[tuple[str, int | None, str], str] = field(default_factory=dict)


def read(file: Path) -> Case:
    case = Case()
    head, *parts = re.split(r"^(?=={4} )", file.read_text(encoding="utf-8"), flags=re.MULTILINE)
    said = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    if "submitter" in said:
        case.submitter = Submitter(said["submitter"], int(said["id"]) if "id" in said else None)
    for part in parts:
        title, _, text = part.partition("\n")
        marks: list[tuple[int | None, str, str | None]] = []
        while mark := MARK.search(title):
            marks.insert(0, (int(mark[2]) if mark[2] else None, mark[1], mark[3]))
            title = title[: mark.start()]
        found = HEAD.match(title)
        assert found, f"{file.name}: {title!r} is no head of a file"
        words = [word.strip() for word in (found[1] or "").split(",") if word.strip()]
        path = found[2]
        if path.endswith(".md") and "base64" not in words and not text.startswith(("---", "!bare")):
            text = story(text)
        text = text.removeprefix("!bare\n")
        lines = text.split("\n")
        for number, line in enumerate(lines, 1):
            rest = line
            while mark := MARK.search(rest):
                marks.append((number, mark[1], mark[3]))
                rest = rest[: mark.start()]
            lines[number - 1] = rest
        text = re.sub(r"\\u\{([0-9A-F]+)\}", lambda code: chr(int(code[1], 16)), "\n".join(lines))
        data = base64.b64decode(text) if "base64" in words else text.encode("utf-8", "surrogatepass")
        if "before" in words:
            case.hub[path] = data
        elif "removed" in words:
            case.hub.setdefault(path, data)
            case.files[path] = None, REGULAR
        else:
            modes = [int(word.split()[1], 8) for word in words if word.startswith("mode ")]
            case.files[path] = data, modes[0] if modes else REGULAR
        for line_number, message, severity in marks:
            case.wanted.append((path, line_number, message))
            if severity:
                case.severities[path, line_number, message] = severity
    return case


def change(case: Case) -> Change:
    files = []
    for path, (data, mode) in sorted(case.files.items()):
        before = case.hub.get(path)
        action = Action.REMOVED if data is None else Action.EDITED if before is not None else Action.ADDED
        files.append(ChangedFile(path, action, mode, data, before))
    return Change(tuple(files), case.submitter)


@pytest.mark.parametrize("file", FILES, ids=[f"{one.parent.name}/{one.stem}" for one in FILES])
def test_the_check_finds_what_the_case_says_and_nothing_else(file: Path) -> None:
    case = read(file)
    report = review(make_hub(case.hub), change(case), DAY)
    assert not report.errors
    ours = [one for one in report.findings if one.check == file.parent.name]
    assert {(one.path, one.line, one.message_id) for one in ours} == set(case.wanted), [
        (one.path, one.line, one.message_id, dict(one.params)) for one in ours
    ]
    for one in ours:
        wanted = case.severities.get((one.path, one.line, one.message_id))
        assert wanted in (None, one.severity.label)


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.id)
def test_every_check_has_a_case_that_finds_something_and_one_that_is_fine(check: object) -> None:
    name = check.id  # type: ignore[attr-defined]
    cases = [read(file) for file in FILES if file.parent.name == name]
    assert any(case.wanted for case in cases), "no case in which it finds anything"
    assert any(not case.wanted for case in cases), "no case in which all is well"
