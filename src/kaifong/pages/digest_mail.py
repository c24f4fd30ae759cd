"""A week's digest as mail: HTML that is whole by itself, and plain text.

Mail programs know tables and attributes, and few know style sheets (https://www.caniemail.com/ tells which); they
load nothing here, since there is nothing to load. Whoever sends it adds the list's own words on how to leave it.
"""

from __future__ import annotations

from textwrap import wrap

from kaifong.pages.digest_shown import Item, Shown
from kaifong.pages.frame import Frame

# Columns of plain text: RFC 2646 advises 66 to 72, so that a quoted line still fits into 80.
WIDTH = 72


def mail_html(frame: Frame, digest: Shown) -> str:
    """A whole document, without scripts, pictures or anything from elsewhere."""
    site = frame.site
    html = frame.html(
        "digest_mail.html",
        hub=site.name(frame.language),
        digest=digest,
        home=site.absolute(f"{frame.language.tag}/"),
        page=site.absolute(frame.address),
        absolute=site.absolute,
    )
    # No line without words: templates leave some, and mails are long enough.
    return "\n".join(line.strip() for line in str(html).splitlines() if line.strip()) + "\n"


def mail_text(frame: Frame, digest: Shown) -> str:
    """The same in plain text, its lines at most 72 columns where the script has spaces to break at."""
    site, words = frame.site, frame.words
    lines = [site.name(frame.language), f"{words.text('reports-digest-title')}: {digest.name}", digest.span, ""]
    for section in digest.sections:
        lines += [section.title, "-" * 8, ""]
        for one in section.items:
            lines += _item(one, site.absolute(one.address))
    lines += [words.text("reports-digest-mail-read"), site.absolute(frame.address), ""]
    lines += _wrapped(words.text("reports-digest-mail-foot", hub=site.name(frame.language)))
    return "\n".join(lines) + "\n"


def _item(one: Item, url: str) -> list[str]:
    about = " · ".join(each for each in (one.about, one.by) if each)
    return [*_wrapped(one.title), about, *_wrapped(one.text), url, ""]


def _wrapped(text: str) -> list[str]:
    """A text in lines; Chinese and Japanese are left to the reader's program, which knows where they may break."""
    return wrap(" ".join(text.split()), WIDTH, break_long_words=False, break_on_hyphens=False)
