"""What a page says of itself where its link is shared: Open Graph (ogp.me) and X's cards, as facts for the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kaifong.entries.kinds import BY_FOLDER
from kaifong.entries.settings import Language

if TYPE_CHECKING:
    from kaifong.pages.frame import About, Frame

_ARTICLES = frozenset(kind.name for kind in BY_FOLDER.values())


def facts(frame: Frame, about: About) -> dict[str, Any]:
    """`type`, `locale`, `locales` (of real translations), and for an article `published` and `modified`."""
    settings = frame.site.hub.settings
    others = [settings.by_tag[tag] for tag in about.translations if tag != frame.language.tag]
    found: dict[str, Any] = {
        "type": "article" if about.kind in _ARTICLES and about.layout == "entry" else "website",
        "locale": locale(frame.language),
        "locales": sorted({locale(one) for one in others} - {locale(frame.language)}),
    }
    if about.kind == "member":
        found["type"] = "profile"
    if found["type"] == "article":
        found |= {"published": about.published, "modified": about.updated}
    return found


def image(frame: Frame) -> dict[str, Any] | None:
    """The picture that stands for the page: `url`, `width`, `height`, `alt`; None where it has none."""
    shared = frame.site.shared.get(frame.address)
    if shared is None:
        return None
    url = frame.site.absolute(shared.address)
    return {"url": url, "width": shared.width, "height": shared.height, "alt": shared.alt}


def locale(language: Language) -> str:
    """A language as Open Graph writes it, `zh_HK`: the territory that is most likely where the tag names none."""
    from babel.core import get_global

    parts = language.html.split("-")
    stated = next((one for one in parts[1:] if len(one) == 2 and one.isupper()), None)
    if stated is None:
        likely = get_global("likely_subtags")
        full = likely.get("_".join(parts)) or likely.get(parts[0]) or ""
        stated = next((one for one in full.split("_")[1:] if len(one) == 2), None)
    return f"{parts[0]}_{stated}" if stated else parts[0]
