"""The sanitiser. (First cut.)"""

from __future__ import annotations

from kaifong.rendering.allow import TAGS


def sanitise(html: str) -> str:
    """HTML that is safe to put in a page, in nh3's canonical form."""
    import nh3

    return str(
        nh3.clean(
            html,
            tags=set(TAGS) - {"input", "label"},
            clean_content_tags={"script", "style", "iframe", "svg", "math", "template", "noscript"},
            attributes={"*": {"class", "id", "lang", "dir", "title"}, "a": {"href"}, "img": {"src", "alt"}},
            url_schemes={"http", "https", "mailto"},
            link_rel=None,
            id_prefix="u-",
        )
    )
