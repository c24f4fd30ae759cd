"""Videos: a link alone in its paragraph to a listed host becomes a block that loads the player when it is clicked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kaifong.rendering.address import Address, host, read
from kaifong.rendering.canonical import Token, start_tag

LINK_CLASS = "kf-video__link"


@dataclass(frozen=True)
class Video:
    """The block's HTML, and the index of the token after it."""

    html: str
    end: int


def video_at(tokens: Sequence[Token], index: int, hosts: Collection[str]) -> Video | None:
    """The video whose `<p>` stands at `index`, if there is one: `<p><a href="https://host/…">text</a></p>`."""
    words = [token for token in tokens[index + 1 : index + 6] if token.tag or token.raw.strip()]
    if len(words) < 4 or words[0].tag != "a" or words[1].tag or words[2].raw != "</a>" or words[3].raw != "</p>":
        return None
    address = read(words[0].attrs().get("href", ""))
    if not isinstance(address, Address) or address.kind != "external" or not address.url.startswith("https://"):
        return None
    name = host(address.url)
    if not any(name == listed or name.endswith("." + listed) for listed in hosts):
        return None
    link = start_tag("a", {"href": address.url, "class": LINK_CLASS, "rel": "nofollow ugc noopener"})
    end = next(i for i in range(index, len(tokens)) if tokens[i].raw == "</p>")
    return Video(f'<p class="kf-video">{link}{words[1].raw.strip()}</a></p>', end + 1)
