"""Where a hub's own checks come from: installed packages, and the folder checks/ of the base branch.

Both are code, so both come only from where maintainers have put them: what is installed beside Kaifong, and what was
merged. The files of a pull request, and of a working tree that somebody may have handed over, are never run.
"""

from __future__ import annotations

import re
import sys
import traceback
from collections.abc import Iterable, Mapping
from contextlib import redirect_stdout
from importlib.metadata import EntryPoint, entry_points
from types import ModuleType

from kaifong.errors import SettingsError
from kaifong.languages.tags import normalise
from kaifong.moderation.check import Check
from kaifong.moderation.own import Pack, joined

GROUP = "kaifong.checks"
FOLDER = "checks"
# checks/<id>/check.py, checks/<id>/<tag>.ftl and checks/<id>/README.md; what lies deeper is the check's tests.
_FILE = re.compile(rf"{FOLDER}/([a-z0-9-]+)/(check\.py|README\.md|([A-Za-z0-9-]+)\.ftl)\Z")


def own_checks(base: Mapping[str, bytes], installed: Iterable[EntryPoint] | None = None) -> Pack:
    """Every check that a hub brings itself, packages' first, each group by name.

    Args:
        base: files below checks/ as they stand in the base branch, by path; empty where there are none or no base.
        installed: entry points of the group `kaifong.checks`; default: those of this environment.

    Raises:
        SettingsError: one cannot be loaded, or is not what docs/own-checks.md describes.
    """
    points = entry_points(group=GROUP) if installed is None else installed
    packages = [_packaged(point) for point in sorted(points, key=lambda one: (one.name, one.value))]
    return joined([*packages, *_in_folder(base)])


def _packaged(point: EntryPoint) -> Pack:
    source = f"{GROUP}: {point.name}"
    try:
        with redirect_stdout(sys.stderr):
            pack = point.load()
    except (Exception, SystemExit) as error:  # a command that ends with 0 would have passed what nobody looked at
        raise _unloadable(source, error) from error
    if not isinstance(pack, Pack):
        raise SettingsError(
            f"{point.value} is no Pack but {type(pack).__name__}",
            path=source,
            mend="let the entry point name a `kaifong.moderation.own.Pack`; docs/own-checks.md shows one",
        )
    return Pack(pack.checks, pack.messages, pack.pages, source)


def _in_folder(base: Mapping[str, bytes]) -> list[Pack]:
    folders: dict[str, dict[str, bytes]] = {}
    for path, data in sorted(base.items()):
        if found := _FILE.match(path):
            folders.setdefault(found[1], {})[found[2]] = data
    return [_pack(name, files) for name, files in folders.items() if "check.py" in files]


def _pack(name: str, files: Mapping[str, bytes]) -> Pack:
    source = f"{FOLDER}/{name}/check.py"
    check = _loaded(name, files["check.py"], source)
    if isinstance(check, Check) and check.id != name:
        raise SettingsError(
            f"the check is called {check.id!r}, its folder {name!r}", path=source, mend="give both the same name"
        )
    messages: dict[str, str] = {}
    for file, data in files.items():
        if file.endswith(".ftl"):
            try:
                messages[normalise(file.removesuffix(".ftl"))] = data.decode("utf-8")
            except ValueError as error:  # also a UnicodeDecodeError
                raise SettingsError(
                    f"these messages cannot be read: {error}",
                    path=f"{FOLDER}/{name}/{file}",
                    mend="name the file for a language (en.ftl, zh-Hant.ftl) and save it as UTF-8",
                ) from error
    page = {name: files["README.md"].decode("utf-8", "replace")} if "README.md" in files else {}
    return Pack((check,), messages, page, source)


def _loaded(name: str, code: bytes, source: str) -> Check:
    """The `CHECK` of a file's code, run as a module of its own."""
    module = ModuleType(f"kaifong_own_checks.{name.replace('-', '_')}")
    module.__file__ = source
    sys.modules[module.__name__] = module  # a dataclass looks its own module up
    try:
        with redirect_stdout(sys.stderr):  # what it prints is no part of a report
            exec(compile(code, source, "exec"), module.__dict__)  # noqa: S102 - merged code of this hub's maintainers
        check: Check = module.CHECK
    except (Exception, SystemExit) as error:  # as above
        del sys.modules[module.__name__]
        raise _unloadable(source, error) from error
    return check


def _unloadable(source: str, error: BaseException) -> SettingsError:
    frames = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == source]
    line = error.lineno if isinstance(error, SyntaxError) else frames[-1] if frames else None
    return SettingsError(
        f"this check cannot be loaded: {type(error).__name__}: {error}",
        path=source,
        line=line,
        why="a review that left it out without a word would be milder than the hub decided",
        mend="mend it, or take it out; docs/own-checks.md shows a whole one",
    )
