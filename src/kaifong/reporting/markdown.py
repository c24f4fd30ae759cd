"""A stranger's text within our own Markdown on GitHub: it shows as what it is, and does nothing.

GitHub looks for mentions, issue numbers and bare addresses in the text of the rendered page, after entities and
backslashes are undone; so these are broken by an empty HTML comment, which leaves nothing to see or to copy.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

# Line ends, controls, and what turns the reading direction around or is not seen at all (Unicode's bidi controls,
# zero-width characters, tag characters).
_UNSEEN = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\U000e0000-\U000e007f]")
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u2028\u2029]+")
# What begins or ends something within a line (CommonMark 0.31.2, "Inlines"; GFM; GitHub's `$` for formulas).
_SIGNS = re.compile(r"[\\`*_\[\]~|$!#^{}]")
# What begins a block, should the text stand at the beginning of a line.
_BLOCK = re.compile(r"^([-+=:]|[0-9]{1,9}[.)])")
_NOTHING = "<!-- -->"
# Stands for a backtick that somebody else wrote, while a message of ours is put together: a noncharacter of Unicode.
_SEALED = "\ufdd0"
# What our messages tell somebody at a terminal to run, and what does the same in a comment, where Git is not needed.
_IN_A_COMMENT = {"kaifong fix": "/fix"}
_FENCE = re.compile("`+")


def escaped(text: str) -> str:
    """The text as one line of Markdown that shows it and does nothing: no mention, link, markup, HTML or block.

    >>> escaped("@mei <b>")
    '@<!-- -->mei &lt;b&gt;'
    """
    line = one_line(text)
    line = line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    line = _SIGNS.sub(r"\\\g<0>", line)
    line = _BLOCK.sub(lambda found: found[0][:-1] + "\\" + found[0][-1], line)
    line = re.sub(r"@(?=[\w-])", f"@{_NOTHING}", line)
    line = re.sub(r"#(?=\d)", f"#{_NOTHING}", line)
    line = re.sub(r"(?i)\b(GH-)(?=\d)", rf"\g<1>{_NOTHING}", line)
    line = line.replace("://", f":{_NOTHING}//")
    return re.sub(r"(?i)\b(www)(?=\.)", rf"\g<1>{_NOTHING}", line)


def code(text: str) -> str:
    """The text as a code span: for paths, names and values that a reader may want to copy.

    >>> code("a`b")
    '``a`b``'
    """
    line = one_line(text)
    if not line:
        return ""
    fence = "`" * (max((len(run) for run in _FENCE.findall(line)), default=0) + 1)
    edge = " " if line[0] == "`" or line[-1] == "`" else ""
    return f"{fence}{edge}{line}{edge}{fence}"


def sealed(values: Mapping[str, Any]) -> dict[str, Any]:
    """A message's parameters with their backticks put away, so that those of the message itself can be told apart.

    What is made of them goes through `our_words`, which brings them back.
    """
    return {name: value.replace("`", _SEALED) if isinstance(value, str) else value for name, value in values.items()}


def our_words(text: str) -> str:
    """A message of ours that was put together from `sealed` values: its own code spans are code, all else is escaped.

    `kaifong fix` becomes the command that does it here.

    >>> our_words("Let `kaifong fix` do it, @mei.")
    'Let `/fix` do it, @<!-- -->mei.'
    """
    parts = text.split("`")
    if len(parts) % 2 == 0:  # the last span was cut off
        parts[-2:] = [f"{parts[-2]}{_SEALED}{parts[-1]}"]
    return "".join(
        code(_IN_A_COMMENT.get(part, part).replace(_SEALED, "`")) if at % 2 else _run(part.replace(_SEALED, "`"))
        for at, part in enumerate(parts)
    )


def in_a_comment(text: str) -> str:
    """A message as plain text, with the command that does it on GitHub in place of the one for a terminal."""
    for typed, written in _IN_A_COMMENT.items():
        text = text.replace(f"`{typed}`", written)
    return text


def _run(text: str) -> str:
    """Escaped, with the blanks at its ends: it stands between code spans."""
    inner = escaped(text)
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and inner else ""
    return f"{before}{inner}{after}"


def one_line(text: str) -> str:
    """The text on one line, without controls and unseen characters: for titles, which are no Markdown."""
    return _BLANK.sub(" ", _UNSEEN.sub("", text)).strip()


def unmentioning(text: str) -> str:
    """One line for commit messages and titles, where nothing can be escaped: no name in it calls anybody."""
    return re.sub(r"@(?=[\w-])", "\uff20", one_line(text))
