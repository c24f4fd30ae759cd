"""Reads hub.yml. The first mistake stops it, with its line and the nearest valid word: nothing works without it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kaifong.entries.did_you_mean import nearest_word, nearest_zone, usual_spelling
from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.entries.settings import Language, Settings
from kaifong.entries.strict_yaml import Document
from kaifong.entries.values import zones
from kaifong.errors import NoHubError, SettingsError
from kaifong.languages.messages import available, nearest
from kaifong.languages.tags import direction, is_tag

SCHEMA = "kaifong.hub/1"
PATH = "hub.yml"

_KEYS = (
    "schema",
    "name",
    "tagline",
    "url",
    "repository",
    "branch",
    "timezone",
    "reference",
    "languages",
    "video_hosts",
    "contact",
    "promise_hours",
    "discussions",
    "card_font",
)
_DISCUSSION_KEYS = ("answers", "amas")
_LANGUAGE_KEYS = ("tag", "name", "html", "theme", "interface", "direction")

_THEME = re.compile(r"[a-z]{2,3}(?:-[A-Za-z]{2,4})?\Z")
_REPOSITORY = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})/[A-Za-z0-9._-]{1,100}\Z")
_BRANCH = re.compile(r"(?!.*(?:\.\.|//|@\{))[A-Za-z0-9][A-Za-z0-9._/-]{0,99}\Z")
_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}\Z")
_URL = re.compile(r"https://(?P<host>[^/?#\s@:]+)(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~/-]*)?\Z")
# A name as systems list it, or a path that stays in the hub.
_FONT = re.compile(r"(?!.*\.\.)[A-Za-z0-9][A-Za-z0-9 ._/-]{0,99}\Z")
_SLUG = re.compile(r"[a-z0-9][a-z0-9-]{0,99}\Z")
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")


def read_settings(root: Path) -> Settings:
    """The settings of the hub in a folder.

    Raises:
        NoHubError: there is no hub.yml.
        SettingsError: it cannot be read, or something in it is wrong.
    """
    try:
        data = (root / PATH).read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        raise NoHubError(
            "this folder is no hub: it has no hub.yml",
            mend="go into the folder that holds hub.yml, content/ and guidelines/, or name it with --root",
        ) from None
    except IsADirectoryError:
        raise SettingsError(
            "hub.yml is a folder, not a file", mend="put the hub's settings there", path=PATH
        ) from None
    return parse_settings(data)


def parse_settings(data: bytes) -> Settings:
    """The settings that the bytes of a hub.yml say.

    Raises:
        SettingsError: something in it is wrong; the error has its line.
    """
    return _Reader(read_maintainers_yaml(data, PATH)).settings()


class _Reader:
    """Walks the document once, key by key."""

    def __init__(self, document: Document) -> None:
        self.value = document.value
        self.lines = document.lines

    def fail(self, seen: str, mend: str, key: str | None = None) -> SettingsError:
        line = None
        while key and line is None:
            line = self.lines.get(key)
            key = key.rpartition(".")[0]
        return SettingsError(seen, mend=mend, path=PATH, line=line or 1)

    def settings(self) -> Settings:
        self._known(self.value, _KEYS, "")
        schema = self._text("schema", default=SCHEMA)
        if schema != SCHEMA:
            raise self.fail(
                f"this kaifong reads settings of the form {SCHEMA}, not {schema}",
                "update kaifong, or correct the line `schema:`",
                "schema",
            )
        languages = self._languages()
        tags = [one.tag for one in languages]
        reference = self._text("reference", default=tags[0])
        if reference not in tags:
            raise self.fail(
                f"the reference language “{reference}” is not among the hub's languages ({', '.join(tags)})"
                + nearest_word(reference, tags),
                "add it to `languages:`, or name one that is there",
                "reference",
            )
        return Settings(
            name=self._by_language("name", tags, reference, required=True),
            tagline=self._by_language("tagline", tags, reference, required=False),
            url=self._url(),
            repository=self._pattern("repository", _REPOSITORY, "owner/name, as in its address on GitHub"),
            branch=self._pattern("branch", _BRANCH, "the name of a Git branch, such as main") or "main",
            timezone=self._timezone(),
            reference=reference,
            languages=languages,
            video_hosts=self._hosts(),
            contact=self._text("contact", default="") or None,
            promise_hours=self._hours(),
            answer_categories=self._categories("answers"),
            ama_categories=self._categories("amas"),
            card_font=self._pattern(
                "card_font", _FONT, "a font's name, or a path in the hub that ends in .ttf, .otf or .ttc"
            ),
        )

    def _hours(self) -> int:
        found = self._text("promise_hours", default=str(Settings.promise_hours))
        # Four weeks: whoever promises less than that promises nothing.
        if not re.fullmatch(r"[1-9][0-9]{0,2}", found) or int(found) > 24 * 28:
            raise self.fail(f"“promise_hours” is “{found}”", "write whole hours from 1 to 672", "promise_hours")
        return int(found)

    def _categories(self, key: str) -> tuple[str, ...]:
        given = self.value.get("discussions") or {}
        if not isinstance(given, dict):
            raise self.fail("“discussions” has to name categories", "write {answers: [q-a]}", "discussions")
        self._known(given, _DISCUSSION_KEYS, "discussions.")
        found = given.get(key) or []
        if not isinstance(found, list) or not all(isinstance(one, str) and _SLUG.match(one) for one in found):
            raise self.fail(
                f"“{key}” has to be a list of categories as their addresses have them",
                "write [q-a]",
                f"discussions.{key}",
            )
        return tuple(found)

    def _known(self, mapping: dict[str, Any], keys: Iterable[str], prefix: str) -> None:
        allowed = list(keys)
        for key in mapping:
            if key not in allowed:
                raise self.fail(
                    f"unknown key “{key}”" + nearest_word(key, allowed),
                    f"use one of: {', '.join(allowed)}",
                    prefix + key,
                )

    def _text(self, key: str, *, default: str | None = None, value: Any = None, path: str | None = None) -> str:
        found = self.value.get(key) if path is None else value
        path = path or key
        if found is None:
            if default is None:
                raise self.fail(f"“{key}” is missing", f"add a line `{key}: …`", path)
            return default
        if not isinstance(found, str):
            raise self.fail(f"“{key}” has to be one line of text", f"write `{key}: …` on one line", path)
        if _UNSAFE.search(found) or not found.strip():
            raise self.fail(f"“{key}” is empty or holds line ends or invisible characters", "write plain text", path)
        if len(found) > 500:
            raise self.fail(f"“{key}” is longer than 500 characters", "shorten it", path)
        return found.strip()

    def _pattern(self, key: str, pattern: re.Pattern[str], form: str) -> str | None:
        found = self._text(key, default="")
        if found and not pattern.match(found):
            raise self.fail(f"“{key}” is “{found}”", f"write it as {form}", key)
        return found or None

    def _url(self) -> str | None:
        found = self._text("url", default="")
        if not found:
            return None
        match = _URL.match(found)
        if not match:
            raise self.fail(
                f"“url” is “{found}”; it has to be a plain https:// address",
                "write the address where the site will stand, such as https://hub.example.org/",
                "url",
            )
        return found if found.endswith("/") else found + "/"

    def _timezone(self) -> str:
        found = self._text("timezone", default="UTC")
        if found not in zones():
            raise self.fail(
                f"“{found}” is no time zone" + nearest_zone(found),
                "use a name of the IANA list, such as Asia/Hong_Kong",
                "timezone",
            )
        return found

    def _hosts(self) -> tuple[str, ...]:
        found = self.value.get("video_hosts", list(Settings.video_hosts))
        if found is None:
            return ()
        if not isinstance(found, list):
            raise self.fail("“video_hosts” has to be a list", "write [www.youtube.com, vimeo.com]", "video_hosts")
        for number, host in enumerate(found):
            if not (isinstance(host, str) and _HOST.match(host)):
                raise self.fail(
                    f"“{host}” is no host name", "write it without https:// and path", f"video_hosts.{number}"
                )
        return tuple(found)

    def _by_language(self, key: str, tags: list[str], reference: str, *, required: bool) -> dict[str, str]:
        found = self.value.get(key)
        if isinstance(found, str) or (found is None and required):
            return {reference: self._text(key)}
        if found is None:
            return {reference: ""}
        if not isinstance(found, dict):
            raise self.fail(f"“{key}” has to be text, or one text for each language", f"write `{key}: …`", key)
        self._known(found, tags, f"{key}.")
        if reference not in found:
            raise self.fail(
                f"“{key}” has no text in the reference language ({reference})", f"add `{reference}: …` to it", key
            )
        return {tag: self._text(tag, value=found[tag], path=f"{key}.{tag}") for tag in tags if tag in found}

    def _languages(self) -> tuple[Language, ...]:
        found = self.value.get("languages")
        if not isinstance(found, list) or not found:
            raise self.fail(
                "“languages” is missing or is not a list",
                "list at least one: `languages:` and below it `- {tag: en, name: English}`",
                "languages",
            )
        languages: list[Language] = []
        for number, one in enumerate(found):
            language = self._language(one, f"languages.{number}")
            if any(language.tag.lower() == other.tag.lower() for other in languages):
                raise self.fail(
                    f"the language “{language.tag}” stands twice", "keep one of them", f"languages.{number}"
                )
            languages.append(language)
        return tuple(languages)

    def _language(self, found: Any, path: str) -> Language:
        if not isinstance(found, dict):
            raise self.fail("a language has to say its tag and name", "write `- {tag: en, name: English}`", path)
        self._known(found, _LANGUAGE_KEYS, f"{path}.")

        def text(key: str, default: str | None = None) -> str:
            return self._text(key, default=default, value=found.get(key), path=f"{path}.{key}")

        tag = text("tag")
        if not is_tag(tag):
            raise self.fail(
                f"“{tag}” is no language tag in its usual spelling" + usual_spelling(tag),
                "write it as BCP 47 has it: en, ja, pt-BR, zh-Hant, zh-Hant-HK",
                f"{path}.tag",
            )
        html = text("html", tag)
        if not is_tag(html):
            raise self.fail(f"“{html}” is no language tag", "write it as BCP 47 has it", f"{path}.html")
        theme = text("theme", "") or None
        if theme and not _THEME.match(theme):
            raise self.fail(
                f"“{theme}” is no language of the theme",
                "write the name of one of Material's language files (zh-TW), or leave the key out",
                f"{path}.theme",
            )
        written = text("direction", direction(tag))
        if written not in {"ltr", "rtl"}:
            raise self.fail(f"the direction “{written}” is unknown", "write ltr or rtl", f"{path}.direction")
        interfaces = available()
        interface = text("interface", nearest(tag))
        if interface not in interfaces:
            raise self.fail(
                f"there is no interface in “{interface}”" + nearest_word(interface, interfaces),
                f"use one of: {', '.join(interfaces)}",
                f"{path}.interface",
            )
        return Language(tag, text("name"), html, theme, interface, written)
