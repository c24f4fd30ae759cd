"""The only inputs and labels that a page may hold: those of tabs and task lists, as our own parser makes them.

`<label for="__drawer">` in a story would open the theme's drawer. Members' own are told from ours by a mark that they
cannot write: when the parser is done, `ControlMarker` puts a nonce on the inputs and labels among its *elements*.
What a member wrote as HTML is not an element then but a string set aside, and no member can name the nonce, because
it is a digest of the very body that would have to hold it.
"""

from __future__ import annotations

import hashlib
import re
from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from kaifong.rendering.address import prefixed
from kaifong.rendering.canonical import start_tag

if TYPE_CHECKING:
    from markdown import Markdown

MARK = "data-kf-control"

_TAB = re.compile(r"__tabbed_\d{1,6}_\d{1,6}")
_GROUP = re.compile(r"__tabbed_\d{1,6}")


def nonce_of(body: str) -> str:
    """The mark for one body: the same body gives the same HTML, and no body can hold its own."""
    return hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()[:40]


def mark(root: Element, nonce: str) -> None:
    """Marks the parser's own inputs and labels."""
    for tag in ("input", "label"):
        for element in root.iter(tag):
            element.set(MARK, nonce)


def control(tag: str, attrs: dict[str, str]) -> str:
    """The start tag of one of our controls, written anew from what is known to be in it; empty for anything else."""
    if tag == "label":
        if "for" not in attrs:
            return start_tag("label", {"class": "task-list-control"})
        return start_tag("label", {"for": prefixed(attrs["for"])}) if _TAB.fullmatch(attrs["for"]) else ""
    checked = {"checked": ""} if "checked" in attrs else {}
    if attrs.get("type") == "checkbox":
        return start_tag("input", {"type": "checkbox", "disabled": ""} | checked)
    name, own = attrs.get("name", ""), attrs.get("id", "")
    if attrs.get("type") == "radio" and _GROUP.fullmatch(name) and _TAB.fullmatch(own):
        return start_tag("input", {"type": "radio", "name": prefixed(name), "id": prefixed(own)} | checked)
    return ""


def task_item(text: str) -> tuple[Element, str] | None:
    """The control for `[ ] text` or `[x] text` at the start of a list item, and the text that follows it."""
    found = re.match(r" *\[([xX ])\] +", text)
    if not found:
        return None
    label = Element("label", {"class": "task-list-control"})
    box = Element("input", {"type": "checkbox", "disabled": "disabled"})
    if found[1] != " ":
        box.set("checked", "checked")
    label.append(box)
    label.append(Element("span", {"class": "task-list-indicator"}))
    return label, " " + text[found.end() :]


def make_task_lists(root: Element) -> None:
    """Turns list items that begin with a box into Material's task items, before inline text is read."""
    parents = {child: parent for parent in root.iter() for child in parent}
    for item in root.iter("li"):
        holder = item if (item.text or "").strip() else (item[0] if len(item) and item[0].tag == "p" else None)
        made = task_item(holder.text or "") if holder is not None else None
        if holder is None or made is None:
            continue
        label, rest = made
        holder.text, label.tail = "", rest
        holder.insert(0, label)
        _add_class(item, "task-list-item")
        _add_class(parents[item], "task-list")


def _add_class(element: Element, name: str) -> None:
    classes = element.get("class", "").split()
    if name not in classes:
        element.set("class", " ".join([*classes, name]))


def register(md: Markdown) -> None:
    """Adds task lists and the marking of controls to a parser; the nonce is the parser's `kaifong_nonce`."""
    from markdown.treeprocessors import Treeprocessor

    class TaskLists(Treeprocessor):
        def run(self, root: Element) -> None:
            make_task_lists(root)

    class ControlMarker(Treeprocessor):
        def run(self, root: Element) -> None:
            root.attrib.clear()  # an attribute list can reach the root, and the parser then fails
            mark(root, md.kaifong_nonce)  # type: ignore[attr-defined]

    md.treeprocessors.register(TaskLists(md), "kaifong-tasks", 25)
    md.treeprocessors.register(ControlMarker(md), "kaifong-controls", -100)
