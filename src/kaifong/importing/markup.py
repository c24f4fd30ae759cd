"""Inline HTML in a post: pull quotes, checklists, pictures and wrappers become Markdown; the rest stays as it is."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from kaifong.importing.lines import Line, Notes, code_spans

_TAG = re.compile(
    r"<(?P<end>/?)(?P<name>aside|div|p|img|input|label|span)\b(?P<attributes>(?:[^<>\"']|\"[^\"]*\"|'[^']*')*)>"
)
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_MARKDOWN = re.compile(r"\s+markdown\s*=\s*(?:\"[^\"]*\"|'[^']*'|\w+)")
_HEADING = re.compile(r" {0,3}#{1,6}\s")

KEEP = "keep"
DROP = "drop"


def attributes(text: str) -> dict[str, str]:
    """The attributes of a tag, names in lower case."""
    return {name.lower(): one or two or three for name, one, two, three in _ATTRIBUTE.findall(text)}


def to_markdown(lines: list[Line], notes: Notes, direction: str) -> list[Line]:
    """The lines with block HTML put into Markdown.

    Args:
        lines: without templates.
        notes: gets what was converted and what has no counterpart.
        direction: of the post's language; a wrapper that only says so is taken off.
    """
    work = _Work(notes, direction)
    for line in lines:
        work.take(line)
    return work.finish(lines[-1].number if lines else 1)


@dataclass
class _Work:
    notes: Notes
    direction: str
    out: list[Line] = field(default_factory=list)
    open: dict[str, list[str]] = field(default_factory=lambda: {"aside": [], "div": [], "p": []})
    item: list[str] | None = None  # a checklist's label that is being read
    text: str = ""  # the line that is being put together

    @property
    def quoting(self) -> bool:
        return DROP in self.open["aside"]

    def take(self, line: Line) -> None:
        if line.code:
            self.emit(Line(line.number, line.text, code=True))
            return
        if self.quoting and _HEADING.match(line.text):
            self.notes.leave("unclosed", "<aside>", line.number)
            self.end_quote(line.number)
        self.text = ""
        end = 0
        tags = 0
        spans = code_spans(line.text) if "`" in line.text else []
        for tag in _TAG.finditer(line.text):
            if any(start <= tag.start() < stop for start, stop in spans):
                continue
            self.text += line.text[end : tag.start()]
            end = tag.end()
            tags += 1
            self.tag(tag, line.number)
        self.text += line.text[end:]
        # A line that held nothing but tags we took off is no paragraph break of the writer's.
        self.flush(line.number, blank=not tags)

    def tag(self, tag: re.Match[str], number: int) -> None:
        name, closes, found = tag["name"], bool(tag["end"]), attributes(tag["attributes"])
        if name == "img":
            self.picture(found, tag[0], number)
        elif name == "input":
            if found.get("type") != "checkbox":
                self.notes.leave("element", tag[0], number)
        elif name == "label":
            self.label(number, closes=closes)
        elif name == "span":
            self.text += _MARKDOWN.sub("", tag[0])
        elif closes:
            self.close(name, tag[0], number)
        else:
            self.opens(name, tag[0], found, number)

    def opens(self, name: str, raw: str, found: dict[str, str], number: int) -> None:
        classes = found.get("class", "").split()
        taken = KEEP
        if name == "aside" and "pquote" in classes:
            self.flush(number)
            if self.quoting:
                self.notes.leave("unclosed", "<aside>", number)
                self.end_quote(number)
            self.gap(number)
            self.notes.converted["quote"] += 1
            taken = DROP
        elif name == "p" and ("pquote-credit" in classes or self.quoting):
            self.flush(number)
            self.gap(number)
            taken = DROP
        elif name == "div" and (found.get("dir") == self.direction or set(classes) & {"clearfix"}):
            self.notes.converted["direction" if "dir" in found else "wrapper"] += 1
            taken = DROP
        elif name == "div" and "dir" in found:
            self.notes.leave("direction", raw, number)
        if taken == KEEP:
            self.text += raw
        self.open[name].append(taken)

    def close(self, name: str, raw: str, number: int) -> None:
        if not self.open[name]:
            self.notes.leave("unopened", raw, number)
            return
        if self.open[name].pop() == KEEP:
            self.text += raw
            return
        if name == "div" and self.item is not None:
            self.label(number, closes=True)
        if name != "div":
            self.flush(number)
        if name == "aside":
            self.break_off(number)

    def label(self, number: int, *, closes: bool) -> None:
        """A checklist's item: its words, until the label ends, become one line of a task list."""
        if not closes:
            self.flush(number)
            self.item = []
        elif self.item is not None:
            words = " ".join([*self.item, self.text.strip()]).strip()
            self.item = None
            self.text = ""
            if self.out and self.out[-1].text == "" and len(self.out) > 1 and self.out[-2].text.startswith("- [ ] "):
                self.out.pop()  # items of one list stand together
            self.emit(Line(number, f"- [ ] {words}"))
            self.notes.converted["checklist"] += 1

    def picture(self, found: dict[str, str], raw: str, number: int) -> None:
        source, alt = found.get("src", ""), found.get("alt", "")
        if "pquote-avatar" in found.get("class", "").split() or not source:
            # The quoted person's face, from another host: the hub's pages load nothing from there.
            self.notes.leave("avatar" if source else "element", source or raw, number)
            return
        self.notes.converted["picture"] += 1
        self.text += f"![{alt}]({source})"

    def flush(self, number: int, *, blank: bool = False) -> None:
        """Writes what has been put together of the current line."""
        text, self.text = self.text, ""
        if self.item is not None:
            if text.strip():
                self.item.append(text.strip())
        elif text.strip():
            # Two spaces at the end break the line: they stay.
            end = "  " if text.endswith("  ") else ""
            self.emit(Line(number, (text.strip() if self.quoting else text.rstrip()) + end))
        elif blank:
            self.gap(number)

    def gap(self, number: int) -> None:
        # Within our own quotation a `>` alone is the empty line; in the writer's text it is theirs.
        if self.out and self.out[-1].text.strip(" >" if self.quoting else None):
            self.emit(Line(number, ""))

    def emit(self, line: Line) -> None:
        if self.quoting:
            line = Line(line.number, f"> {line.text}" if line.text else ">", line.code)
        self.out.append(line)

    def end_quote(self, number: int) -> None:
        self.open["aside"] = [one for one in self.open["aside"] if one == KEEP]
        self.open["p"] = [one for one in self.open["p"] if one == KEEP]
        self.break_off(number)

    def break_off(self, number: int) -> None:
        """An empty line behind a quotation, and none at its end."""
        while self.out and self.out[-1].text == ">":
            self.out.pop()
        self.out.append(Line(number, ""))

    def finish(self, number: int) -> list[Line]:
        if self.item is not None:
            self.label(number, closes=True)
        for name, taken in self.open.items():
            for one in taken:
                # Ours are closed by the end of the text; a wrapper that stays open would swallow the page.
                self.notes.leave("unclosed", f"<{name}>", number)
                if one == KEEP:
                    self.out.append(Line(number, f"</{name}>"))
        return self.out
