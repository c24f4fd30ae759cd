"""A gallery: figures, each a picture or a linked video with its caption."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from kaifong.entries.hub import Entry
from kaifong.pages.frame import Frame
from kaifong.pages.look import Look
from kaifong.pages.pictures import Picture


@dataclass(frozen=True)
class Figure:
    """One item: a picture, or the URL of a video; `plays` says whether the theme may load it on a click."""

    picture: Picture | None
    video: str | None
    plays: bool
    alt: str
    caption: str
    credit: str


def present(frame: Frame, entry: Entry) -> dict[str, object]:
    """`figures`: those whose picture is really there, and the videos."""
    hosts = frame.site.hub.settings.video_hosts
    figures = []
    for item in entry.front.get("items") or ():
        picture = frame.site.picture(entry, item.get("image"))
        video = item.get("video")
        if picture is None and not video:
            continue
        figures.append(
            Figure(
                picture,
                video,
                bool(video) and urlsplit(str(video)).hostname in hosts,
                str(item.get("alt") or ""),
                str(item.get("caption") or ""),
                str(item.get("credit") or ""),
            )
        )
    return {"figures": figures}


LOOK = Look(present)
