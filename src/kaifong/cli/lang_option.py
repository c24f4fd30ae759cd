"""The option `--lang`, and the words of the language that it names."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:  # a command's help should not cost the catalogues
    from kaifong.entries.settings import Settings
    from kaifong.languages.catalogue import Translator

F = TypeVar("F", bound=Callable[..., Any])


def lang_option(function: F) -> F:
    """Adds `--lang TAG`; the command gets `lang`, as it was typed, or None: see `words_in`."""
    return click.option(
        "--lang",
        metavar="TAG",
        envvar="KAIFONG_LANG",
        help="The language of the messages. Default: $KAIFONG_LANG, else the hub's reference language.",
    )(function)


def words_in(tag: str | None, settings: Settings | None) -> Translator:
    """The words of a language, or of the nearest to it that Kaifong speaks: `zh-HK` gives those of zh-Hant.

    Args:
        tag: as it was typed; None for the hub's reference language.
        settings: the hub's; None where no hub can be read: English then stands in.

    Raises:
        click.UsageError: it is no language tag, or Kaifong has no words in that language.
    """
    from kaifong.languages.catalogue import translator
    from kaifong.languages.messages import available, nearest
    from kaifong.languages.tags import REFERENCE, normalise

    if tag is None:
        return translator(settings.interface if settings else REFERENCE)
    try:
        near = nearest(tag)
    except ValueError as wrong:
        raise click.UsageError(f"--lang: {wrong}") from None
    # English ends every chain, but who asks for French should hear that there is none.
    if near == REFERENCE and normalise(tag).partition("-")[0] != REFERENCE:
        raise click.UsageError(f"there are no messages in {tag!r}; there are: {', '.join(available())}")
    return translator(near)
