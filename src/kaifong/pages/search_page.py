"""The search page of each language: a form, and room for what theme/assets/kaifong-search.js finds."""

from __future__ import annotations

import json
from collections.abc import Iterator

from kaifong.pages.addresses import FOLDERS, SECTIONS
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

# Stands where the script puts a number it has formatted itself.
NUMBER = "{n}"


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """One page per language."""
    languages = {one.tag: one.name for one in site.languages}
    for language in site.languages:
        frame = Frame(site, language, f"{language.tag}/search/")
        words = site.words(language)
        kinds = {kind: words.text(f"kind-{kind}") for kind in (*FOLDERS, "member", "group", "guideline")}
        about = About(
            title=words.text("pages-nav-search"),
            kind="search",
            layout="search",
            section="search",
            everywhere="search/",
            noindex=True,
        )
        yield page_of(
            frame,
            "search.html",
            about,
            kinds=[(kind, name, None) for kind, name in kinds.items()],
            # In their order: that of the options.
            kinds_json=json.dumps(kinds, ensure_ascii=False),
            languages=[(one.tag, one.name, one.html) for one in site.languages],
            languages_json=json.dumps(languages, ensure_ascii=False),
            # Where everything is found without a script.
            places=[
                (words.text("pages-tags-title"), f"{language.tag}/tags/"),
                *((words.text(f"kind-{kind}-plural"), f"{language.tag}/{folder}/") for kind, folder in SECTIONS),
            ],
            number=NUMBER,
        )
