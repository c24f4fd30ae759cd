"""Jekyll's templates and kramdown's attribute lists in a post: put into plain Markdown where that is faithful."""

from __future__ import annotations

import re

from kaifong.importing.lines import Line, Notes, outside_code

# Nothing within braces holds braces: so that a line of opening ones is not searched to its end from each of them.
_TAG = re.compile(r"\{%-?\s*(?P<name>\w+)(?P<rest>[^{}]*?)-?%\}")
_OUTPUT = re.compile(r"\{\{-?(?P<what>[^{}]*?)-?\}\}")
_QUOTED_PATH = re.compile(r"""["'](?P<path>[^"']*)["']\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.\w+)""")
_BASES = frozenset({"site.baseurl", "site.url", "site.github.url"})
_ATTRIBUTES = re.compile(r"\{:{1,2}(?!\s*[#][\w-]+\s*\})[^{}\n]*\}")
_OWN_LINE = re.compile(r"\s*\{:{1,2}[^{}]*\}\s*")
_TOC_ITEM = re.compile(r"\s*[-*+1.]+\s*(?:TOC|toc)\s*")


def plain(lines: list[Line], notes: Notes, title: str) -> list[Line]:
    """The lines without templates and attribute lists.

    What a template would have put in is unknown here: its source stays as code, where a reader sees that something is
    missing, and is noted. Links made by `{% link %}` and `{% post_url %}` become `jekyll-file:` and `jekyll-post:`
    addresses, which the links' pass resolves.
    """
    return _without_attributes(_without_comments(_without_templates(lines, notes, title), notes), notes)


def _without_templates(lines: list[Line], notes: Notes, title: str) -> list[Line]:
    found: list[Line] = []
    verbatim = ""  # the tag that we are inside of: highlight, raw or comment
    for line in lines:
        tag = None if line.code else _TAG.fullmatch(line.text.strip())
        name = tag["name"] if tag else ""
        if verbatim and name == f"end{verbatim}":
            if verbatim == "highlight":
                found.append(Line(line.number, "```", code=True))
            verbatim = ""
        elif verbatim == "comment":
            notes.leave("comment", line.text, line.number)
        elif verbatim:
            found.append(Line(line.number, line.text, code=line.code or verbatim == "highlight"))
        elif tag and name in {"highlight", "raw", "comment"}:
            verbatim = name
            notes.converted["template"] += 1
            if name == "highlight":
                found.append(Line(line.number, "```" + (tag["rest"].split() or [""])[0], code=True))
        elif line.code or "{" not in line.text:
            found.append(line)
        else:
            found.append(_templates(line, notes, title))
    if verbatim == "highlight":
        found.append(Line(lines[-1].number, "```", code=True))
    return found


def _templates(line: Line, notes: Notes, title: str) -> Line:
    def tag(match: re.Match[str]) -> str:
        if match["name"] in {"raw", "endraw"}:
            notes.converted["template"] += 1
            return ""
        if match["name"] in {"link", "post_url"}:
            scheme = "jekyll-file" if match["name"] == "link" else "jekyll-post"
            return f"{scheme}:{match['rest'].strip()}"
        notes.leave("template", match[0], line.number)
        return f"`{match[0].replace('`', chr(39))}`"

    def output(match: re.Match[str]) -> str:
        what = match["what"].strip()
        if what in _BASES:
            notes.converted["template"] += 1
            return ""
        if what == "page.title":
            notes.converted["template"] += 1
            return title
        if path := _QUOTED_PATH.fullmatch(what):
            notes.converted["template"] += 1
            return path["path"]
        notes.leave("template", match[0], line.number)
        return f"`{match[0].replace('`', chr(39))}`"

    text = outside_code(line.text, lambda part: _OUTPUT.sub(output, part))
    return Line(line.number, outside_code(text, lambda part: _TAG.sub(tag, part)))


def _without_comments(lines: list[Line], notes: Notes) -> list[Line]:
    """HTML comments are for other writers, and would be taken out of the page: noted instead."""
    found: list[Line] = []
    inside = False
    for line in lines:
        if line.code or not (inside or "<!--" in line.text):
            found.append(line)
            continue
        # What a code span says of comments is none: hidden from the search by a character that no text file has.
        text = outside_code(line.text, lambda part: part.replace("<!--", "\0"))
        if inside:
            head, mark, text = text.partition("-->")
            notes.leave("comment", head, line.number)
            inside = not mark
            if inside:
                continue
        shown = ""
        while (start := text.find("\0")) >= 0:
            shown += text[:start]
            comment, mark, text = text[start + 1 :].partition("-->")
            inside = not mark
            notes.leave("comment", comment.replace("\0", "<!--"), line.number)
        text = shown + text
        if text.strip():
            found.append(Line(line.number, text.rstrip()))
    return found


def _without_attributes(lines: list[Line], notes: Notes) -> list[Line]:
    found: list[Line] = []
    for line in lines:
        if line.code or "{:" not in line.text:
            found.append(line)
        elif _OWN_LINE.fullmatch(line.text):
            if "toc" in line.text and found and _TOC_ITEM.fullmatch(found[-1].text):
                found.pop()  # every page of the hub has its table of contents beside it
                notes.converted["contents"] += 1
            else:
                notes.leave("attributes", line.text, line.number)
        else:
            for one in _ATTRIBUTES.findall(line.text):
                notes.leave("attributes", one, line.number)
            found.append(Line(line.number, outside_code(line.text, lambda part: _ATTRIBUTES.sub("", part)).rstrip()))
    return found
