"""Which form an issue was made with. Its headings decide: labels can be missing, and titles are the member's."""

from __future__ import annotations

from kaifong.entries.forms import bilingual, forms, translators
from kaifong.entries.settings import Settings
from kaifong.github.submit.form_body import Filled, read_form

# GitHub's own limit for a body; its API gives no longer one.
LONGEST = 65_536


def recognised(settings: Settings, body: str | None) -> Filled | None:
    """The form that fits the text as a whole, with its answers; None where it is an ordinary issue.

    Two forms never fit one text: each has a heading that the others have not, which a test holds.
    """
    if not body or len(body) > LONGEST or "### " not in body:
        return None
    words = translators(settings)
    for form in forms(settings):
        found = read_form(form, [bilingual(words, one.message) for one in form.asks], body)
        if found is not None:
            return found
    return None
