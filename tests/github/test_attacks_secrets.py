"""What a pull request tries in order to read a secret, or to have something of its own act where our words stand."""

from __future__ import annotations

import json
import re
import socket
from pathlib import Path
from typing import Any

import pytest
from commanded_hub import STORY, CommandedHub
from moderated_hub import ModeratedHub
from server import Pull, Server
from server.git import FileChange

from kaifong.reporting.markdown import code
from kaifong.testing import story

KEY = "canary-of-the-sanctions-key-0123456789abcdef"
BAIT = """\
${{ github.token }} ${{ secrets.KAIFONG_SANCTIONS_KEY }} $GITHUB_TOKEN $(cat /proc/self/environ) `env`
--8<-- "/proc/self/environ"
--8<-- ".git/config"
{% include "/proc/self/environ" %} {{ config }} {{ environ }}
![x](../../../.git/config) ![y](/proc/self/environ) [z](file:///proc/self/environ)
<img src="http://127.0.0.1:{port}/x"> <link rel=stylesheet href="http://127.0.0.1:{port}/y">
::add-mask::x
::set-output name=commit::x
::stop-commands::x
##[error]x
@everyone @hub/maintainers closes #1 https://evil.example </details></details> ``` ~~~
"""
NAMES = "@everyone ${{ github.token }} ::error::x <img src=x onerror=y> ``` </details> | closes #1 [a](javascript:b)"


@pytest.fixture
def hub(github: Server, tmp_path: Path) -> ModeratedHub:
    return ModeratedHub(github, tmp_path)


def hostile(port: int) -> dict[str, FileChange]:
    """Files that point at what must not be read."""
    bait = BAIT.replace("{port}", str(port))
    return {
        "content/en/stories/bait.md": story(bait, author="mei"),
        "content/en/stories/quoted.md": story("x\n", title=json.dumps(NAMES), author="mei"),
        "content/en/stories/environ.md": ("120000", "/proc/self/environ"),
        "content/en/stories/config.md": ("120000", "../../../.git/config"),
        "content/en/stories/all": ("120000", "/"),
        "content/en/stories/module": ("160000", "1" * 40),
        ".gitmodules": f'[submodule "m"]\n\tpath = content/en/stories/module\n\turl = http://127.0.0.1:{port}/m\n',
        ".lfsconfig": f"[lfs]\n\turl = http://127.0.0.1:{port}/lfs\n",
        ".gitattributes": "* filter=lfs diff=lfs merge=lfs -text\n",
        "mkdocs.yml": "hooks: [evil.py]\nsite_name: !ENV [GITHUB_TOKEN]\n",
        "evil.py": "import os; print(os.environ)\n",
    }


def written(hub: ModeratedHub, pull: Pull) -> str:
    """All that we left on GitHub."""
    things: list[Any] = [one.body for one in pull.comments]
    things += [one.body for one in pull.reviews] + [one.body for one in pull.review_comments]
    things += [(one.description, one.target_url, one.context) for one in hub.home.statuses]
    return "\n".join(map(str, things))


def test_no_secret_is_told_and_nobody_is_called(
    hub: ModeratedHub, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the comment, the review, the status, the log, the summary; and nothing is fetched that the files name."""
    monkeypatch.setenv("GITHUB_TOKEN", "canary-of-the-process")
    summary = tmp_path / "summary"
    with socket.create_server(("127.0.0.1", 0)) as inner:
        inner.settimeout(0.01)
        pull = hub.open(hostile(inner.getsockname()[1]), title=NAMES, body=NAMES, branch="x")
        environment = {"KAIFONG_SANCTIONS_KEY": KEY, "GITHUB_STEP_SUMMARY": str(summary)}
        code_of_run, desk = hub.moderate(pull.number, environment=environment)
        with pytest.raises(TimeoutError):
            inner.accept()
    assert code_of_run == 0
    out = capfd.readouterr()
    told = "\n".join([written(hub, pull), out.out, out.err, summary.read_text("utf-8")])
    token = desk.environment["GITHUB_TOKEN"]
    for secret in (token, KEY, "canary-of-the-process", "x-access-token"):
        assert secret not in told
    assert hub.status(pull.head_sha) not in (None, "success")
    plain = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", hub.report(pull))
    assert not re.search(r"@(everyone|hub)|<img|<link|closes #1|\]\(javascript|https://evil", plain)
    assert plain.count("<details>") == plain.count("</details>")
    for line in out.out.splitlines():
        if not line.startswith(("::error file=", "::warning file=", "::notice file=", "::error title=")):
            assert not line.lstrip().startswith("::"), line
            assert "##[" not in line, line


@pytest.mark.parametrize(
    "said", ["/approve", "/hold", "/fix", "/translate", "/uphold", "/overturn", "/feature", "/nope"]
)
def test_no_command_repeats_what_acts(github: Server, tmp_path: Path, said: str) -> None:
    hub = CommandedHub(github, tmp_path)
    pull = hub.pull(files={STORY: story("We rode out. \n", title=json.dumps(NAMES), author="kit")}, title=NAMES)
    answer = hub.says("mei", f"{said} {NAMES}", pull).replace(code(NAMES), "")
    plain = re.sub(r"(`+)(?!`).*?(?<!`)\1(?!`)", "", answer, flags=re.DOTALL)
    assert not re.search(r"@everyone|<img|closes #1|(?<!\\)\]\(javascript", plain)
    assert plain.count("<details>") == plain.count("</details>")
