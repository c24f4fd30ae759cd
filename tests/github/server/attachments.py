"""Files that people uploaded into a text: anybody can read them, at a signed address that the first one leads to."""

from __future__ import annotations

from urllib.parse import urlsplit

from .state import State


def answer(state: State, address: str) -> tuple[int, dict[str, str], bytes]:
    """Status, headers and bytes."""
    path = urlsplit(address).path
    name = path.rsplit("/", 1)[1]
    if name not in state.attachments:
        return 404, {"Content-Type": "text/plain"}, b"Not Found"
    if path.startswith("/user-attachments/"):
        return 302, {"Location": f"{state.url}/signed/{name}?jwt=simulated", "Content-Type": "text/html"}, b""
    kind, data = state.attachments[name]
    return 200, {"Content-Type": kind}, data
