"""`kaifong doctor`: what is missing on this machine, in this hub and on GitHub."""

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

# What is printed in front of a sign: short words, and a question mark for what could not be looked at.
_SHORT = {"ok": "ok", "warn": "warn", "fail": "fail", "unseen": "?"}


@click.command()
@lang_option
@click.option("--format", "shape", type=click.Choice(["text", "json"]), default="text", help="What is printed.")
@click.option("--github", is_flag=True, help="Ask GitHub for the repository's settings as well.")
@click.option("--write", is_flag=True, help="First mend what is a file; what stands on GitHub is never changed.")
@root_option
def command(lang: str | None, shape: str, github: bool, write: bool, root: Path | None) -> None:  # noqa: FBT001 - click's
    """Look for what is missing on this machine, in this hub and on GitHub.

    Looks at Python, the installed packages and programs, the hub's own files, its history, the rights and space to
    build, how far the guidelines are translated, who owns what, and whether the workflows, doors and forms are this
    version's. Each line is ok, warn (works, but worth a look), fail or ? (could not be seen), and says what to do.

    With --github, and the token that GITHUB_TOKEN or GH_TOKEN holds, the repository's settings are compared with what
    a hub needs: an administrator's token sees everything, another says of much that it is not visible. Without
    --github nothing is asked of the network.

    \b
    Exit codes: 0 nothing fails, 1 something fails, 2 wrong usage.
    """
    from kaifong.setup.sign import State

    if write:
        from kaifong.cli.doctor_write import mend
        from kaifong.cli.root_option import hub_root

        for path in mend(hub_root(root)):
            click.echo(f"written: {path}", err=True)
    signs, settings = _examine(root, github=github)
    words = words_in(lang, settings)
    unasked = settings is not None and settings.repository is not None and not github
    click.echo(_as_json(signs, words) if shape == "json" else _as_text(signs, words, unasked=unasked), nl=False)
    if any(one.state is State.FAIL for one in signs):
        sys.exit(1)


def _examine(root: Path | None, *, github: bool) -> tuple[list[Sign], Settings | None]:
    """All signs, and the hub's settings; without a readable hub, those of the machine and None."""
    from kaifong.entries.hub import load
    from kaifong.errors import KaifongError
    from kaifong.publishing.clock import today
    from kaifong.setup import doctor, machine, made_signs
    from kaifong.setup.sign import Sign, State, broken

    signs = list(machine.signs())
    try:
        place = hub_root(root)
    except KaifongError as error:
        return [*signs, broken("hub", error)], None
    signs += doctor.folder(place)
    try:
        hub = load(place)
        day = today(hub.settings)
    except KaifongError as error:
        return [*signs, broken("hub", error)], None
    written = sum(one.kind != "guideline" for one in hub.entries.values())
    signs.append(Sign("hub", State.OK, "doctor-hub-ok", {"count": written}))
    signs += doctor.hub_files(hub)
    signs += made_signs.made_files(place, hub, day)
    if github:
        from kaifong.cli.doctor_github import github_signs

        signs += github_signs(place, hub.settings)
    return signs, hub.settings


def _said(sign: Sign, words: Translator) -> tuple[str, str | None]:
    """What a sign says, and what to do about it; nothing has to be done where all is well."""
    from kaifong.setup.sign import State

    if sign.error is not None:
        where = f"{sign.error.path}{f':{sign.error.line}' if sign.error.line else ''}: " if sign.error.path else ""
        return where + sign.error.seen, sign.error.mend or None
    todo = None if sign.state is State.OK else words.attribute(sign.message, "next", **sign.params)
    return words.text(sign.message, **sign.params), todo


def _as_text(signs: list[Sign], words: Translator, *, unasked: bool) -> str:
    lines: list[str] = []
    for sign in signs:
        seen, todo = _said(sign, words)
        lines.append(f"{_SHORT[sign.state]:<6}{seen}")
        if todo:
            lines.append(f"      {words.text('doctor-next', todo=todo)}")
    counts = {state: sum(one.state == state for one in signs) for state in ("warn", "fail", "unseen")}
    lines += [""]
    if unasked:
        lines.append(words.text("doctor-github-unasked"))
    lines += [words.text("doctor-total", warnings=counts["warn"] + counts["unseen"], failures=counts["fail"])]
    return "\n".join(lines) + "\n"


def _as_json(signs: list[Sign], words: Translator) -> str:
    told: list[dict[str, Any]] = []
    for sign in signs:
        seen, todo = _said(sign, words)
        told.append({"check": sign.check, "state": sign.state.value, "message": seen, "next": todo})
    return json.dumps({"schema": SCHEMA, "signs": told}, ensure_ascii=False, indent=2) + "\n"
