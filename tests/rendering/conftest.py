"""What the tests of rendering share."""

from __future__ import annotations

from collections.abc import Callable
from html.parser import HTMLParser

import pytest

from kaifong.rendering.address import Address, read
from kaifong.rendering.allow import CONTROLS, ELEMENTS

ATTRIBUTES = frozenset(
    {
        *("id", "class", "lang", "dir", "title", "href", "rel", "open", "src", "alt", "width", "height", "loading"),
        *("value", "start", "reversed", "type", "data-linenos", "colspan", "rowspan", "headers", "scope", "datetime"),
        *("for", "name", "checked", "disabled"),
    }
)
"""Written out a second time on purpose: a slip in the allow-list has to be made twice to pass."""


class _Judge(HTMLParser):
    """Reads HTML with another parser than the sanitiser's, and lists what could act."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ELEMENTS | CONTROLS:
            self.faults.append(f"<{tag}>")
        for name, value in attrs:
            self._attribute(tag, name, value or "")

    def _attribute(self, tag: str, name: str, value: str) -> None:
        if name not in ATTRIBUTES:
            self.faults.append(f"<{tag} {name}>")
        if name in ("id", "for") and not value.startswith("u-"):
            self.faults.append(f"{name}={value}")
        if name in ("href", "src"):
            address = read(value)
            if isinstance(address, str) or (name == "src" and address.kind != "relative"):
                self.faults.append(f"{name}={value}")
            elif isinstance(address, Address) and "#" in value and address.kind in ("relative", "fragment"):
                self.faults += [] if "#u-" in value or value.endswith("#") else [f"{name}={value}"]
        if name == "class" and any(part.startswith(("md-", "mermaid", "annotate")) for part in value.split()):
            self.faults.append(f"class={value}")

    def handle_comment(self, data: str) -> None:
        self.faults.append(f"<!--{data}")

    def handle_decl(self, decl: str) -> None:
        self.faults.append(f"<!{decl}")

    def handle_pi(self, data: str) -> None:
        self.faults.append(f"<?{data}")


@pytest.fixture(scope="session")
def faults() -> Callable[[str], list[str]]:
    """What is left in some HTML that must not be; an empty list for a safe text."""

    def judge(html: str) -> list[str]:
        judge = _Judge()
        judge.feed(html)
        judge.close()
        return judge.faults

    return judge
