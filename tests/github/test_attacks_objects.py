"""Objects and names that somebody made on purpose: they are read as data, or held; never at everybody's cost."""

from __future__ import annotations

from pathlib import Path

import pytest
from moderated_hub import GOOD, PATH, ModeratedHub
from reading_desk import checkout, desk_for, pull_of
from server import Server
from server.repository import Repository
from server.state import State
from test_reading import loose, seen

from kaifong.github.reading.change_of_pull import change_of_pull

WHO = ("mei", "mei@example.org")
STORY = "content/en/stories/a.md"


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


@pytest.fixture
def home(tmp_path: Path) -> Repository:
    return State(tmp_path / "github").repository("hub/commons", {"hub.yml": "a: 1\n", STORY: "what hurt somebody\n"})


def test_objects_that_git_refuses_cost_no_requests(home: Repository, tmp_path: Path) -> None:
    """A mode with a zero in front: GitHub has let such trees in, and Git does not fetch them with its eyes open."""
    blob = loose(home.git.folder, b"blob", b"x\n")
    tree = loose(home.git.folder, b"tree", b"0100644 new.md\0" + bytes.fromhex(blob))
    commit = home.git.commit_tree(tree, [home.tip("main") or ""], "odd", WHO, home.state.now)
    pull = pull_of(home.open_pull("mei", {"content/en/stories/new.md": "x\n"}), head=commit)
    home.git.point("refs/pull/9/head", commit)
    desk = desk_for(home, checkout(home, tmp_path / "hub"))
    found = change_of_pull(desk, pull)
    assert [one.reason for one in found.gaps] == ["unreadable"]
    assert desk.api.asked == []  # type: ignore[attr-defined]


def test_a_head_without_a_past_costs_no_requests(home: Repository, tmp_path: Path) -> None:
    played = home.open_pull("mei", {"content/en/stories/new.md": "x\n"})
    tree = home.git.text("rev-parse", f"{played.head_sha}^{{tree}}")
    commit = home.git.commit_tree(tree, [], "orphan", WHO, home.state.now)
    home.git.point("refs/pull/9/head", commit)
    desk = desk_for(home, checkout(home, tmp_path / "hub"))
    found = change_of_pull(desk, pull_of(played, head=commit))
    assert [one.reason for one in found.gaps] == ["unreadable"]
    assert desk.api.asked == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("turned", [False, True], ids=["one way round", "the other"])
def test_what_was_taken_out_does_not_come_back_unseen(home: Repository, tmp_path: Path, turned: bool) -> None:  # noqa: FBT001
    """Branches merged crosswise: the head is as it was at one place where it left, and undoes what came by the other.

    A merge of this head brings the old words back, although the file is no different from the first such place.
    """
    git, main = home.git, home.tip("main") or ""

    def made(files: dict[str, str], parents: list[str]) -> str:
        name = home.commit("side", files, parents=parents)
        home.git.point("refs/heads/side", None)
        return name

    aside = made({"content/en/stories/other.md": "a ride\n"}, [main])
    mended = made({STORY: "what hurts nobody\n"}, [main])
    both = {STORY: "what hurts nobody\n", "content/en/stories/other.md": "a ride\n"}
    base = made(both, [mended, aside][:: -1 if turned else 1])
    git.point("refs/heads/main", base)
    head = made(
        {
            STORY: "what hurt somebody\n",
            "content/en/stories/other.md": "a ride\n",
            "content/en/stories/new.md": "x\n",
        },
        [aside, mended][:: -1 if turned else 1],
    )
    merged = git.merge(base, head)
    assert merged is not None
    assert git.run("show", f"{merged}:{STORY}") == b"what hurt somebody\n", "else this test shows nothing"
    pull = pull_of(home.open_pull("mei", {"x.md": "x\n"}), head=head, base=base)
    git.point("refs/pull/9/head", head)
    found = seen(change_of_pull(desk_for(home, checkout(home, tmp_path / "hub")), pull))
    assert found[STORY][2:4] == (b"what hurt somebody\n", b"what hurts nobody\n")


@pytest.mark.parametrize(
    "name",
    [
        b"\xff\xfe.md",
        "\u202egnp.md".encode(),
        b"a\nb.md",
        b"::error::x.md",
        b"##[error]x.md",
        b"`a` @everyone <b>.md",
        b"<details>.md",
        b"a%0A::error::b.md",
        b"GITHUB_OUTPUT<<x.md",
        b"x" * 250 + b".md",
    ],
    ids=repr,
)
def test_any_name_is_answered(hub: ModeratedHub, name: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    """In the report, in the run's log, in its summary and at the lines of the files."""
    path = "content/en/stories/" + name.decode("utf-8", "surrogateescape")
    blob = hub.home.git.run("hash-object", "-w", "--stdin", stdin=GOOD.encode()).decode().strip()
    pull = hub.open({PATH: GOOD})
    rows = hub.home.git.run("ls-tree", "-z", f"{pull.head_sha}:content/en/stories")
    pieces = [rows + f"100644 blob {blob}\t".encode() + name + b"\0"]
    for folder in ("content/en", "content", ""):
        inner = hub.home.git.run("mktree", "-z", stdin=pieces[-1]).decode().strip()
        below = {"content/en": "stories", "content": "en", "": "content"}[folder]
        kept = hub.home.git.run("ls-tree", "-z", f"{pull.head_sha}:{folder}" if folder else pull.head_sha)
        others = [row for row in kept.split(b"\0") if row and not row.endswith(f"\t{below}".encode())]
        pieces.append(b"\0".join([*others, f"040000 tree {inner}\t{below}".encode()]) + b"\0")
    tree = hub.home.git.run("mktree", "-z", stdin=pieces[-1]).decode().strip()
    pull.head_sha = hub.home.git.commit_tree(tree, [hub.home.tip("main") or ""], "x", WHO, hub.home.state.now)
    hub.home.git.point(f"refs/pull/{pull.number}/head", pull.head_sha)
    summary = hub.folder / "summary"
    code, _ = hub.moderate(pull.number, environment={"GITHUB_STEP_SUMMARY": str(summary)})
    assert code == 0
    hub.report(pull).encode()
    assert hub.status(pull.head_sha) not in (None, "success"), path
    for line in capfd.readouterr().out.splitlines():
        # Annotations of ours; within them nothing else is a command (the runner reads a line as one command at most).
        if not line.startswith(("::error file=", "::warning file=", "::notice file=")):
            assert not line.lstrip().startswith("::")
            assert "##[" not in line
    assert summary.read_bytes().decode("utf-8", "strict").count("```") == 2, "one fence, begun and ended"
