"""One import from beginning to end: read, add languages, plan, write, report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kaifong.entries.entry import Entry
from kaifong.entries.settings_reader import parse_settings
from kaifong.entries.tree import MemoryTree
from kaifong.errors import ImportingError
from kaifong.importing import hub_languages, jekyll
from kaifong.importing.describe import ORIGIN
from kaifong.importing.posts import Post, read_post
from kaifong.importing.report import FileReport, ImportReport, digests
from kaifong.importing.source import read_folder
from kaifong.importing.write import carry_out, write
from kaifong.text.slugs import is_slug, slugify

REPORT = ".kaifong/import-report.json"


@dataclass(frozen=True)
class Order:
    """What was asked for on the command line; `language` None means the hub's reference language."""

    folder: Path
    author: str
    kind: str = "story"
    date: str = ""
    language: str | None = None
    site: str | None = None
    dry_run: bool = False


def run(
    order: Order,
    root: Path,
    hub_yml: str,
    *,
    prepare: Callable[[], None] = lambda: None,
    progress: Callable[[str, int], None] = lambda _step, _count: None,
) -> ImportReport:
    """Imports a folder into the hub at `root`, whose hub.yml has the text given.

    Args:
        order: what was asked for.
        root: the hub's folder; it need not be there before `prepare`.
        hub_yml: the text of its hub.yml.
        prepare: called before the first file is written; not called by a dry run.
        progress: told each step (`read`, `planned`, `written`) with how many files it had.

    Raises:
        ImportingError: the folder, the author's name or the kind will not do, or something could not be written.
        SettingsError: hub.yml is broken, or languages cannot be added to it.
    """
    _check(order)
    settings = parse_settings(hub_yml.encode())
    language = order.language or settings.reference
    read = [read_post(file, language) for file in read_folder(order.folder)]
    posts = [one for one in read if isinstance(one, Post)]
    others = [one for one in read if isinstance(one, FileReport)]
    if not posts:
        raise ImportingError(
            f"there are no posts in {order.folder}: no Markdown file with front matter between two lines of ---",
            mend="name the folder that holds the posts, such as _posts",
        )
    progress("read", len(read))
    new = [hub_languages.describe(tag) for tag in sorted({post.language for post in posts} - settings.by_tag.keys())]
    changed = hub_languages.with_languages(hub_yml, new)
    directions = {one.tag: one.direction for one in (*settings.languages, *new)}
    wish = jekyll.Wish(order.author, order.kind, order.date, language, order.site)
    planned = jekyll.plan(posts, wish, directions, lambda target: _imported_on(root, target, order.kind))
    progress("planned", len(planned))
    if not order.dry_run:
        prepare()
        if new:
            write(root / "hub.yml", changed.encode())
    reports = carry_out(planned, root, _before(root), dry_run=order.dry_run)
    progress("written", len(reports))
    report = ImportReport(
        ORIGIN,
        tuple(sorted((*reports, *others), key=lambda one: one.source)),
        tuple(one.tag for one in new),
        () if (root / "content" / "members" / f"{order.author}.md").exists() else (("no-profile", order.author),),
    )
    if not order.dry_run:
        write(root / REPORT, report.to_json().encode())
    return report


def _check(order: Order) -> None:
    if not is_slug(order.author):
        near = slugify(order.author, prefix="member")
        raise ImportingError(
            f"“{order.author}” cannot be an author's name here",
            mend=f"use the name of a file in content/members/ or a login: small letters, digits, hyphens ({near})",
        )
    if order.kind not in jekyll.kinds():
        raise ImportingError(
            f"a post cannot become a “{order.kind}”, which needs more than a title and a text",
            mend=f"use one of: {', '.join(jekyll.kinds())}",
        )


def _imported_on(root: Path, target: str, kind: str) -> str | None:
    """The date of import that an entry already names: a second import must not move it."""
    path = root / target
    if path.is_symlink() or not path.is_file():
        return None
    entry = Entry(target, kind, None, path.stem, None, MemoryTree({target: path.read_bytes()}))
    date = entry.front.get("imported", {}).get("date")
    return None if date is None else str(date.isoformat())


def _before(root: Path) -> dict[str, str]:
    """What the last import wrote, by path; empty in a fresh clone, where the report is not."""
    try:
        return digests((root / REPORT).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return {}
