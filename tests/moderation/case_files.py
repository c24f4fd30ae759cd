r"""The cases below checks/<id>/, read: Markdown files that say in place what has to be found.

A case is a change. Each file of it begins with a line `==== path`; a text without front matter gets a story's. At
the end of a line `⟸ message-id` says what the check of that folder has to find there, `⟸ message-id hold` also with
which severity. On the `====` line it means the whole file, and `⟸ message-id@5` its fifth line. Whatever else the
check finds fails the test, and so does anything that it misses.

Words before the path, with commas: `before:` the file stands in the hub (and stays, unless the change brings it
again), `removed:` the change removes it, `from PATH:` the change moves it from where a `before:` file stood,
`mode 120000:`, `base64:` (bytes). A text that begins with `!bare` gets no front matter. `\u{200B}` stands for the
character of that number.

Above the first `====`, a line each: `submitter: login`, `id: 7`, `level: 2`, `open: 3` (pull requests),
`sanctions: none` or `sanctions: mute 2026-12-31, warning 2026-12-31` (`ban never`), `approved-by: none` or
`approved-by: alice, bob:12` (login, or login and id), `merges: siuming:101 2026-11-20 content/en/stories/a.md` (so
often as there were any; the path may be left out), and `⟸ message-id` for what is found of the change as a whole.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from kaifong.entries.hub import Hub
from kaifong.history.change import REGULAR, Action, Change, ChangedFile, Effect, Sanction, Submitter
from kaifong.history.merges import History, Merge, MergedPath, Source
from kaifong.testing import make_hub, story

CASES = Path(__file__).parent / "checks"
FILES = sorted(CASES.glob("*/*.md"))
MARK = re.compile(r"[ \t]*⟸ ([a-z0-9-]+)(?:@([0-9]+))?(?: (advise|fix|hold|refuse))?[ \t]*$")
HEAD = re.compile(r"==== (?:(.*): )?(\S+)$")


@dataclass
class Case:
    """A case file, read."""

    submitter: Submitter | None = None
    approved_by: tuple[Submitter, ...] | None = None
    merges: list[Merge] = field(default_factory=list)
    came_from: dict[str, str] = field(default_factory=dict)
    hub: dict[str, bytes] = field(default_factory=dict)
    files: dict[str, tuple[bytes | None, int]] = field(default_factory=dict)
    wanted: list[tuple[str, int | None, str]] = field(default_factory=list)
    severities: dict[tuple[str, int | None, str], str] = field(default_factory=dict)


def read(file: Path) -> Case:
    return read_text(file.read_text(encoding="utf-8"), file.name)


def read_text(written: str, name: str) -> Case:
    case = Case()
    head, *parts = re.split(r"^(?=={4} )", written, flags=re.MULTILINE)
    read_head(head, case)
    for part in parts:
        title, _, text = part.partition("\n")
        marks: list[tuple[int | None, str, str | None]] = []
        while mark := MARK.search(title):
            marks.insert(0, (int(mark[2]) if mark[2] else None, mark[1], mark[3]))
            title = title[: mark.start()]
        found = HEAD.match(title)
        assert found, f"{name}: {title!r} is no head of a file"
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
            if came_from := [word.split()[1] for word in words if word.startswith("from ")]:
                case.came_from[path] = came_from[0]
            case.files[path] = data, modes[0] if modes else REGULAR
        for line_number, message, severity in marks:
            case.wanted.append((path, line_number, message))
            if severity:
                case.severities[path, line_number, message] = severity
    return case


def read_head(head: str, case: Case) -> None:
    """What stands above the first file: who brings the change, and what is known of them."""
    lines = head.splitlines()
    said = dict(line.split(": ", 1) for line in lines if ": " in line)
    numbers = {key: int(said[key]) if key in said else None for key in ("id", "open", "level")}
    if "submitter" in said:
        sanctions = sanctions_in(said["sanctions"]) if "sanctions" in said else None
        case.submitter = Submitter(
            said["submitter"], numbers["id"], None, numbers["open"], numbers["level"], sanctions
        )
    if "approved-by" in said:
        names = [name.strip() for name in said["approved-by"].split(",") if name.strip() != "none"]
        case.approved_by = tuple(person(name) for name in names)
    for number, line in enumerate([line for line in lines if line.startswith("merges: ")], 1):
        who, day, *path = line.removeprefix("merges: ").split()
        when = datetime.fromisoformat(f"{day}T04:00:00+00:00")
        paths = tuple(MergedPath(one, Action.ADDED) for one in path)
        one = person(who)
        case.merges.append(Merge(number, one.id, one.login, None, when, paths, f"records/merges/{number}.json"))
    for line in lines:
        if line.startswith("⟸") and (mark := MARK.search(line)):
            case.wanted.append(("", None, mark[1]))
            if mark[3]:
                case.severities["", None, mark[1]] = mark[3]


def sanctions_in(text: str) -> tuple[Sanction, ...]:
    words = [one.split() for one in text.split(",") if one.strip() != "none"]
    return tuple(
        Sanction(f"case-{number}", Effect(effect), None if day == "never" else date.fromisoformat(day))
        for number, (effect, day) in enumerate(words, 1)
    )


def person(text: str) -> Submitter:
    login, _, number = text.partition(":")
    return Submitter(login, int(number) if number else None)


def change(case: Case) -> Change:
    files = []
    for path, (data, mode) in sorted(case.files.items()):
        old = case.came_from.get(path)
        before = case.hub.get(old or path)
        action = Action.REMOVED if data is None else Action.EDITED if before is not None else Action.ADDED
        files.append(ChangedFile(path, Action.RENAMED if old else action, mode, data, before, old))
    return Change(tuple(files), case.submitter, approved_by=case.approved_by)


def hub(case: Case) -> Hub:
    """The hub before the change; without merges nothing is known of its history."""
    made = make_hub(case.hub)
    return replace(made, history=History(Source.RECORDS, tuple(case.merges))) if case.merges else made
