"""Languages that a hub lacks: described from Unicode's and the theme's own data, and written into hub.yml.

The file is edited as text: its comments and its order are the maintainers'.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from kaifong.entries.settings import Language
from kaifong.errors import SettingsError
from kaifong.importing.front import scalar
from kaifong.languages import tags
from kaifong.languages.messages import nearest

# CLDR names these by language and script ("中文（繁體）") or like the country; their readers say it otherwise.
_NAMES = {"zh-Hant": "繁體中文", "zh-Hans": "简体中文", "id": "Bahasa Indonesia", "ms": "Bahasa Melayu"}
# The theme's names of what BCP 47 spells otherwise.
_THEMES = {"zh-Hant": "zh-TW", "zh-Hans": "zh"}
# The tag by which a browser picks Hong Kong's forms of characters.
_HTML = {"zh-Hant": "zh-Hant-HK"}


def describe(tag: str) -> Language:
    """What hub.yml says of a language: its own name for itself, the theme's words for it where it has any."""
    return Language(tag, _name(tag), _HTML.get(tag, tag), _theme(tag), nearest(tag), tags.direction(tag))


def _name(tag: str) -> str:
    from babel import Locale, UnknownLocaleError

    if tag in _NAMES:
        return _NAMES[tag]
    try:
        name = Locale.parse(tag.replace("-", "_")).display_name
    except (UnknownLocaleError, ValueError):
        return tag
    return name[:1].upper() + name[1:] if name else tag


@cache
def theme_languages() -> frozenset[str]:
    """The languages that the installed theme has words for: an unknown one would stop the whole build."""
    from importlib.resources import files

    folder = files("material") / "templates" / "partials" / "languages"
    return frozenset(one.name.removesuffix(".html") for one in folder.iterdir() if one.name.endswith(".html"))


def _theme(tag: str) -> str | None:
    if tag in _THEMES:
        return _THEMES[tag]
    return next((one for one in tags.fallbacks(tag)[:-1] or (tag,) if one in theme_languages()), None)


_BLOCK = re.compile(
    r"^languages:[ \t]*(?:#.*)?\n(?P<items>(?:[ \t]*(?:#.*)?\n|[ \t]*-[ ].*\n|[ \t]+.*\n)+)", re.MULTILINE
)


def with_languages(text: str, new: Iterable[Language]) -> str:
    """hub.yml's text with languages added below the last one that it lists.

    Raises:
        SettingsError: its list is not written as lines that start with a hyphen.
    """
    added = list(new)
    if not added:
        return text
    if not text.endswith("\n"):
        text += "\n"
    block = _BLOCK.search(text)
    items = [] if block is None else re.findall(r"^([ \t]*)-[ ].*\n", block["items"], re.MULTILINE)
    if block is None or not items:
        line = next((n for n, one in enumerate(text.splitlines(), 1) if one.startswith("languages:")), 1)
        raise SettingsError(
            "the list of languages is not written one to a line, so none can be added to it",
            mend="write `languages:` and below it a line `- {tag: en, name: English}` for each, then import again",
            path="hub.yml",
            line=line,
        )
    body = block["items"]
    # Blank lines and comments behind the last item belong to what follows it.
    end = block.start("items") + len(body) - len(_trailing(body))
    return text[:end] + "".join(f"{items[-1]}- {_flow(one)}\n" for one in added) + text[end:]


def _trailing(body: str) -> str:
    found = re.search(r"(?:^[ \t]*(?:#.*)?\n)+\Z", body, re.MULTILINE)
    return found[0] if found else ""


def _flow(one: Language) -> str:
    pairs = [
        ("tag", one.tag),
        ("name", one.name),
        ("html", one.html),
        ("theme", one.theme),
        ("interface", one.interface),
    ]
    if one.direction != "ltr":
        pairs.append(("direction", one.direction))
    return "{" + ", ".join(f"{key}: {scalar(value, flow=True)}" for key, value in pairs if value) + "}"
