"""Writes what `kaifong new` was told: a new file inside the hub, never over another."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import click

from kaifong.cli.new_answers import Asker, said
from kaifong.entries.start import body, problems, raw
from kaifong.entries.whole_file import write_whole
from kaifong.entries.write_yaml import document
from kaifong.errors import KaifongError
from kaifong.history.change import Action, Change, ChangedFile


def write(asker: Asker) -> None:
    """Asks, shows where it writes, and writes."""
    unknown = [one for one in problems(asker.kind, raw(asker.kind, asker.given)) if "unknown-key" in one.message]
    if unknown:
        _stop(asker, [(one.message, dict(one.params)) for one in unknown])
    language = asker.language()
    asker.translation(language)
    asker.items()
    asker.fields()
    slug = asker.slug()
    folder = asker.kind.home(language)
    path = f"{folder}/{slug}/index.md" if asker.pictures else f"{folder}/{slug}.md"
    files = {path: _text(asker, language)}
    files |= {f"{folder}/{slug}/{name}": source.read_bytes() for name, source in asker.pictures.items()}
    _refuse_to_overwrite(asker, [f"{folder}/{slug}.md", f"{folder}/{slug}", *files])
    _refuse_what_would_not_pass(asker, path, files)
    click.echo(asker.words.text("new-where", path=path))
    if asker.prompted and not click.confirm(asker.words.text("new-confirm"), default=True):
        raise click.Abort
    _create_all(asker.root, files)
    click.echo(asker.words.text("new-written", path=path))
    click.echo(asker.words.text("new-next", path=path))


def _text(asker: Asker, language: str | None) -> bytes:
    front = raw(asker.kind, asker.given)
    found = problems(asker.kind, front)
    if found:
        _stop(asker, [(one.message, dict(one.params)) for one in found])
    return document(front, body(asker.kind, front, asker.content_words(language))).encode()


def _refuse_to_overwrite(asker: Asker, paths: list[str]) -> None:
    for path in paths:
        if os.path.lexists(asker.root / path):
            raise KaifongError(
                asker.words.text("new-exists", path=path), mend=asker.words.attribute("new-exists", "next") or ""
            )


def _refuse_what_would_not_pass(asker: Asker, path: str, files: dict[str, bytes]) -> None:
    """What the schema cannot know: an alias that is taken, an original that is not there, a gallery without texts."""
    change = Change(tuple(ChangedFile(name, Action.ADDED, data=data) for name, data in sorted(files.items())))
    hub = asker.hub.with_change(change)
    entry = hub.entries.get(path)
    found = hub.problems_of(entry) if entry else [hub.strays[path]]
    if found:
        _stop(asker, [(one.message, dict(one.params)) for one in found])


def _stop(asker: Asker, found: list[tuple[str, dict[str, str | int | float]]]) -> None:
    raise click.UsageError("\n".join(said(asker.words, *one) for one in found))


def _create_all(root: Path, files: dict[str, bytes]) -> None:
    """Writes the entry and its pictures, or nothing: what a full disk broke off would stand in the way next time."""
    targets = {root / name: data for name, data in files.items()}
    for target in targets:
        _refuse_to_leave(root, target)
    made = []
    try:
        for target, data in targets.items():
            target.parent.mkdir(parents=True, exist_ok=True)
            write_whole(target, data, over=False)
            made.append(target)
    except BaseException:
        for target in made:
            target.unlink(missing_ok=True)
        for folder in {target.parent for target in targets}:
            with suppress(OSError):  # something else is in it
                folder.rmdir()
        raise


def _refuse_to_leave(root: Path, target: Path) -> None:
    """Asked before any folder is made: a link on the way would have it made elsewhere."""
    there = next(folder for folder in target.parents if folder.exists())
    if not there.resolve().is_relative_to(root.resolve()):
        raise KaifongError(
            f"{target.parent.relative_to(root)} is a link that leads out of the hub",
            mend="replace the link by a folder",
        )
