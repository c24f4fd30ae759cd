"""HTML as one block of Markdown: no blank line, no tab, no indentation.

Python-Markdown and CommonMark both end a block of raw HTML at a blank line (CommonMark) or read it by its tags
(Python-Markdown), and Python-Markdown turns tabs into spaces before it looks at anything. A block without either
comes out of both as it went in.
"""

from __future__ import annotations

import re

# A whole tag, quoted values and all: a `>` or a line break inside a value does not end it.
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>"']*)(?:"[^"]*"|'[^']*'|[^"'>])*>""")
# As much as needs no look at its tags: text, and tags on one line that neither begin nor end verbatim text. A page of
# code has hundreds of them.
_PLAIN = re.compile(
    r"""(?:[^<]++|<(?!/?[a-zA-Z])"""
    r"""|<(?!/?(?i:pre|textarea)(?![^\s/>"']))/?[a-zA-Z][^\s/>"']*+"""
    r"""(?:"[^"\t\n\f\v\x1c-\x1e\x85\u2028\u2029]*+"|'[^'\t\n\f\v\x1c-\x1e\x85\u2028\u2029]*+'"""
    r"""|[^"'>\t\n\f\v\x1c-\x1e\x85\u2028\u2029])*+>)*+"""
)
# <pre> and <textarea> are the two elements in which white space is text.
_VERBATIM = ("pre", "textarea")
# Where `str.splitlines` cuts.
_BREAKS = frozenset("\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_LINES = re.compile(r"[ \t]*[\n\f\v\x1c-\x1e\x85\u2028\u2029][ \t\n\f\v\x1c-\x1e\x85\u2028\u2029]*")
# C0 and C1 controls say nothing in HTML; U+0002 and U+0003 are Python-Markdown's own marks.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")


def one_block(html: str) -> str:
    """The same HTML, its line breaks inside <pre> written as `&#10;`, all others single and without indentation."""
    text = html.replace("\r\n", "\n").replace("\r", "\n")
    if not any(f"<{name}" in text for name in _VERBATIM):
        # Nearly every page: there is no white space to keep, so nobody has to look for tags.
        return _without_controls(_text(text, verbatim=False)).strip("\n ")
    parts: list[str] = []
    at = verbatim = 0
    while at < len(text):
        plain = _PLAIN.match(text, at)
        if plain is not None and plain.end() > at:
            parts.append(_text(plain[0], verbatim=verbatim > 0))
            at = plain.end()
            continue
        tag = _TAG.match(text, at)
        if tag is None:  # a `<` that begins no tag
            parts.append(text[at])
            at += 1
            continue
        parts.append(_LINES.sub(" ", tag[0]).replace("\t", " "))
        if tag[2].lower() in _VERBATIM:
            verbatim = max(0, verbatim + (-1 if tag[1] else 1))
        at = tag.end()
    # Two runs of text with a tag between may each bring a break: never two in a row, since both keep at most one
    # and a tag stands between; a run that follows nothing is trimmed here.
    return _without_controls("".join(parts)).strip("\n ")


def _text(text: str, *, verbatim: bool) -> str:
    if verbatim:
        return text.replace("\n", "&#10;").replace("\t", "&#9;")
    # One break for each run of them, nothing beside it: `_LINES.sub("\n", text)` in a tenth of the time.
    lines = text.splitlines()
    if text[-1:] in _BREAKS:
        lines.append("")
    if len(lines) > 1:
        inner = [line for one in lines[1:-1] if (line := one.strip(" \t"))]
        text = "\n".join([lines[0].rstrip(" \t"), *inner, lines[-1].lstrip(" \t")])
    return text.replace("\t", " ")


def _without_controls(text: str) -> str:
    # What is printable has none, and is known quickly.
    return text if text.replace("\n", "").isprintable() else _CONTROLS.sub("", text)
