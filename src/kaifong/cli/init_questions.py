"""What `kaifong init` asks where the command line did not say it, and how an answer is held to what hub.yml takes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:  # they load what the command's help should not cost
    from kaifong.entries.settings import Language
    from kaifong.setup.answers import Answers


def languages(tags: tuple[str, ...]) -> tuple[Language, ...]:
    """The languages that tags name, described from Unicode's data and the theme's.

    Raises:
        click.UsageError: one is no tag, or Kaifong has guidelines in none of them.
    """
    from kaifong.importing.hub_languages import describe
    from kaifong.languages.tags import fallbacks, normalise
    from kaifong.setup.answers import SPOKEN

    ours = {one.tag: one for one in SPOKEN}
    found = []
    for tag in tags:
        try:
            name = normalise(tag)
        except ValueError as wrong:
            raise click.UsageError(str(wrong)) from None
        # A region alone makes no other language: zh-HK is read and written in zh-Hant, en-GB in en.
        own = [one for one in fallbacks(name) if one in ours and one[:2] == name.partition("-")[0]]
        found.append(describe(name) if not own else ours[name] if name in ours else replace(ours[own[0]], html=name))
    if not any(one.tag in ours for one in found):
        raise click.UsageError(
            f"Kaifong brings guidelines in {', '.join(ours)}, and a hub needs them in one of its languages: name one "
            "of these as well; it can be taken out once you have translated them"
        )
    return tuple(found)


def maintainers(given: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
    """Login and number of each `LOGIN:NUMBER`.

    Raises:
        click.UsageError: one is written otherwise.
    """
    found = []
    for one in given:
        match = re.fullmatch(r"@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38})):([1-9][0-9]{0,11})", one)
        if match is None:
            raise click.UsageError(
                f"{one!r} is no maintainer: write LOGIN:NUMBER, with the number that "
                "https://api.github.com/users/LOGIN tells as `id`"
            )
        found.append((match[1], int(match[2])))
    return tuple(found)


def held(answers: Answers) -> Answers:
    """The answers, once hub.yml takes them.

    Raises:
        click.UsageError: it does not, with what was seen and what to do.
    """
    from kaifong.entries.settings_reader import parse_settings
    from kaifong.errors import SettingsError
    from kaifong.setup.answers import hub_yml

    try:
        settings = parse_settings(hub_yml(answers))
    except SettingsError as wrong:
        raise click.UsageError(f"{wrong.seen}: {wrong.mend}") from None
    if settings.contact is not None and settings.contact_link is None:
        raise click.UsageError(
            f"“contact” is “{settings.contact}”, which no page can link to: write an e-mail address, or a link that "
            "begins with https://"
        )
    return answers


def _people(text: str) -> tuple[tuple[str, int], ...]:
    return maintainers(tuple(text.replace(",", " ").split()))


class Asker:
    """Asks for what was not given; with --yes nothing is asked."""

    def __init__(self, given: Answers, *, said: frozenset[str], yes: bool) -> None:
        self.answers = held(given)
        self.said = said
        self.yes = yes

    def all(self) -> Answers:
        """Every question once, in the order in which one thinks of them."""
        if self.yes:
            return self.answers
        self._ask("name", "What is the community called?")
        self._ask("languages", "Which languages do people write in (tags, the first is shown first)?", self._tags)
        self._ask("repository", "Its repository on GitHub (owner/name; empty: not yet)")
        if self.answers.repository and not self.answers.url and "url" not in self.said:
            owner, _, name = self.answers.repository.partition("/")
            home = f"{owner.lower()}.github.io"
            site = f"https://{home}/" if name.lower() == home else f"https://{home}/{name}/"
            self.answers = replace(self.answers, url=site)
        self._ask("url", "Where will the site stand (https://…; empty: not yet)?")
        self._ask("timezone", "In which time zone does it count its days (IANA name)?")
        self._ask("contact", "Where can somebody report in private (an e-mail address or https://…; empty: not yet)?")
        return self.answers

    def people(self, given: tuple[str, ...]) -> tuple[tuple[str, int], ...]:
        """Who answers for the hub: as given, else asked for once; nobody with --yes."""
        if given or self.yes:
            return maintainers(given)
        question = "Who answers for it, as LOGIN:NUMBER (your number is `id` at https://api.github.com/users/LOGIN)?"
        found: tuple[tuple[str, int], ...] = click.prompt(
            f"{question} (empty: later)", default="", show_default=False, value_proc=_people
        )
        return found

    def _tags(self, text: str) -> tuple[Language, ...]:
        return languages(tuple(text.replace(",", " ").split()))

    def _ask(self, key: str, question: str, reading: Callable[[str], object] = str) -> None:
        if key in self.said:
            return
        now = getattr(self.answers, key)
        shown = ", ".join(one.tag for one in now) if key == "languages" else now

        def check(text: str) -> Answers:
            changes: dict[str, Any] = {key: reading(text.strip())}
            return held(replace(self.answers, **changes))

        # Without a default, an empty answer is one: click would ask again and say nothing.
        asked = click.prompt(question, default=shown, show_default=bool(shown), value_proc=check)
        self.answers = asked if not isinstance(asked, str) else check(asked)
