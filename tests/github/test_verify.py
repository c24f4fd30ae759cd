"""`verify` in real repositories: a base, a merged tree beside it, no token and no GitHub."""

from __future__ import annotations

import json
import shutil
import subprocess
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kaifong.errors import KaifongError
from kaifong.github.api import Api
from kaifong.github.desk import Desk, Run
from kaifong.github.verify import UnfitError, verify
from kaifong.publishing.laid_over import laid_over

REPOSITORY = Path(__file__).parent.parent.parent
GOOD = "---\ntitle: A ride at dawn\nauthor: mei\n---\n\nWe rode along the harbour before the ferries began.\n"

pytestmark = pytest.mark.build


def git(folder: Path, *words: str) -> str:
    who = ("-c", "user.name=Mei", "-c", "user.email=7+mei@users.noreply.github.com", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", *who, *words], cwd=folder, capture_output=True, text=True, check=True)
    return done.stdout.strip()


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A checkout of a small hub's base branch."""
    root = tmp_path / "base"
    root.mkdir()
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, root)
    for name in ("guidelines", "hooks"):
        shutil.copytree(REPOSITORY / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    member = root / "content/members/mei.md"
    member.parent.mkdir(parents=True)
    member.write_text("---\nname: Mei\ngithub_id: 7\n---\n\nRides.\n", encoding="utf-8")
    git(root, "init", "-q", "-b", "main")
    git(root, "add", ".")
    git(root, "commit", "-qm", "A hub")
    return root


def desk_for(base: Path, tmp_path: Path, files: dict[str, str | None], event: dict[str, Any] | None = None) -> Desk:
    """The desk at which `verify` sits when a pull request brings these files."""
    merged = base / "merged"
    subprocess.run(["git", "clone", "-q", str(base), str(merged)], check=True)
    sha = git(base, "rev-parse", "HEAD")
    for path, text in files.items():
        file = merged / path
        if text is None:
            file.unlink()
        else:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
    git(merged, "add", "-A")
    git(merged, "commit", "-qm", "The change")
    pull = {"number": 7, "base": {"sha": sha}, "user": {"login": "mei", "id": 7, "type": "User"}, "body": None}
    return Desk(
        Api(None, "o/hub"),
        "merge_group" if event and "merge_group" in event else "pull_request",
        event or {"pull_request": pull},
        base,
        datetime(2026, 11, 21, 12, tzinfo=UTC),
        {"GITHUB_STEP_SUMMARY": str(tmp_path / "summary.md"), "RUNNER_TEMP": str(tmp_path)},
        Run(1, 1, "https://github.com/o/hub/actions/runs/1"),
    )


def test_a_good_story_passes_and_can_be_looked_at(base: Path, tmp_path: Path) -> None:
    desk = desk_for(base, tmp_path, {"content/en/stories/dawn.md": GOOD})
    verify(desk)
    shown = (base / "previews/en-stories-dawn.html").read_text(encoding="utf-8")
    assert "before the ferries began" in shown
    assert "A preview of pull request" in shown
    assert "en-stories-dawn.html" in (base / "previews/index.html").read_text(encoding="utf-8")
    assert "1 preview" in "\n".join(desk.said)
    assert desk.api.calls.total() == 0


def test_what_has_to_be_changed_fails_and_says_what(base: Path, tmp_path: Path) -> None:
    desk = desk_for(base, tmp_path, {"content/en/stories/dawn.md": "---\nauthor: mei\n---\n\nText.\n"})
    with pytest.raises(UnfitError, match="says `fix`"):
        verify(desk)
    assert "title" in "\n".join(desk.said)


def test_what_waits_for_a_moderator_lets_it_pass(base: Path, tmp_path: Path) -> None:
    other = GOOD.replace("author: mei", "author: somebody-else")
    desk = desk_for(base, tmp_path, {"content/en/stories/dawn.md": other})
    verify(desk)
    assert "author-is-submitter" in "\n".join(desk.said)


def test_a_change_of_the_rules_is_told_with_who_would_move(base: Path, tmp_path: Path) -> None:
    (base / "content/en/stories").mkdir(parents=True)
    (base / "content/en/stories/dawn.md").write_text(GOOD, encoding="utf-8")
    told = {
        "schema": "kaifong.merge/1",
        "pull_request": 1,
        "submitter": {"id": 7, "login": "mei"},
        "merged_at": "2026-10-05T04:00:00Z",
        "paths": [{"path": "content/en/stories/dawn.md", "change": "added"}],
    }
    (base / "records/merges").mkdir(parents=True)
    (base / "records/merges/1.json").write_text(json.dumps(told), encoding="utf-8")
    git(base, "add", ".")
    git(base, "commit", "-qm", "A story")
    rules = (base / "guidelines/recognition.yml").read_text(encoding="utf-8")
    changed = rules.replace("story.author: 10", "story.author: 7")
    desk = desk_for(base, tmp_path, {"guidelines/recognition.yml": changed})
    with suppress(UnfitError):  # what the review says of it is another matter
        verify(desk)
    said = "\n".join(desk.said)
    assert "| `points.story.author` | 10 | 7 |" in said
    assert "| mei | 10 → 7" in said


def test_the_change_runs_none_of_its_own_code(base: Path, tmp_path: Path) -> None:
    mark = tmp_path / "ran"
    evil = f"import pathlib; pathlib.Path({str(mark)!r}).touch()\n"
    files: dict[str, str | None] = {
        "content/en/stories/dawn.md": GOOD,
        "hooks/kaifong_hooks.py": evil,
        "checks/mine/check.py": evil,
        "sitecustomize.py": evil,
        "scripts/verify.py": evil,
        "mkdocs.yml": "site_name: !!python/object/apply:os.system ['touch " + str(mark) + "']\n",
        "guidelines/policy.yml": "schema: kaifong.policy/1\nchecks: {protected-paths: {off: mine}}\n",
    }
    desk = desk_for(base, tmp_path, files)
    with suppress(UnfitError):
        verify(desk)
    assert not mark.exists()
    assert "protected-paths" in "\n".join(desk.said), "judged by the base's policy"
    assert (base / "previews/en-stories-dawn.html").exists()


def test_a_link_to_a_file_of_the_runner_is_published_nowhere(base: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("a token", encoding="utf-8")
    merged = tmp_path / "merged"
    (merged / "content/en/stories").mkdir(parents=True)
    (merged / "content/en/stories/link.md").symlink_to(secret)
    (merged / "content/en/folder").symlink_to(tmp_path)
    (merged / "hub.yml").symlink_to(secret)
    out = tmp_path / "out"
    laid_over(base, merged, out)
    assert not (out / "content").exists()
    assert (out / "hub.yml").read_bytes() == (base / "hub.yml").read_bytes()


def test_the_merge_queue_goes_by_the_moderators_word(base: Path, tmp_path: Path) -> None:
    sha = git(base, "rev-parse", "HEAD")
    event = {"merge_group": {"base_sha": sha, "head_sha": "0" * 40}}
    files: dict[str, str | None] = {"content/en/stories/dawn.md": "---\nauthor: mei\n---\n\nText.\n"}
    verify(desk_for(base, tmp_path, files, event))


def test_records_of_the_branch_stand_in_for_the_trees(base: Path, tmp_path: Path) -> None:
    from kaifong.github.records_branch import lay_records_over, records_commit

    assert records_commit(base) is None
    git(base, "checkout", "-q", "--orphan", "records")
    git(base, "rm", "-rq", "--cached", ".")
    for path in ("records/merges/12.json", "records/decisions/forged.json", "records/loose.json", "content/x.md"):
        (base / path).parent.mkdir(parents=True, exist_ok=True)
        (base / path).write_text("{}", encoding="utf-8")
    git(base, "add", "-f", "records", "content/x.md")
    git(base, "commit", "-qm", "records")
    commit = records_commit(base)
    assert commit is not None
    hub = tmp_path / "hub"
    for path in ("records/merges/1.json", "records/decisions/kept.json"):
        (hub / path).parent.mkdir(parents=True, exist_ok=True)
        (hub / path).write_text("{}", encoding="utf-8")
    assert lay_records_over(base, commit, hub) == 1
    there = {one.relative_to(hub).as_posix() for one in hub.rglob("*") if one.is_file()}
    assert there == {"records/merges/12.json", "records/decisions/kept.json"}


@pytest.mark.parametrize("event", [{}, {"pull_request": {"number": 7, "base": {"sha": "main"}}}])
def test_another_event_is_told(base: Path, tmp_path: Path, event: dict[str, Any]) -> None:
    desk = desk_for(base, tmp_path, {"content/en/stories/dawn.md": GOOD})
    strange = Desk(desk.api, "push", event, desk.root, desk.now, desk.environment, desk.run)
    with pytest.raises(KaifongError):
        verify(strange)


def test_a_cache_that_a_pull_request_brings_is_refused_and_never_reaches_the_build(
    base: Path, tmp_path: Path
) -> None:
    desk = desk_for(base, tmp_path, {"content/en/stories/dawn.md": GOOD})
    forged = base / "merged/.kaifong/stage/en/stories/forged/index.md"
    forged.parent.mkdir(parents=True)
    forged.write_text("forged", encoding="utf-8")
    git(base / "merged", "add", "--force", ".kaifong")
    git(base / "merged", "commit", "-qm", "A cache of mine")
    with pytest.raises(UnfitError, match="`refuse`"):
        verify(desk)
    assert ".kaifong/stage/en/stories/forged/index.md" in (tmp_path / "summary.md").read_text(encoding="utf-8")
    laid_over(base, base / "merged", tmp_path / "copy")
    assert not (tmp_path / "copy/.kaifong").exists()
