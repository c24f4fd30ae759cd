"""What may stand in a member's HTML, as data: elements, attributes and classes, written for Material's own markup.

Three habits keep this list short. Names are exact, never patterns. What is only decoration is left out. What the
theme's scripts or styles act upon (`md-*`, `data-md-*`, `mermaid`, `annotate`, `style`) is never in.
"""

from __future__ import annotations

from functools import lru_cache

ELEMENTS = frozenset(
    {
        *("a", "abbr", "aside", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn"),
        *(
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "i",
            "img",
            "ins",
        ),
        *("kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section", "small", "span"),
        *("strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul"),
        *("var", "wbr"),
    }
)

CONTROLS = frozenset({"input", "label"})
"""Only as our own extensions make them (tabs, task lists); a member's own are taken out."""

SWALLOWED = frozenset(
    {
        *("script", "style", "iframe", "object", "embed", "applet", "svg", "math", "template", "noscript", "noembed"),
        *("noframes", "frameset", "xmp", "plaintext", "title", "select", "textarea", "audio", "video", "canvas"),
    }
)
"""Taken out with all that they hold: their content is no text, is read by other rules, or does nothing without them.

Every element that is in none of these sets loses its tags and keeps its text."""

ATTRIBUTES: dict[str, frozenset[str]] = {
    "*": frozenset({"id", "class", "lang", "dir", "title"}),
    "a": frozenset({"href"}),
    "details": frozenset({"open"}),
    "img": frozenset({"src", "alt", "width", "height", "loading"}),
    "li": frozenset({"value"}),
    "ol": frozenset({"start", "reversed", "type"}),
    "span": frozenset({"data-linenos"}),
    "td": frozenset({"colspan", "rowspan", "headers"}),
    "th": frozenset({"colspan", "rowspan", "headers", "scope"}),
    "time": frozenset({"datetime"}),
}

OURS: dict[str, frozenset[str]] = {
    "a": frozenset({"rel"}),
    "input": frozenset({"type", "name", "checked", "disabled"}),
    "label": frozenset({"for"}),
}
"""Attributes that only our own passes write: a member's are taken out before."""

VALUES: dict[str, str] = {
    "colspan": r"[1-9]\d?",  # a browser obeys 1,000, and lays out every cell
    "data-linenos": r" *\d{1,5} *",
    "datetime": r"[0-9T:.+Z -]{4,35}",
    "dir": r"ltr|rtl|auto",
    "height": r"\d{1,5}",
    "lang": r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,6}",
    "loading": r"lazy|eager",
    "open": r"(?s:.*)",
    "reversed": r"(?s:.*)",
    "rowspan": r"[1-9]\d?",
    "scope": r"row|col|rowgroup|colgroup",
    "start": r"-?\d{1,6}",
    "type": r"[1aAiI]",
    "value": r"-?\d{1,6}",
    "width": r"\d{1,5}%?",
}
"""What a value has to be, whole; an attribute that is not here may have any value."""

SCHEMES = frozenset({"http", "https", "mailto"})

KNOWN_SCHEMES = SCHEMES | frozenset(
    {
        *(
            "about",
            "blob",
            "cid",
            "chrome",
            "data",
            "feed",
            "file",
            "filesystem",
            "ftp",
            "geo",
            "intent",
            "irc",
            "ircs",
        ),
        *(
            "itms",
            "itms-apps",
            "jar",
            "javascript",
            "line",
            "livescript",
            "magnet",
            "market",
            "mocha",
            "ms-word",
            "news",
        ),
        *(
            "nntp",
            "res",
            "sftp",
            "sip",
            "sips",
            "sms",
            "ssh",
            "tel",
            "tg",
            "vbscript",
            "view-source",
            "webcal",
            "weixin",
        ),
        *("whatsapp", "wss", "ws", "wtai", "xmpp"),
    }
)
"""Schemes let through the first pass only so that their removal can be reported by name."""

ALIGNMENTS = {"left": "kf-left", "center": "kf-center", "right": "kf-right"}
"""Table cells: the parser's `align` becomes a class, since pages allow no inline style."""

OWN_CLASSES = frozenset({"kf-video", "kf-video__link", *ALIGNMENTS.values()})

_ADMONITIONS = frozenset(
    {
        *(
            "note",
            "abstract",
            "summary",
            "tldr",
            "info",
            "todo",
            "tip",
            "hint",
            "important",
            "success",
            "check",
            "done",
        ),
        *(
            "question",
            "help",
            "faq",
            "warning",
            "caution",
            "attention",
            "failure",
            "fail",
            "missing",
            "danger",
            "error",
        ),
        *("bug", "example", "quote", "cite", "inline", "end"),
    }
)

_STRUCTURE = frozenset(
    {
        *("admonition", "admonition-title", "tabbed-set", "tabbed-alternate", "tabbed-labels", "tabbed-content"),
        *("tabbed-block", "task-list", "task-list-item", "task-list-control", "task-list-indicator", "footnote"),
        *("footnote-ref", "footnote-backref", "highlight", "filename", "linenos", "hll", "keys", "grid", "cards"),
    }
)


@lru_cache(maxsize=1)
def member_classes() -> frozenset[str]:
    """The classes that may stand in Markdown's output: Material's, Pygments' short codes and the names of keys."""
    from pygments.token import STANDARD_TYPES
    from pymdownx.keymap_db import keymap

    codes = {code for code in STANDARD_TYPES.values() if code}
    keys = {f"key-{name}" for name in keymap} | {f"key-{'-'.join(name.split())}" for name in keymap}
    return frozenset(_ADMONITIONS | _STRUCTURE | codes | keys)
