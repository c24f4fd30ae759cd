"""What `kaifong init` is told of a hub to be, and the hub.yml that says it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kaifong.entries.settings import Language
from kaifong.setup.copies import STARTER

# The languages that Kaifong brings guidelines in. `reference` has to be one of them: what binds has to be written.
SPOKEN: tuple[Language, ...] = (
    Language("en", "English", "en", "en", "en"),
    Language("zh-Hant", "繁體中文", "zh-Hant-HK", "zh-TW", "zh-Hant"),
    Language("zh-Hans", "简体中文", "zh-Hans", "zh", "zh-Hans"),
    Language("ja", "日本語", "ja", "ja", "ja"),
)


@dataclass(frozen=True)
class Answers:
    """What a hub is to be.

    Attributes:
        name: the community's name, in whatever language.
        languages: in the order in which they are shown.
        repository: `owner/name` on GitHub, or "".
        url: where the site will stand, or "".
        timezone: an IANA name.
        contact: an e-mail address or a link that a person looks after, or "".
    """

    name: str
    languages: tuple[Language, ...] = SPOKEN
    repository: str = ""
    url: str = ""
    timezone: str = "UTC"
    contact: str = ""

    @property
    def reference(self) -> str:
        """The language whose guidelines bind: the first that there are guidelines in, else simply the first."""
        spoken = {one.tag for one in SPOKEN}
        return next((one.tag for one in self.languages if one.tag in spoken), self.languages[0].tag)


def hub_yml(answers: Answers) -> bytes:
    """The text of hub.yml: the starter's, with its comments, and the answers in their places.

    What was not answered stays a comment that says what could stand there. Nothing is checked: see `parse_settings`.
    """
    text = (STARTER / "hub.yml").read_text(encoding="utf-8")
    text = text.replace("{name}", quoted(answers.name))
    for key in ("url", "repository", "contact"):
        if value := getattr(answers, key):
            text = _once(text, f"# {key}:", f"{key}: {quoted(value)}")
    text = _once(text, "timezone: UTC", f"timezone: {quoted(answers.timezone)}")
    text = _once(text, "reference: en", f"reference: {answers.reference}")
    head, mark, _ = text.partition("\nlanguages:\n")
    lines = "".join(f"  - {_language(one)}\n" for one in answers.languages)
    return f"{head}{mark}{lines}".encode()


def quoted(text: str) -> str:
    """A text as YAML takes it, whatever is in it; plain where that is the same."""
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9._/-]*(?:://?[A-Za-z0-9._/-]+)?", text) and text.lower() not in _WORDS:
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


# Words that YAML 1.1 reads as something else than text.
_WORDS = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan", "inf"})


def _language(one: Language) -> str:
    parts = [("tag", one.tag), ("name", one.name), ("html", one.html)]
    parts += [("theme", one.theme)] if one.theme else []
    parts += [("interface", one.interface)]
    parts += [("direction", one.direction)] if one.direction != "ltr" else []
    return "{" + ", ".join(f"{key}: {_bare(value)}" for key, value in parts) + "}"


def _bare(value: str) -> str:
    """A value without quotes where it is a word of letters of any script; “no” could be taken for something else."""
    return value if re.fullmatch(r"[^\W\d_]{3,}", value) and value.lower() not in _WORDS else quoted(value)


def _once(text: str, line: str, instead: str) -> str:
    """The text with one whole line replaced; that it is there once is held by a test of the starter."""
    return re.sub(rf"^{re.escape(line)}$", lambda _: instead, text, count=1, flags=re.MULTILINE)
