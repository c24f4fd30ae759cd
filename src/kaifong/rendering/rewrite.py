"""The second pass of the sanitiser: what an allow-list by name cannot say, on canonical HTML, tag by tag."""

from __future__ import annotations

import re
from collections.abc import Collection

from kaifong.rendering.address import Address, host, prefixed, read
from kaifong.rendering.allow import ALIGNMENTS, ATTRIBUTES, CONTROLS, VALUES, member_classes
from kaifong.rendering.canonical import attributes_of, escape_text, pieces, start_tag
from kaifong.rendering.cjk import THROUGH, Joiner
from kaifong.rendering.controls import MARK, control
from kaifong.rendering.removals import Removals
from kaifong.rendering.videos import video_at

REL = "nofollow ugc noopener"

_SILENT = frozenset({"rel", "data-tabs", "markdown", MARK})
"""Attributes that the parser itself writes or that every tool writes: their going is no news."""

_NEVER_AS_IT_IS = CONTROLS | {"a", "img"}

_VALUES = {name: re.compile(pattern) for name, pattern in VALUES.items()}


class Rewriter:
    """Rewrites one body. `nonce` tells our controls from a member's; `removals` gets what is taken out."""

    def __init__(self, nonce: str, video_hosts: Collection[str], removals: Removals) -> None:
        self._nonce = nonce
        self._hosts = video_hosts
        self._removals = removals
        self._classes = member_classes()
        self._out: list[str] = []
        self._joiner = Joiner(self._out)
        self._kept: dict[str, list[bool]] = {"a": [], "label": []}
        self._same: dict[str, str] = {}  # start tags that come again, as they are written

    def rewrite(self, html: str) -> str:
        """The rewritten HTML, which still has to pass the last, strict pass."""
        whole = pieces(html)
        out, text, tag_comes, hosts = self._out, self._joiner.text, self._joiner.tag, self._hosts
        end = 0
        for index, (raw, slash, tag, attributes) in enumerate(whole):
            if index < end:
                continue  # within a video that is written
            if not tag:
                text(raw)
                continue
            if raw == "<p>" and hosts and (video := video_at(whole, index, hosts)):
                tag_comes("p")
                out.append(video.html)
                end = video.end
                continue
            if tag not in THROUGH:
                tag_comes(tag, end=slash == "/")
            if slash:
                out.append(self._end(raw, tag))
            elif attributes or tag in _NEVER_AS_IT_IS:
                out.append(self._same.get(raw) or self._start(raw, tag, attributes))
            else:
                out.append(raw)
        return "".join(out)

    def _end(self, raw: str, tag: str) -> str:
        kept = self._kept.get(tag)
        return raw if kept is None or (kept and kept.pop()) else ""

    def _start(self, raw: str, tag: str, attributes: str) -> str:
        attrs = attributes_of(attributes)
        if tag in CONTROLS:
            written = control(tag, attrs) if self._nonce and attrs.get(MARK) == self._nonce else ""
            if not written:
                self._removals.add("element", tag)
            if tag == "label":
                self._kept["label"].append(bool(written))
            return written
        told = self._removals.told
        new = self._attributes(tag, attrs)
        if tag == "a":
            return self._link(new, attrs)
        if tag == "img":
            return self._image(new)
        written = start_tag(tag, new)
        if self._removals.told == told:
            self._same[raw] = written  # most tags of a page with attributes are the colours of code: a few, repeated
        return written

    def _attributes(self, tag: str, attrs: dict[str, str]) -> dict[str, str]:
        new: dict[str, str] = {}
        classes: list[str] = []
        for name, value in attrs.items():
            if name == "class":
                classes += self._allowed_classes(value)
            elif name == "align" and tag in ("td", "th") and value.lower() in ALIGNMENTS:
                classes.append(ALIGNMENTS[value.lower()])
            elif name == "name" and tag == "a" and "id" not in attrs:
                new |= _value("id", value)  # how anchors were written before ids
            elif (name in ATTRIBUTES["*"] or name in ATTRIBUTES.get(tag, ())) and _fits(name, value):
                new |= _value(name, value)
            elif name not in _SILENT:
                self._removals.add("attribute", name)
        if classes:
            new["class"] = " ".join(classes)
        return new

    def _allowed_classes(self, value: str) -> list[str]:
        allowed = []
        for name in value.split():
            if name in self._classes:
                allowed.append(name)
            else:
                self._removals.add("class", name)
        return allowed

    def _link(self, new: dict[str, str], attrs: dict[str, str]) -> str:
        self._kept["a"].append(True)
        if "href" not in new:
            if not {"id", "name"} & attrs.keys():
                self._removals.add("scheme", "?")  # the first pass took out a scheme that it did not know
            return start_tag("a", new)
        address = read(new.pop("href"))
        if isinstance(address, Address):
            new = {"href": address.url} | new
            if address.kind == "external":
                new["rel"] = REL
        else:
            self._removals.add("scheme", address)
        return start_tag("a", new)

    def _image(self, new: dict[str, str]) -> str:
        """A picture of the hub's own stays; one from elsewhere becomes a link: pages load nothing from others."""
        alt = new.get("alt", "")
        address = read(new["src"]) if new.get("src") else "?"
        if isinstance(address, Address) and address.kind == "relative":
            return start_tag("img", new | {"src": address.url, "alt": alt})
        if isinstance(address, Address) and address.kind == "external":
            self._removals.add("image", host(address.url))
            if not any(self._kept["a"]):
                return start_tag("a", {"href": address.url, "rel": REL}) + escape_text(alt or address.url) + "</a>"
        else:
            self._removals.add("scheme", address if isinstance(address, str) else address.kind)
        return escape_text(alt)


def _fits(name: str, value: str) -> bool:
    return name not in _VALUES or _VALUES[name].fullmatch(value) is not None


def _value(name: str, value: str) -> dict[str, str]:
    """The attribute as it is written: ids, and what refers to them, with their prefix; empty ones not at all."""
    if name in ("id", "title") and not value:
        return {}
    if name == "id":
        return {name: prefixed(value)}
    return {name: " ".join(map(prefixed, value.split())) if name == "headers" else value}
