"""Videos: a link alone in its paragraph to a listed host becomes a block that loads the player when it is clicked."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from kaifong.rendering.address import Address, host, read
from kaifong.rendering.canonical import Piece, attributes_of, start_tag

LINK_CLASS = "kf-video__link"


@dataclass(frozen=True)
class Video:
    """The block's HTML, and the index of the piece after it."""

    html: str
    end: int


def video_at(pieces: Sequence[Piece], index: int, hosts: Collection[str]) -> Video | None:
    """The video whose `<p>` stands at `index`, if there is one: `<p><a href="https://host/…">text</a></p>`."""
    words = [piece for piece in pieces[index + 1 : index + 6] if piece[2] or piece[0].strip()]
    if len(words) < 4 or words[0][2] != "a" or words[1][2] or words[2][0] != "</a>" or words[3][0] != "</p>":
        return None
    address = read(attributes_of(words[0][3]).get("href", ""))
    if not isinstance(address, Address) or address.kind != "external" or not address.url.startswith("https://"):
        return None
    name = host(address.url)
    if not any(name == listed or name.endswith("." + listed) for listed in hosts):
        return None
    link = start_tag("a", {"href": address.url, "class": LINK_CLASS, "rel": "nofollow ugc noopener"})
    end = next(i for i in range(index, len(pieces)) if pieces[i][0] == "</p>")
    return Video(f'<p class="kf-video">{link}{words[1][0].strip()}</a></p>', end + 1)
