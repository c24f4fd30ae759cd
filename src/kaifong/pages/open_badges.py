"""A badge that somebody earned as an Open Badge: 1EdTech's OpenBadgeCredential 3.0, with what earned it.

It is not signed: a static site has no key to keep. It says so, and says how anybody can count again. What reads Open
Badges calls it unverified, rightly. (1EdTech, Open Badges Specification 3.0, sections B.1 and C.2; a test holds
the properties that it requires.)
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime, time
from typing import Any

from kaifong.community.badges import Earned
from kaifong.community.points import Point
from kaifong.community.recognition import Badge
from kaifong.entries.hub import Entry
from kaifong.entries.settings import Language
from kaifong.pages.later import Later, made_of
from kaifong.pages.own_language import own_language
from kaifong.pages.recognised import proof, recognised
from kaifong.pages.site import Site

CONTEXT = ("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json")
SCHEMA = "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json"


def address(member: Entry, badge: Badge) -> str:
    """Where a member's badge stands as JSON."""
    return f"{member.address}badges/{badge.id}.json"


def picture_address(badge: Badge) -> str:
    """Where a badge stands as a picture."""
    return f"badges/{badge.id}.svg"


def files(site: Site) -> Iterator[Later[str]]:
    """One file for each badge of each member who may be shown; none while nobody knows where the site will stand."""
    if site.hub.settings.url is None:
        return
    for member in site.members:
        for earned in recognised(site, member).badges:
            yield made_of(address(member, earned.badge), _file, member=member, earned=earned)


def _file(site: Site, *, member: Entry, earned: Earned) -> str:
    return json.dumps(credential(site, member, earned), ensure_ascii=False, indent=1) + "\n"


def credential(site: Site, member: Entry, earned: Earned) -> Mapping[str, Any]:
    """The credential, in the member's own language. The hub's URL has to be known."""
    language = own_language(site, member)
    words, badge = site.words(language), earned.badge
    name, about = badge.name.read(language.tag), badge.about.read(language.tag)
    when = datetime.combine(earned.when, time(), site.hub.settings.zone).isoformat()
    home = site.absolute("")
    return {
        "@context": list(CONTEXT),
        "id": site.absolute(address(member, badge)),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": name,
        "description": words.text("people-badge-unsigned", about=about),
        "issuer": {"id": home, "type": ["Profile"], "name": site.name(language), "url": home},
        "validFrom": when,
        "awardedDate": when,
        "credentialSubject": {
            "id": site.absolute(member.address),
            "type": ["AchievementSubject"],
            "achievement": _achievement(site, badge, language, name, about),
        },
        "evidence": [_evidence(site, language, one) for one in earned.evidence],
        "credentialSchema": [{"id": SCHEMA, "type": "1EdTechJsonSchemaValidator2019"}],
    }


def _achievement(site: Site, badge: Badge, language: Language, name: str, about: str) -> Mapping[str, Any]:
    page = site.absolute(f"{language.tag}/badges/{badge.id}/")
    return {
        # One for all languages: who reads two credentials has to see that they are of one badge.
        "id": site.absolute(f"{site.reference.tag}/badges/{badge.id}/"),
        "type": ["Achievement"],
        "achievementType": "Badge",
        "name": name,
        "description": about,
        "criteria": {"id": page, "narrative": about},
        "image": {"id": site.absolute(picture_address(badge)), "type": "Image"},
        "inLanguage": language.tag,
    }


def _evidence(site: Site, language: Language, point: Point) -> Mapping[str, Any]:
    words, entry = site.words(language), point.entry
    merged = proof(site, point)
    told = {
        "type": ["Evidence"],
        "name": entry.title,
        "narrative": words.text(
            "people-evidence", role=words.text(f"score-role-{point.role}"), date=words.date(point.when)
        ),
        "genre": words.text(f"kind-{entry.kind}"),
    }
    where = site.absolute(entry.address) if site.has_page(entry) else merged
    return told if where is None else {"id": where, **told}
