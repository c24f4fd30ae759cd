"""`kaifong doctor`: what is missing on this machine and in this hub."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from kaifong.cli.lang_option import lang_option, words_in
from kaifong.cli.root_option import hub_root, root_option

if TYPE_CHECKING:  # they load what the command's help should not cost
    from kaifong.entries.settings import Settings
    from kaifong.languages.catalogue import Translator
    from kaifong.setup.sign import Sign

SCHEMA = "kaifong.doctor/1"


@click.command()
@lang_option
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="What is printed.")
@root_option
def command(lang: str | None, shape: str, root: Path | None) -> None:
    """Look for what is missing on this machine and in this hub.

    Looks at Python, the installed packages and programs, the hub's own files, its history, the rights and space to
    build, and how far the guidelines are translated. Each line is ok, warn (works, but worth a look) or fail, and
    says what to do. Nothing is changed, and nothing is asked of the network.

    \b
    Exit codes: 0 nothing fails, 1 something fails, 2 wrong usage.
    """
    from kaifong.setup.sign import State

    signs, settings = _examine(root)
    words = words_in(lang, settings)
    click.echo(_as_json(signs, words) if shape == "json" else _as_text(signs, words), nl=False)
    if any(one.state is State.FAIL for one in signs):
        sys.exit(1)


def _examine(root: Path | None) -> tuple[list[Sign], Settings | None]:
    """All signs, and the hub's settings; without a readable hub, those of the machine and None."""
    from kaifong.entries.hub import load
    from kaifong.errors import KaifongError
    from kaifong.setup import doctor, machine
    from kaifong.setup.sign import Sign, State, broken

    signs = list(machine.signs())
    try:
        place = hub_root(root)
    except KaifongError as error:
        return [*signs, broken("hub", error)], None
    signs += doctor.folder(place)
    try:
        hub = load(place)
    except KaifongError as error:
        return [*signs, broken("hub", error)], None
    signs.append(Sign("hub", State.OK, "doctor-hub-ok", {"count": len(hub.entries)}))
    return [*signs, *doctor.hub_files(hub)], hub.settings


def _said(sign: Sign, words: Translator) -> tuple[str, str | None]:
    """What a sign says, and what to do about it; nothing has to be done where all is well."""
    from kaifong.setup.sign import State

    if sign.error is not None:
        where = f"{sign.error.path}{f':{sign.error.line}' if sign.error.line else ''}: " if sign.error.path else ""
        return where + sign.error.seen, sign.error.mend
    todo = None if sign.state is State.OK else words.attribute(sign.message, "next", **sign.params)
    return words.text(sign.message, **sign.params), todo


def _as_text(signs: list[Sign], words: Translator) -> str:
    lines: list[str] = []
    for sign in signs:
        seen, todo = _said(sign, words)
        lines.append(f"{sign.state:<6}{seen}")
        if todo:
            lines.append(f"      {words.text('doctor-next', todo=todo)}")
    counts = {state: sum(one.state == state for one in signs) for state in ("warn", "fail")}
    lines += ["", words.text("doctor-total", warnings=counts["warn"], failures=counts["fail"])]
    return "\n".join(lines) + "\n"


def _as_json(signs: list[Sign], words: Translator) -> str:
    told: list[dict[str, Any]] = []
    for sign in signs:
        seen, todo = _said(sign, words)
        told.append({"check": sign.check, "state": sign.state.value, "message": seen, "next": todo})
    return json.dumps({"schema": SCHEMA, "signs": told}, ensure_ascii=False, indent=2) + "\n"
