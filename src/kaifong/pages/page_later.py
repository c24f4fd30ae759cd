"""A page that is made of a template and values: where these are as they were, it need not be made."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kaifong.entries.settings import Language
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later, made_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage


def page_of(frame: Frame, template: str, about: About, /, **context: Any) -> Later[StagedPage]:
    """The page in a frame: the template filled in with the context, which is all that is known of the page then.

    The frame and the site that the template sees are watched ones: see `Later`.

    Raises:
        TypeError: a value cannot be written out; see `in_full`.
    """
    path = f"{frame.address}index.md"
    return made_of(
        path,
        _page,
        language=frame.language,
        address=frame.address,
        template=template,
        about=about,
        context=context,
    )


def _page(  # noqa: PLR0913 - all that a page is made of
    site: Site, *, language: Language, address: str, template: str, about: About, context: Mapping[str, Any]
) -> StagedPage:
    frame = Frame(site, language, address)
    return frame.page(frame.html(template, **context), about)
