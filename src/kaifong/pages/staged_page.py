"""The envelope of a staged page: one line of escaped JSON as front matter, then one block of HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from kaifong.pages.one_block import one_block

# What YAML 1.1 takes for a line break or refuses as unprintable, though JSON lets it stand.
_NOT_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ud800-\udfff\ufffe\uffff]")

_ENCODE = json.JSONEncoder(ensure_ascii=False, sort_keys=True, default=dict).encode


@dataclass(frozen=True)
class Contents:
    """One line of a page's table of contents; `text` is plain, `id` is as it stands in the HTML."""

    level: int
    id: str
    text: str


@dataclass(frozen=True)
class StagedPage:
    """A page before it is written. All text is plain here; the envelope escapes it.

    Attributes:
        address: site-relative, with a trailing slash (`en/stories/dawn-ride/`); empty for the site's root.
        html: what stands inside the page's one `<div class="kf-page …">`; already safe.
        facts: what the theme needs besides (language, alternates, switch…), plain text throughout.
        classes: further classes of that <div>.
    """

    address: str
    title: str
    description: str
    html: str
    facts: Mapping[str, Any]
    contents: tuple[Contents, ...] = ()
    classes: tuple[str, ...] = field(default=())

    @property
    def path(self) -> str:
        """The staged file, from the stage's root."""
        return f"{self.address}index.md"

    def text(self) -> str:
        """The whole staged file."""
        front = {
            "title": self.title,
            "description": self.description,
            "kaifong": {
                **self.facts,
                "address": self.address,
                "toc": [{"level": one.level, "id": one.id, "text": one.text} for one in self.contents],
            },
        }
        classes = escape(" ".join(("kf-page", *self.classes)), quote=True)
        body = one_block(self.html)
        return f'---\n{front_matter(front)}\n---\n\n<div class="{classes}">{body}</div>\n'


def front_matter(value: Mapping[str, Any]) -> str:
    """One line that is JSON and YAML at once, every text in it escaped for HTML.

    MkDocs's templates escape nothing, so what is written here is safe as text and inside double quotes.
    """
    line = _ENCODE(value)
    if "\\" in line:
        line = _ENCODE(_escaped(value))  # a quotation mark, a line break: each text is escaped before it is written
    else:
        # JSON itself has none of these, so all texts are escaped at once; no text here has a quotation mark.
        line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#x27;")
    return _yaml_too(line)


def one_line(value: Mapping[str, Any]) -> str:
    """One line that is JSON and YAML at once, its texts as they are."""
    return _yaml_too(_ENCODE(value))


def _yaml_too(line: str) -> str:
    return line if line.isprintable() else _NOT_YAML.sub(lambda match: f"\\u{ord(match[0]):04x}", line)


def _escaped(value: Any) -> Any:
    if isinstance(value, str):
        return escape(value, quote=True)
    if isinstance(value, Mapping):
        return {key: _escaped(one) for key, one in value.items()}
    if isinstance(value, list | tuple):
        return [_escaped(one) for one in value]
    return value
