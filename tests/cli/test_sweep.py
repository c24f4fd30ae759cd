"""`kaifong check --all` as a sweep: shards and their merging, stopping it, and readers that go away."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from contextlib import chdir
from pathlib import Path

import jsonschema
import pytest
from checked_folder import ENVIRONMENT, write
from click.testing import CliRunner

from kaifong.cli import review_progress
from kaifong.testing import HUB_YML, story

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "docs/report.schema.json").read_text(encoding="utf-8"))
COMMAND = [sys.executable, "-c", "from kaifong.cli.main import main; main()", "check"]


@pytest.fixture
def hub(tmp_path: Path) -> Path:
    """A hub without Git, with something to say about it in several files."""
    root = tmp_path / "hub"
    write(root, "hub.yml", HUB_YML)
    write(root, "guidelines/policy.yml", "schema: kaifong.policy/1\n")
    write(root, "guidelines/recognition.yml", (ROOT / "guidelines/recognition.yml").read_text(encoding="utf-8"))
    for number in range(60):
        write(root, f"content/en/stories/s{number}.md", story(f"A fi\u200bne day, number {number}.\n"))
    write(root, "content/ja/stories/b.md", story("よい\u200b日。jo@gmail.com\n"))
    return root


def run(*arguments: str, cwd: Path) -> tuple[int, str, str]:
    """The command in this process: exit code and both outputs."""
    from kaifong.cli.check import command

    with chdir(cwd):
        result = CliRunner(env=ENVIRONMENT).invoke(command, [*arguments])
    assert isinstance(result.exception, SystemExit | None), result.exception
    return result.exit_code, result.stdout, result.stderr


def shards(hub: Path, folder: Path, of: int) -> list[str]:
    """The files of a sweep's reports."""
    names = []
    for number in range(1, of + 1):
        code, text, _ = run("--all", "--shard", f"{number}/{of}", "--format", "json", "--lang", "ja", cwd=hub)
        assert code == 10
        jsonschema.validate(json.loads(text), SCHEMA)
        names.append(str(folder / f"{number}.json"))
        (folder / f"{number}.json").write_text(text, encoding="utf-8")
    return names


@pytest.mark.parametrize("lang", ["en", "zh-Hant"])
def test_the_shards_put_together_print_what_one_run_prints(hub: Path, tmp_path: Path, lang: str) -> None:
    files = shards(hub, tmp_path, 3)
    for shape in ("text", "json", "summary"):
        one = run("--all", "--format", shape, "--lang", lang, cwd=hub)
        assert run("--merge", *reversed(files), "--format", shape, "--lang", lang, cwd=hub)[:2] == one[:2]
        assert one[0] == 10


def test_a_summary_is_a_fence_that_nothing_in_it_can_close(hub: Path) -> None:
    write(hub, "content/en/stories/a.md", story("[x](nowhere``````.md)\n"))
    text = run("--all", "--format", "summary", cwd=hub)[1]
    fence = re.match("`+", text)
    assert fence is not None
    assert text.endswith(f"\n{fence[0]}\n")
    assert text.count(fence[0]) == 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--shard", "1/2"], "goes with --all"),
        (["--all", "--shard", "0/2"], "write K/N"),
        (["--all", "--shard", "3/2"], "write K/N"),
        (["--all", "--shard", "1/257"], "write K/N"),
        (["--all", "--shard", "½/2"], "write K/N"),
        (["--all", "--shard", "1/2/3"], "write K/N"),
        (["--merge"], "name their files"),
        (["--merge", "--all"], "name their files"),
        (["--merge", "nowhere.json"], "there is no file"),
        (["--merge", "content"], "there is no file"),
    ],
)
def test_wrong_usage_is_said(hub: Path, arguments: list[str], said: str) -> None:
    code, out, err = run(*arguments, cwd=hub)
    assert (code, out) == (2, "")
    assert said in err


def test_reports_that_make_no_whole_are_no_report(hub: Path, tmp_path: Path) -> None:
    files = shards(hub, tmp_path, 2)
    code, out, err = run("--merge", files[0], cwd=hub)
    assert (code, out) == (70, "")
    assert "2/2" in err
    assert "  do:  " in err
    (tmp_path / "2.json").write_bytes((tmp_path / "2.json").read_bytes()[:-20])
    code, _, err = run("--merge", *files, cwd=hub)
    assert code == 70
    assert "no whole JSON" in err
    write(hub, "content/en/stories/new.md", story("New.\n"))
    code, _, err = run("--merge", files[0], cwd=hub)
    assert code == 70


def test_a_hub_that_has_changed_since_is_another(hub: Path, tmp_path: Path) -> None:
    files = shards(hub, tmp_path, 2)
    write(hub, "content/en/stories/s1.md", story("Another text.\n"))
    code, _, err = run("--merge", *files, cwd=hub)
    assert code == 70
    assert "the hub is not the same" in err


def children(process: int) -> set[int]:
    """The processes that a process started."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == process:
            found.add(int(stat.parent.name))
    return found


def alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
@pytest.mark.parametrize(("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, -15), (signal.SIGKILL, -9)])
def test_stopping_it_leaves_no_process_behind(hub: Path, sent: signal.Signals, code: int) -> None:
    for number in range(600):
        write(hub, f"content/en/stories/more-{number}.md", story(f"Number {number}. " * 200))
    process = subprocess.Popen(
        [*COMMAND, "--all"], cwd=hub, env=ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    until = time.monotonic() + 60
    while not (workers := children(process.pid)) and time.monotonic() < until:
        time.sleep(0.02)
    time.sleep(0.3)
    workers |= children(process.pid)
    process.send_signal(sent)
    try:
        out, err = process.communicate(timeout=5)
    except subprocess.TimeoutExpired:
        # Python drops an interrupt that comes while it clears something away; people press the keys again.
        process.send_signal(sent)
        out, err = process.communicate(timeout=60)
    assert process.returncode == code
    assert out == b""
    assert b"Traceback" not in err
    until = time.monotonic() + 20
    while any(alive(one) for one in workers) and time.monotonic() < until:
        time.sleep(0.05)
    assert workers
    assert [one for one in workers if alive(one)] == []


def test_a_reader_who_goes_away_changes_no_verdict_and_gets_no_traceback(hub: Path) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [*COMMAND, "--all"], cwd=hub, env=ENVIRONMENT, stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(writing)
    assert [word for word in (b"Traceback", b"BrokenPipe", b"Exception") if word in done.stderr] == []
    assert done.returncode == 10


def test_progress_says_how_fast_and_how_long_yet(hub: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(review_progress, "FIRST", 0.0)
    monkeypatch.setattr(review_progress, "IN_LOG", 0.0)
    _, out, err = run("--all", "--format", "json", cwd=hub)
    json.loads(out)
    lines = err.splitlines()
    assert lines
    assert all(re.fullmatch(r"\d+ of 63 files reviewed, [\d,]+ a second; .* left", line) for line in lines), lines


def test_a_short_review_says_nothing_of_its_progress(hub: Path) -> None:
    assert run("content/ja", cwd=hub)[2] == ""
