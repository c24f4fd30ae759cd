"""The runner does with a workflow what GitHub's documentation says that GitHub does."""

from __future__ import annotations

import subprocess
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest
from actions.outcome import CANCEL, Run
from actions.runs import Before, play
from actions.triggers import Event
from actions.workflow import workflow
from actions.world import World

PIN = "@" + "0" * 40
NAME = "kaifong/hub"
CHECKOUT = f"uses: actions/checkout{PIN}"


class Here:
    """A GitHub that is a bare repository and nothing else."""

    url = "http://127.0.0.1:1"

    def __init__(self, folder: Path) -> None:
        self.folder, self.notes, self.deployed = folder, set[tuple[str, str, str]](), ""
        self.git("init", "-q", "--bare", "-b", "main", str(folder))

    def git(self, *command: str, stdin: str = "") -> str:
        done = subprocess.run(
            ["git", *command], input=stdin, text=True, capture_output=True, check=True, cwd=self.folder
        )
        return done.stdout.strip()

    def commit(self, ref: str, files: Mapping[str, str], base: str = "") -> str:
        stream = f"commit {ref}\ncommitter A <a@example.com> 1 +0000\ndata 1\nx\n" + (
            f"from {base}\n" if base else ""
        )
        for path, held in files.items():
            stream += f"M 100644 inline {path}\ndata {len(held.encode())}\n{held}\n"
        self.git("fast-import", "--quiet", "--force", stdin=stream)
        return self.git("rev-parse", ref)

    def now(self) -> datetime:
        return datetime(2026, 11, 20, 9, tzinfo=UTC)

    def bare(self, repository: str) -> Path:
        assert repository == NAME
        return self.folder

    def default_branch(self, _: str) -> str:
        return "main"

    def tip(self, _: str, ref: str) -> str | None:
        return self.git("for-each-ref", "--format=%(objectname)", ref) or None

    def token(self, name: str, permissions: Mapping[str, str]) -> str:
        return f"secret-{name}-{len(permissions)}"

    def needed(self, name: str, permission: str, level: str) -> None:
        self.notes.add((name, permission, level))

    def deploy(self, repository: str, folder: Path) -> str:
        self.deployed = (folder / "index.html").read_text("utf-8")
        return f"https://{repository}"


@pytest.fixture
def here(tmp_path: Path) -> Here:
    (tmp_path / "bare").mkdir()
    made = Here(tmp_path / "bare")
    made.commit("refs/heads/main", {"hub.yml": "name: Hub\n"})
    return made


PUSH = Event("push", {"ref": "refs/heads/main"}, "mei")


def played(
    here: Here,
    tmp_path: Path,
    jobs: str,
    event: Event = PUSH,
    on: str = "push",
    before: Before | None = None,
    top: str = "",
) -> Run:
    world = World(here, NAME, tmp_path / "runs", secrets={"SALT": "sodium"}, environments={"desk": {"KEY": "k"}})
    return play(world, workflow("x.yml", f"on: {on}\npermissions: {{}}\n{top}\njobs:\n{jobs}"), event, before=before)


def job(*steps: str, head: str = "") -> str:
    rows = [f"  one:\n    runs-on: ubuntu-24.04\n    permissions:\n      contents: read\n{head}    steps:"]
    for step in steps:
        first, *rest = step.split("\n")
        rows.append("\n".join([f"      - {first}", *(f"        {row}" for row in rest)]))
    return "\n".join(rows) + "\n"


def test_a_checkout_and_steps_that_hand_values_on(here: Here, tmp_path: Path) -> None:
    steps = (
        f"{CHECKOUT}\nwith:\n  persist-credentials: false",
        "name: Install\nrun: |\n  python -m pip install -r run.lock\n  python -m pip install --no-deps .",
        'id: read\nrun: echo "name=$(cat hub.yml)" >> "$GITHUB_OUTPUT"; echo "SEEN=yes" >> "$GITHUB_ENV"',
        (
            "name: Say\nenv:\n  NAME: ${{ steps.read.outputs.name }}\n"
            'run: echo "$NAME $SEEN $GITHUB_SHA" >> "$GITHUB_STEP_SUMMARY"'
        ),
    )
    run = played(here, tmp_path, job(*steps))
    assert (run.result, run.summary) == ("success", f"name: Hub yes {here.tip(NAME, 'refs/heads/main')}\n")
    assert here.notes == {("x/one", "contents", "read")}


def test_a_failed_step_stops_the_others_but_those_that_always_run(here: Here, tmp_path: Path) -> None:
    steps = ("run: exit 3", "run: echo never", "name: Last\nif: always()\nrun: echo at last")
    run = played(here, tmp_path, job(*steps))
    assert (run.result, [step.outcome for step in run.jobs[0].steps]) == (
        "failure",
        ["failure", "skipped", "success"],
    )
    assert (run.jobs[0].steps[0].ran.code, run.log) == (3, "at last\n")


def test_a_step_has_no_token_but_the_one_that_it_is_given(here: Here, tmp_path: Path) -> None:
    bare = job('run: echo "[${GITHUB_TOKEN-none}] [${SALT-none}]"')
    assert played(here, tmp_path, bare).log == "[none] [none]\n"


def test_a_step_that_shows_its_token_fails_the_scenario(here: Here, tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="shows its token"):
        played(here, tmp_path, job('env:\n  GITHUB_TOKEN: ${{ github.token }}\nrun: echo "$GITHUB_TOKEN"'))


def test_the_secrets_of_an_environment_are_for_jobs_that_name_it(here: Here, tmp_path: Path) -> None:
    step = 'env:\n  KEY: ${{ secrets.KEY }}\n  SALT: ${{ secrets.SALT }}\nrun: echo "[$KEY] [$SALT]"'
    assert played(here, tmp_path / "1", job(step)).log == "[] [sodium]\n"
    assert played(here, tmp_path / "2", job(step, head="    environment: desk\n")).log == "[k] [sodium]\n"


def test_a_fork_s_pull_request_reads_only_and_knows_no_secret(here: Here, tmp_path: Path) -> None:
    base = here.tip(NAME, "refs/heads/main") or ""
    here.commit("refs/pull/7/merge", {"a.md": "A\n"}, base)
    step = (
        f"{CHECKOUT}\nwith:\n  persist-credentials: false",
        'env:\n  S: ${{ secrets.SALT }}\nrun: cat a.md; echo "[$S]"',
    )
    head = job(*step).replace("contents: read", "contents: write")
    for repo, level, secret in (
        ({"full_name": "mei/hub"}, "read", ""), (None, "read", ""), ({"full_name": NAME}, "write", "sodium")
    ):  # fmt: skip
        sides = {"head": {"ref": "x", "repo": repo}, "base": {"ref": "main", "repo": {"full_name": NAME}}}
        event = Event("pull_request", {"action": "opened", "number": 7, "pull_request": sides})
        run = played(here, tmp_path / level / str(repo), head, event, "pull_request")
        assert (run.log, run.jobs[0].permissions) == (f"A\n[{secret}]\n", {"contents": level})


def test_beside_a_token_a_stranger_s_commit_is_not_checked_out(here: Here, tmp_path: Path) -> None:
    head = here.commit("refs/pull/7/head", {"hub.yml": "mine\n"})
    event = Event(
        "pull_request_target",
        {"action": "opened", "pull_request": {"head": {"sha": head, "ref": "x"}, "base": {"ref": "main"}}},
    )
    sha = f"{CHECKOUT}\nwith:\n  persist-credentials: false\n  ref: ${{{{ github.event.pull_request.head.sha }}}}"
    with pytest.raises(AssertionError, match="a stranger's commit"):
        played(here, tmp_path, job(sha), event, "pull_request_target")


@pytest.mark.parametrize(
    ("step", "says"),
    [
        (CHECKOUT, "keeps the token"),
        (f"uses: actions/cache{PIN}", "is not known to the runner"),
        ("run: echo ${{ github.event.comment.body }}", "an expression in its script"),
        ("run: echo\nretries: 3", "is not known to the runner"),
        ("run: echo\nshell: pwsh", "shell pwsh"),
    ],
)
def test_what_it_does_not_know_or_must_not_be_is_refused(here: Here, tmp_path: Path, step: str, says: str) -> None:
    with pytest.raises(AssertionError, match=says):
        played(here, tmp_path, job(step))


TWO = """\
  one:
    runs-on: ubuntu-24.04
    permissions: {}
    outputs:
      found: ${{ steps.read.outputs.found }}
    steps:
      - id: read
        run: echo "found=7" >> "$GITHUB_OUTPUT"; CODE
  two:
    runs-on: ubuntu-24.04
    permissions: {}
    needs: one
    IF
    steps:
      - env:
          FOUND: ${{ needs.one.outputs.found }}
          RESULT: ${{ needs.one.result }}
        run: echo "$FOUND $RESULT"
"""


@pytest.mark.parametrize(
    ("code", "condition", "log"),
    [
        ("true", "", "7 success\n"),
        ("false", "", ""),
        ("false", "if: ${{ !cancelled() }}", "7 failure\n"),
        ("false", "if: failure()", "7 failure\n"),
        ("true", "if: needs.one.outputs.found == '8'", ""),
    ],
)
def test_jobs_that_need_each_other(here: Here, tmp_path: Path, code: str, condition: str, log: str) -> None:
    assert played(here, tmp_path, TWO.replace("CODE", code).replace("IF", condition)).log == log


def test_a_run_can_be_cancelled_before_a_step(here: Here, tmp_path: Path) -> None:
    steps = ("name: A\nrun: echo a", "name: B\nrun: echo b", "name: C\nif: always()\nrun: echo c")
    run = played(here, tmp_path, job(*steps), before={"B": lambda: CANCEL})
    assert (run.result, run.log) == ("cancelled", "a\nc\n")


def test_concurrency_and_a_dispatch_with_inputs(here: Here, tmp_path: Path) -> None:
    on = "\n  workflow_dispatch:\n    inputs:\n      pull_request:\n        required: true\n"
    top = (
        "concurrency:\n  group: m-${{ inputs.pull_request }}\n  cancel-in-progress: ${{ inputs.pull_request == '7' }}"
    )
    event = Event("workflow_dispatch", {"inputs": {"pull_request": "7"}, "ref": "refs/heads/main"}, workflow="x.yml")
    run = played(here, tmp_path, job("run: cat $GITHUB_EVENT_PATH"), event, on, top=top)
    assert (run.concurrency, run.cancels) == ("m-7", True)
    assert '"inputs": {"pull_request": "7"}' in run.log
    wrong = Event("workflow_dispatch", {"inputs": {"number": "7"}, "ref": "refs/heads/main"}, workflow="x.yml")
    with pytest.raises(AssertionError, match="Unexpected inputs"):
        played(here, tmp_path / "2", job("run: echo"), wrong, on)


def test_artifacts_go_from_job_to_job_and_to_the_site(here: Here, tmp_path: Path) -> None:
    first = job(
        "run: mkdir site && echo Hello > site/index.html && touch site/.hidden && echo x > report-1.json",
        f"uses: actions/upload-pages-artifact{PIN}\nwith:\n  path: site",
        f"uses: actions/upload-artifact{PIN}\nwith:\n  name: report-1\n  path: report-*.json",
    )
    second = (
        job(
            f"uses: actions/download-artifact{PIN}\nwith:\n  pattern: report-*\n"
            "  path: ${{ runner.temp }}/r\n  merge-multiple: true",
            'run: ls "$RUNNER_TEMP/r"',
            f"uses: actions/deploy-pages{PIN}",
            head="    needs: one\n    environment: github-pages\n",
        )
        .replace("  one:", "  two:")
        .replace("contents: read", "pages: write\n      id-token: write")
    )
    run = played(here, tmp_path, first + second)
    assert (run.log, here.deployed) == ("report-1.json\n", "Hello\n")
    assert not (run.artifacts / "github-pages/.hidden").exists()


def test_a_step_has_the_time_of_the_simulated_github(here: Here, tmp_path: Path) -> None:
    code = "from kaifong.github import door; from datetime import UTC; print(door.datetime.now(UTC).isoformat())"
    assert played(here, tmp_path, job(f'run: python -c "{code}"')).log == "2026-11-20T09:00:00+00:00\n"


def test_a_cache_goes_from_run_to_run_of_its_branch_until_its_key_begins_otherwise(
    here: Here, tmp_path: Path
) -> None:
    key = "k-${{ hashFiles('*.lock') }}-"
    lines = ["path: kept", f"key: {key}${{{{ github.run_id }}}}"]
    take = "\n  ".join([f"uses: actions/cache/restore{PIN}\nwith:", *lines, f"restore-keys: {key}"])
    keep = "\n  ".join([f"uses: actions/cache/save{PIN}\nwith:", *lines])
    write = 'run: mkdir -p kept && echo "$GITHUB_RUN_ID" >> kept/runs && cat kept/runs'
    world = World(here, NAME, tmp_path / "runs")
    here.commit("refs/heads/other", {"hub.yml": ""})

    def ran(*steps: str, branch: str = "main") -> str:
        text = f"on: push\npermissions: {{}}\njobs:\n{job(*steps)}"
        return play(world, workflow("x.yml", text), Event("push", {"ref": f"refs/heads/{branch}"})).log

    assert ran(take, write, keep) == "1001\n"
    assert ran(take, write, keep, branch="other") == "1001\n1002\n", "the default branch's caches are everybody's"
    assert ran(take, write, keep) == "1001\n1003\n", "and another branch's are not the default branch's"
    assert ran("run: echo x > new.lock", take, write) == "1004\n"
    assert ran(take, write) == "1001\n1003\n1005\n"
    assert ran(take, write) == "1001\n1003\n1006\n", "what is not saved is not there"


def test_a_matrix_may_be_what_a_job_before_it_said(here: Here, tmp_path: Path) -> None:
    first = job("id: a\nrun: echo 'list=[1, 3]' >> $GITHUB_OUTPUT").replace(
        "    steps:", "    outputs:\n      list: ${{ steps.a.outputs.list }}\n    steps:"
    )
    head = "    needs: one\n    strategy:\n      matrix:\n        number: ${{ fromJSON(needs.one.outputs.list) }}\n"
    second = job("env:\n  NUMBER: ${{ matrix.number }}\nrun: echo $NUMBER", head=head).replace("  one:", "  two:")
    assert played(here, tmp_path, first + second).log == "1\n3\n"
