"""The weekly digest: the newest finished week with its forerunners, and each week ready to be sent by mail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from kaifong.entries.settings import Language
from kaifong.insight.weekly import Digest, digests
from kaifong.pages.digest_mail import mail_html, mail_text
from kaifong.pages.digest_shown import Shown, shown
from kaifong.pages.frame import About, Frame
from kaifong.pages.later import Later
from kaifong.pages.page_later import page_of
from kaifong.pages.site import Site
from kaifong.pages.staged_page import StagedPage

FOLDER = "digest/"


def digests_of(site: Site) -> Mapping[str, tuple[Digest, ...]]:
    """The weeks that have something to tell, by language, newest first; `site.once(digests_of)` makes them once."""
    return digests(site.hub, site.now)


def pages(site: Site) -> Iterator[Later[StagedPage]]:
    """Per language the newest week with the list of those before, and a page for each of them."""
    found = site.once(digests_of)
    homes = {one.tag: f"{one.tag}/{FOLDER}" for one in site.languages}
    for language in site.languages:
        own = found[language.tag]
        newest = own[0] if own else None
        yield _page(site, language, newest, own, homes[language.tag], homes)
        for one in own:
            name = f"{FOLDER}{one.week.name}/"
            there = {tag: f"{tag}/{name}" for tag, weeks in found.items() if any(it.week == one.week for it in weeks)}
            yield _page(site, language, one, own, f"{language.tag}/{name}", there, homes)


def files(site: Site) -> Iterator[tuple[str, str]]:
    """Each week as mail; none while nobody knows where the site will stand, since a mail's links have to be whole."""
    if site.hub.settings.url is None:
        return
    for language in site.languages:
        for one in site.once(digests_of)[language.tag]:
            frame = Frame(site, language, f"{language.tag}/{FOLDER}{one.week.name}/")
            found = shown(frame, one)
            yield f"{frame.address}mail.html", mail_html(frame, found)
            yield f"{frame.address}mail.txt", mail_text(frame, found)


def _page(  # noqa: PLR0913, PLR0917 - a week, and where it stands among the others
    site: Site,
    language: Language,
    one: Digest | None,
    own: tuple[Digest, ...],
    address: str,
    translations: Mapping[str, str],
    fallbacks: Mapping[str, str] | None = None,
) -> Later[StagedPage]:
    frame = Frame(site, language, address)
    title = frame.words.text("reports-digest-title")
    found: Shown | None = shown(frame, one) if one else None
    week = f"{language.tag}/{FOLDER}{one.week.name}/" if one else None
    about = About(
        title=f"{title}: {found.name}" if found and fallbacks else title,
        description=frame.words.text("reports-digest-lead"),
        kind="digest",
        layout="list",
        translations=translations,
        fallbacks=fallbacks or translations,
        default=translations.get(site.reference.tag),
        # A week's page goes after eight weeks: search engines should not send anybody there.
        noindex=fallbacks is not None,
    )
    return page_of(
        frame,
        "digest.html",
        about,
        title=title,
        found=found,
        weeks=[(f"{language.tag}/{FOLDER}{it.week.name}/", shown(frame, it).name, it is one) for it in own],
        mail=week if week and site.hub.settings.url else None,
    )
