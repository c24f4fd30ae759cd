"""What a path says: the kind, language and slug of an entry, an image beside one, or why it is neither."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from kaifong.entries.kinds import BY_FOLDER, BY_NAME, SHARED_FOLDERS
from kaifong.entries.problem import Problem
from kaifong.entries.values import IMAGE_ENDINGS
from kaifong.history.change import SUBMODULE, SYMLINK
from kaifong.history.stand_in import STAND_IN, is_stand_in
from kaifong.languages.tags import normalise
from kaifong.text.slugs import slug_problem, slugify

# What maintainers keep in guidelines/ beside the clauses.
GUIDELINE_FILES = ("policy.yml", "policy.schema.json", "recognition.yml", "goals.yml")

_IMAGE_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}\Z")


@dataclass(frozen=True)
class Place:
    """Where a file belongs.

    Attributes:
        kind, language, slug, bundle: as in `Entry`.
        image: whether it is an image beside the entry rather than the entry.
    """

    kind: str
    language: str | None
    slug: str
    bundle: str | None
    image: bool = False


def place(path: str, mode: int, tags: Iterable[str]) -> Place | Problem | None:
    """What a path is: a place, the reason why it has none, or None for files that are not members' affair.

    Args:
        path: POSIX path from the hub's root.
        mode: Git's mode of the file.
        tags: the hub's languages.
    """
    room, *rest = path.split("/")
    if room not in {"content", "guidelines"}:
        return None
    if mode == SYMLINK:
        return Problem("path-symlink", 1, {"path": path})
    if mode == SUBMODULE:
        return Problem("path-submodule", 1, {"path": path})
    if hidden := next((part for part in rest if part.startswith(".")), None):
        return Problem("path-hidden", 1, {"name": hidden})
    known = list(tags)
    return _guideline(rest, known) if room == "guidelines" else _content(rest, known)


def _content(parts: list[str], tags: list[str]) -> Place | Problem:  # noqa: PLR0911 - see `_entry`
    if len(parts) < 2:
        return Problem("path-outside", 1, {"name": parts[0] if parts else "content"})
    first, *rest = parts
    if first == "members" and rest and is_stand_in(rest[0].removesuffix(".md")):
        return Problem("path-reserved", 1, {"slug": STAND_IN})
    if first in SHARED_FOLDERS:
        return _entry(rest, SHARED_FOLDERS[first].name, None, f"content/{first}")
    if first not in tags:
        return _unknown_language(first, tags, also=tuple(SHARED_FOLDERS))
    if len(rest) < 2:
        return Problem("path-outside", 1, {"name": rest[0]})
    folder, *rest = rest
    if folder not in BY_FOLDER:
        return _unknown_folder(folder, first)
    return _entry(rest, BY_FOLDER[folder].name, first, f"content/{first}/{folder}")


def _unknown_folder(folder: str, language: str) -> Problem:
    if folder in SHARED_FOLDERS:
        return Problem("path-shared-folder", 1, {"folder": folder})
    if folder == "guidelines":
        return Problem("path-guidelines-folder", 1, {"language": language})
    singular = next((one.folder for one in BY_FOLDER.values() if one.name == folder.lower()), None)
    known = ", ".join(BY_FOLDER)
    near = [singular] if singular else get_close_matches(folder.lower(), list(BY_FOLDER), n=1, cutoff=0.6)
    if near:
        return Problem("path-unknown-folder-near", 1, {"folder": folder, "near": near[0], "known": known})
    return Problem("path-unknown-folder", 1, {"folder": folder, "known": known})


def _entry(  # noqa: PLR0911 - one line for each way to be wrong
    rest: list[str], kind: str, language: str | None, parent: str
) -> Place | Problem:
    if len(rest) == 1:
        stem, dot, ending = rest[0].rpartition(".")
        if ending != "md" or not dot:
            return _not_markdown(rest[0], parent)
        if stem == "index":
            return Problem("path-index", 1, {"folder": parent})
        return _slug(stem) or Place(kind, language, stem, None)
    if len(rest) > 2:
        return Problem("path-deep", 1, {"folder": f"{parent}/{rest[0]}"})
    slug, name = rest
    if problem := _slug(slug):
        return problem
    bundle = f"{parent}/{slug}"
    if name == "index.md":
        return Place(kind, language, slug, bundle)
    if name.lower().endswith(IMAGE_ENDINGS):
        if not _IMAGE_NAME.match(name):
            stem, _, ending = name.rpartition(".")
            return Problem("path-image-name", 1, {"name": name, "near": f"{slugify(stem, prefix='photo')}.{ending}"})
        return Place(kind, language, slug, bundle, image=True)
    if name.lower().endswith(".md"):
        return Problem("path-second-text", 1, {"name": name, "folder": bundle})
    return Problem("path-file-type", 1, {"name": name, "endings": ", ".join(IMAGE_ENDINGS)})


def _not_markdown(name: str, parent: str) -> Problem:
    stem, _, ending = name.rpartition(".")
    if ending.lower() in {"md", "markdown", "mdown", "mkd", "txt"}:
        return Problem("path-ending", 1, {"name": name, "near": f"{stem}.md"})
    if name.lower().endswith(IMAGE_ENDINGS):
        return Problem("path-image-loose", 1, {"name": name, "folder": parent})
    return Problem("path-file-type", 1, {"name": name, "endings": ", ".join(IMAGE_ENDINGS)})


def _guideline(parts: list[str], tags: list[str]) -> Place | Problem | None:
    if len(parts) == 1:
        return None if parts[0] in GUIDELINE_FILES else Problem("path-outside", 1, {"name": parts[0] or "guidelines"})
    language, *rest = parts
    if language not in tags:
        return _unknown_language(language, tags)
    if len(rest) > 1:
        return Problem("path-deep", 1, {"folder": f"guidelines/{language}/{rest[0]}"})
    stem, dot, ending = rest[0].rpartition(".")
    if ending != "md" or not dot:
        return Problem("path-file-type", 1, {"name": rest[0], "endings": ".md"})
    if stem == "index":
        return Place("guideline", language, stem, None)
    return _slug(stem) or Place("guideline", language, stem, None)


def _unknown_language(found: str, known: list[str], also: tuple[str, ...] = ()) -> Problem:
    """`also` are folders beside the languages: a slip of the pen may mean one of them, but they are no languages."""
    try:
        spelled = normalise(found)
    except ValueError:
        spelled = found
    near = [spelled] if spelled in known else get_close_matches(spelled, [*known, *also], n=1, cutoff=0.6)
    if not near:  # zh-HK is served by zh-Hant
        near = [one for one in known if spelled.startswith(f"{one}-")][:1]
    if near:
        return Problem("path-unknown-language-near", 1, {"language": found, "near": near[0]})
    return Problem("path-unknown-language", 1, {"language": found, "known": ", ".join(known)})


def _slug(slug: str) -> Problem | None:
    reason = slug_problem(slug)
    if reason is None:
        return None
    shown = slug if len(slug) <= 60 else slug[:59] + "…"
    if reason in {"reserved", "device"}:
        return Problem(f"path-{reason}", 1, {"slug": shown})
    return Problem("path-slug", 1, {"slug": shown or "-", "near": slugify(slug)})


def twin_key(path: str) -> str:
    """What two paths share that some file systems cannot tell apart: case and composition of letters do not count."""
    return path.lower() if path.isascii() else unicodedata.normalize("NFC", path).casefold()


def address_of(kind: str, language: str | None, slug: str) -> str:
    """The site-relative address of an entry, with a trailing slash; a clause is a place on its language's page."""
    folder = BY_NAME[kind].folder
    if not BY_NAME[kind].paged:
        return f"{language}/{folder}/" + ("" if slug == "index" else f"#{slug}")
    return f"{folder}/{slug}/" if language is None else f"{language}/{folder}/{slug}/"
