"""The second pass of the sanitiser: what an allow-list by name cannot say, on canonical HTML, token by token."""

from __future__ import annotations

import re
from collections.abc import Collection

from kaifong.rendering.address import Address, host, prefixed, read
from kaifong.rendering.allow import ALIGNMENTS, ATTRIBUTES, CONTROLS, VALUES, member_classes
from kaifong.rendering.canonical import Token, escape_text, start_tag, tokens
from kaifong.rendering.cjk import Joiner
from kaifong.rendering.controls import MARK, control
from kaifong.rendering.removals import Removals
from kaifong.rendering.videos import video_at

REL = "nofollow ugc noopener"

_SILENT = frozenset({"rel", "data-tabs", "markdown", MARK})
"""Attributes that the parser itself writes or that every tool writes: their going is no news."""

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

    def rewrite(self, html: str) -> str:
        """The rewritten HTML, which still has to pass the last, strict pass."""
        whole = list(tokens(html))
        index = 0
        while index < len(whole):
            token = whole[index]
            if token.raw == "<p>" and self._hosts and (video := video_at(whole, index, self._hosts)):
                self._joiner.tag("p")
                self._out.append(video.html)
                index = video.end
                continue
            if not token.tag:
                self._joiner.text(token.raw)
            else:
                self._joiner.tag(token.tag, end=token.end)
                self._out.append(self._end(token) if token.end else self._start(token))
            index += 1
        return "".join(self._out)

    def _end(self, token: Token) -> str:
        kept = self._kept.get(token.tag)
        return token.raw if kept is None or (kept and kept.pop()) else ""

    def _start(self, token: Token) -> str:
        if not token.attributes and token.tag not in CONTROLS and token.tag not in ("a", "img"):
            return token.raw
        attrs = token.attrs()
        if token.tag in CONTROLS:
            written = control(token.tag, attrs) if self._nonce and attrs.get(MARK) == self._nonce else ""
            if not written:
                self._removals.add("element", token.tag)
            if token.tag == "label":
                self._kept["label"].append(bool(written))
            return written
        new = self._attributes(token.tag, attrs)
        if token.tag == "a":
            return self._link(new, attrs)
        if token.tag == "img":
            return self._image(new)
        return start_tag(token.tag, new)

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
