"""The actions that our workflows use, as far as they use them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from actions import caches
from actions.globs import regex
from actions.triggers import Event
from actions.world import World


@dataclass(frozen=True)
class Place:
    """Where an action is used.

    Attributes:
        token: the name of the job's token, for notes on the grants that it uses.
        permissions: of the job. artifacts: the run's, by name.
        environment: that the job names, "" for none.
    """

    world: World
    event: Event
    github: Mapping[str, object]
    token: str
    permissions: Mapping[str, str]
    workspace: Path
    temp: Path
    artifacts: Path
    environment: str


def checkout(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/checkout: a fetch of one commit, or of all branches with `fetch-depth: 0`, without a token.

    Raises:
        AssertionError: It would keep a token, or bring a stranger's files beside one.
    """
    _only(given, "ref", "path", "fetch-depth", "persist-credentials", "fetch-tags", "filter", "sparse-checkout")
    _need(place, "contents", "read")
    assert given.get("persist-credentials") == "false", "a checkout keeps the token where every later step finds it"
    side, name = place.world.side, place.world.repository
    ref = given.get("ref") or str(place.github["ref"])
    sha = str(place.github["sha"]) if ref == place.github["ref"] else _commit(place, ref)
    if place.event.name in ("pull_request_target", "issue_comment", "workflow_run", "issues"):
        trusted = side.tip(name, f"refs/heads/{side.default_branch(name)}")
        ours = subprocess.run(
            ["git", "-C", side.bare(name), "for-each-ref", "--contains", sha, "refs/heads"],
            capture_output=True,
            check=True,
        )
        assert sha == trusted or ours.stdout, f"{place.event.name}: {ref} is a stranger's commit, beside a token"
    target = place.workspace / given.get("path", "")
    target.mkdir(parents=True, exist_ok=True)
    depth = int(given.get("fetch-depth", "1"))
    wanted = (
        [f"+{sha}:refs/remotes/origin/kaifong-checkout"] if depth else ["+refs/heads/*:refs/remotes/origin/*", sha]
    )
    git = ["git", "-C", str(target), "-c", "protocol.file.allow=always", "-c", "gc.auto=0"]
    source = side.bare(name).as_uri()
    upload = "git -c uploadpack.allowAnySHA1InWant=true upload-pack"
    branch = ref.removeprefix("refs/heads/")
    switch = ["-B", branch, sha] if side.tip(name, f"refs/heads/{branch}") == sha else ["--detach", sha]
    for command in (
        ["git", "init", "--quiet", str(target)],
        [
            *git,
            "fetch",
            "--quiet",
            "--no-tags",
            *([f"--depth={depth}"] if depth else []),
            "--upload-pack",
            upload,
            source,
            *wanted,
        ],
        [*git, "checkout", "--quiet", *switch],
        [*git, "remote", "add", "origin", f"{side.url}/{name}"],
    ):
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode == 0, f"actions/checkout: {' '.join(command)}: {done.stderr}"
    return {"ref": ref, "commit": sha}


def setup_python(_: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/setup-python: the Python of the tests is on the PATH already. A cache is refused."""
    _only(given, "python-version")
    return {"python-version": given.get("python-version", "")}


def upload_artifact(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/upload-artifact: files, folders or patterns; hidden files stay behind, unless they are asked for."""
    known = ("name", "path", "if-no-files-found", "retention-days", "overwrite", "compression-level")
    _only(given, *known, "include-hidden-files")
    name = given.get("name", "artifact")
    kept = place.artifacts / name
    assert not kept.exists() or given.get("overwrite") == "true", f"an artifact {name} is there already"
    patterns = [line.strip() for line in given["path"].splitlines() if line.strip()]
    files: list[tuple[Path, Path]] = []
    for pattern in patterns:
        base = Path(pattern) if Path(pattern).is_absolute() else place.workspace / pattern
        if base.is_dir():
            files += [(path, path.relative_to(base)) for path in sorted(base.rglob("*")) if path.is_file()]
        elif base.is_file():
            files.append((base, Path(base.name)))
        elif "*" in pattern:
            root = place.workspace if not Path(pattern).is_absolute() else Path("/")
            fits = regex(str(base.relative_to(root)))
            found = [
                path for path in root.rglob("*") if path.is_file() and fits.fullmatch(str(path.relative_to(root)))
            ]
            files += [(path, Path(path.name)) for path in sorted(found)]
    if given.get("include-hidden-files", "false") != "true":
        files = [(path, name) for path, name in files if not any(part.startswith(".") for part in name.parts)]
    assert files or given.get("if-no-files-found", "warn") != "error", f"no files for the artifact {name}: {patterns}"
    for path, inside in files:
        (kept / inside).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, kept / inside)
    url = f"{place.world.side.url}/{place.world.repository}/actions/runs/{place.github['run_id']}/artifacts/1"
    return {"artifact-id": "1", "artifact-url": url} if files else {}


def download_artifact(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/download-artifact, from the same run."""
    _only(given, "name", "pattern", "path", "merge-multiple")
    target = place.workspace / given.get("path", "")
    fits = regex(given.get("pattern", "*"))
    names = (
        [given["name"]]
        if "name" in given
        else sorted(p.name for p in place.artifacts.iterdir() if fits.fullmatch(p.name))
    )
    for name in names:
        assert (place.artifacts / name).is_dir(), f"Unable to find an artifact with the name: {name}"
        flat = "name" in given or given.get("merge-multiple") == "true"
        shutil.copytree(place.artifacts / name, target if flat else target / name, dirs_exist_ok=True)
    return {"download-path": str(target)}


def configure_pages(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/configure-pages: reads where the site will stand."""
    _only(given)
    _need(place, "pages", "read")
    owner, _, name = place.world.repository.partition("/")
    host = f"{owner}.github.io"
    return {"base_url": f"https://{host}/{name}", "origin": f"https://{host}", "host": host, "base_path": f"/{name}"}


def upload_pages_artifact(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/upload-pages-artifact: the folder as the artifact `github-pages`."""
    _only(given, "path", "name", "retention-days")
    return upload_artifact(place, {"name": "github-pages", "if-no-files-found": "error", **given})


def deploy_pages(place: Place, given: Mapping[str, str]) -> dict[str, str]:
    """actions/deploy-pages: needs the environment `github-pages` and a token of the run's own identity."""
    _only(given)
    _need(place, "pages", "write")
    _need(place, "id-token", "write")
    assert place.environment == "github-pages", "deploy-pages needs the environment github-pages"
    folder = place.artifacts / "github-pages"
    assert folder.is_dir(), 'No artifacts named "github-pages" were found for this workflow run'
    return {"page_url": place.world.side.deploy(place.world.repository, folder)}


ACTIONS: dict[str, Callable[[Place, Mapping[str, str]], dict[str, str]]] = {
    "actions/cache/restore": caches.restore,
    "actions/cache/save": caches.save,
    "actions/checkout": checkout,
    "actions/setup-python": setup_python,
    "actions/upload-artifact": upload_artifact,
    "actions/download-artifact": download_artifact,
    "actions/configure-pages": configure_pages,
    "actions/upload-pages-artifact": upload_pages_artifact,
    "actions/deploy-pages": deploy_pages,
}


def _commit(place: Place, ref: str) -> str:
    names = (ref, f"refs/heads/{ref}")
    tips = [place.world.side.tip(place.world.repository, name) for name in names]
    return next((tip for tip in tips if tip), ref)


def _only(given: Mapping[str, str], *known: str) -> None:
    unknown = set(given) - set(known)
    assert not unknown, f"`with:` {sorted(unknown)} is not known to the runner's copy of this action"


def _need(place: Place, permission: str, level: str) -> None:
    held = place.permissions.get(permission, "none")
    assert held in (level, "write"), f"the action needs {permission}: {level}; the job has {held}"
    place.world.side.needed(place.token, permission, level)
