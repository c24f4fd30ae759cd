"""A hub's files: those that are its owner's from the first day, and those that stay the machine's.

The machine's are thin: doors, workflows, a pin and a lock, forms. An upgrade brings them anew and leaves the owner's
alone (`upgrading`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path

from kaifong import __version__
from kaifong.entries.hub import Hub
from kaifong.entries.settings_reader import parse_settings
from kaifong.entries.tree import MemoryTree
from kaifong.entries.whole_file import write_whole
from kaifong.errors import KaifongError
from kaifong.history.merges import History, Source
from kaifong.setup import codeowners, copies, manifest, package_pin
from kaifong.setup.answers import SPOKEN, Answers, hub_yml
from kaifong.setup.copies import STARTER, starter_name
from kaifong.setup.hub_workflows import on_branch
from kaifong.setup.issue_forms import issue_forms
from kaifong.setup.starter_guidelines import guidelines

# Where the stage goes. MkDocs wants its folder to be there before our hook is asked.
PLACEHOLDERS = (".kaifong/stage/.gitkeep", "content/.gitkeep")

# The rules are the community's, once it has them: an upgrade does not change what was agreed.
_OWNERS = ("guidelines/policy.yml", "guidelines/recognition.yml", "content/.gitkeep")
_COMPOSED = re.compile(r"(?:hub\.yml|guidelines/[^/]+/.*|readme/.*)\Z")

# What the forms ask members to agree to.
_LICENCE = """\
The texts and pictures below content/ are licensed by their authors under the Creative Commons Attribution 4.0
International Public License (CC BY 4.0): https://creativecommons.org/licenses/by/4.0/

An entry that names another source or licence stands under that one.
"""

# Files that a new repository may have before it is a hub: what GitHub and Git put there.
_HARMLESS = frozenset({".git", ".gitignore", ".gitattributes", ".github", "LICENSE", "README.md", ".DS_Store"})


def seed_files(answers: Answers, maintainers: Iterable[tuple[str, int]] = ()) -> dict[str, bytes]:
    """The files that are the owner's from the first day: settings, guidelines, rules, a README.

    Args:
        answers: what the hub is to be.
        maintainers: login and GitHub's number of those who answer for it.
    """
    copied = _copied()
    files = {name: copied[name] for name in _OWNERS if name in copied} | {"content/.gitkeep": b""}
    files["hub.yml"] = hub_yml(answers)
    files |= guidelines([one.tag for one in answers.languages], answers.reference)
    files["README.md"] = _readme(answers)
    files["LICENSE-CONTENT"] = _LICENCE.encode()
    listed = "".join(f"  - {{id: {number}, login: {login}}}\n" for login, number in maintainers)
    if listed:
        files["guidelines/recognition.yml"] += f"\n# Who answers for this hub.\nmaintainers:\n{listed}".encode()
    return dict(sorted(files.items()))


def machine_files(hub: Hub, pin: Mapping[str, bytes], today: date, *, large: bool = False) -> dict[str, bytes]:
    """The files that stay the machine's, as this version of Kaifong makes them for a hub.

    Args:
        hub: with the settings and offices that some of them are made from. pin: see `package_pin`.
        today: the hub's day: an office that has ended is left out of CODEOWNERS.
        large: the hub is built on several machines.
    """
    files = {name: data for name, data in _copied().items() if name not in _OWNERS and not _COMPOSED.match(name)}
    for name, data in files.items():
        if name.startswith(f"{copies.WORKFLOWS}/"):
            files[name] = on_branch(data.decode(), hub.settings.branch).encode()
    if not large:
        files.pop(copies.LARGE, None)
    files[PLACEHOLDERS[0]] = b""
    files[codeowners.PATH] = codeowners.codeowners(hub, today)
    files |= issue_forms(hub.settings)
    return dict(sorted({**files, **pin}.items()))


def fresh_files(name: str, today: date = date.min) -> dict[str, bytes]:
    """All files of a fresh hub by path, in the languages that Kaifong speaks, for a community of that name."""
    seeds = seed_files(Answers(name, SPOKEN))
    machine = machine_files(hub_of(seeds), package_pin.named(__version__), today)
    made = manifest.Made(__version__, {path: manifest.digest(data) for path, data in machine.items()})
    return dict(sorted({**seeds, **machine, manifest.PATH: manifest.written(made)}.items()))


def hub_of(files: Mapping[str, bytes]) -> Hub:
    """A hub that stands in memory only.

    Raises:
        SettingsError: its hub.yml is wrong.
    """
    return Hub(MemoryTree(files), parse_settings(files["hub.yml"]), History(Source.NONE, shortfall="no-git"))


def hub_name(folder: Path) -> str:
    """A community's name made from its folder's: `tai-po-riders` gives Tai po riders."""
    words = re.sub(r"[^\w]+|_", " ", folder.resolve().name).strip()
    return (words[:1].upper() + words[1:])[:60] or "Our community"


def in_the_way(folder: Path) -> tuple[str, ...]:
    """What keeps a fresh hub from being made there; nothing where it is missing, empty, or like a new repository.

    Raises:
        KaifongError: it is a file, or may not be read.
    """
    try:
        return tuple(sorted(one.name for one in folder.iterdir() if one.name not in _HARMLESS))
    except FileNotFoundError:
        return ()
    except NotADirectoryError:
        raise KaifongError(f"{folder} is a file", mend="name a folder for the hub with --root") from None
    except PermissionError:
        raise KaifongError(
            f"the folder {folder} may not be read", mend="give yourself the right to it, or name another with --root"
        ) from None


def make(folder: Path, files: dict[str, bytes]) -> tuple[str, ...]:
    """Writes a fresh hub's files; those that are there already are left. Gives the names of what was written.

    Raises:
        KaifongError: something could not be written.
    """
    written = []
    for name, data in files.items():
        path = folder / name
        if path.exists():
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_whole(path, data)
        except OSError as error:
            raise KaifongError(
                f"{path} could not be written: {error.strerror}",
                mend="give yourself the right to write there, make room, or name another folder with --root",
            ) from error
        written.append(name)
    return tuple(written)


def _copied() -> dict[str, bytes]:
    return {starter_name(path): path.read_bytes() for path in sorted(STARTER.rglob("*")) if path.is_file()}


def _readme(answers: Answers) -> bytes:
    """The first page that a visitor of the repository sees, in the hub's reference language, else in English."""
    folder = STARTER / "readme"
    own = folder / f"{answers.reference}.md"
    text = (own if own.is_file() else folder / "en.md").read_text(encoding="utf-8")
    if not answers.url:  # the line that leads to the site waits for one
        text = re.sub(r"^.*\{url\}.*\n\n", "", text, flags=re.MULTILINE)
    said = {"{name}": " ".join(answers.name.split()), "{url}": answers.url}
    # In one go: a name may hold what stands for the address.
    return re.sub(r"\{name\}|\{url\}", lambda found: said[found[0]], text).encode()
