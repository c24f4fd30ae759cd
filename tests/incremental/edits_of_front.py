"""Edits of front matter: every field that a page reads takes other values, and goes."""

from __future__ import annotations

from random import Random

from living import Living, folder_of

TITLES = ("Another title", "“Other” & <b>odd</b>", "題目改咗", "@zquux was here", "A ride")
PEOPLE = ("ming", "wing", "hana", "haruka", "old-lau", "drifter", "nobody-at-all")
DAYS = ("2026-11-21", "2026-11-22", "2026-02-01", "2025-03-04", "2027-01-01")

# By folder, and by field: what it may be written as. None takes the field out. The empty name is for all kinds but
# members and groups.
FIELDS: dict[str, dict[str, tuple[str | None, ...]]] = {
    "": {
        "title": (*(f"'{one}'" for one in TITLES), None),
        "author": (*PEOPLE, None),
        "co_authors": ("[hana]", "[wing, kayi]", "[drifter]", None),
        "date": (*DAYS, "tomorrow", None),
        "description": ("Another line.", "Of @zquux.", None),
        "tags": ("[tea]", "[touring, t1, new-tag]", "[Tea, TEA]", None),
        "cover": ("cover.png", "other.png", None),
        "cover_alt": ("Another road", None),
        "licence": ("CC0-1.0", "all-rights-reserved", None),
        "consent": ("yes", "no", None),
        "groups": ("[menders]", "[asa-kai, night-owls]", "[gone]", None),
        "challenge": ("en/challenges/first-light", "ja/challenges/first-light", "en/challenges/gone", None),
        "discussion": ("https://github.com/example/commons/discussions/901", None),
        "translates": ("{language: en}", "{language: zh-Hant, slug: a-ride}", "{language: en, slug: gone}", None),
        "translator": ("[hana]", "[kayi, ming]", None),
        "aliases": ("[en/stories/before/]", "[en/stories/once/, ja/stories/once/]", "[en/stories/a-ride/]", None),
        "imported": ("{from: a blog, date: 2026-01-05, author: Somebody}", "{from: a blog}", None),
        "featured": ("{by: ming, reason: So good., date: 2026-11-20}", "{by: hana, reason: Hm.}", None),
        "unknown_key": ("1", None),
    },
    "reviews": {
        "rating": ("1", "5", "7", None),
        "product": ("A pump", None),
        "product_link": ("https://shop.example/pump", None),
        "disclosure": ("A gift.", None),
    },
    "galleries": {
        "items": (
            "[{image: pier.png, alt: Another}]",
            "[{video: 'https://youtu.be/abc'}, {image: pier.png, alt: A pier, credit: Hana}]",
            "[{image: gone.png, alt: Gone}]",
            None,
        )
    },
    "tutorials": {"difficulty": ("easy", "hard", None), "duration": ("2 h", None), "tools": ("[a hammer]", None)},
    "amas": {
        "state": ("announced", "collecting", "live", "closed"),
        "host": ("wing", "hana", None),
        "guests": ("[{name: Kayi, member: kayi}]", "[{name: Zebedee Quux, member: hana}]"),
        "starts": ("2026-11-22 20:00", "2025-01-01 08:00"),
        "ends": ("2026-11-22 21:00", None),
        "zone": ("Europe/London",),
        "recording": ("https://vimeo.com/9", None),
    },
    "answers": {
        "question": ("What else?", None),
        "asked_by": ("kayi", "hana", None),
        "product": ("Bell", None),
        "review_by": (*DAYS, None),
    },
    "ideas": {
        "state": ("open", "planned", "done", "declined"),
        "reason": ("Because.", None),
        "decided": ("2026-11-20", None),
        "supporters": ("[{date: 2026-11-20, count: 99}]", None),
        "result": ("en/stories/a-ride", "en/news/gone", None),
    },
    "challenges": {
        "opens": ("2026-11-21", "2026-11-30"),
        "closes": ("2026-12-24", "2026-11-20"),
        "prize": ("A lamp", None),
        "winners": ("[{member: kayi}]", "[{member: hana, entry: ja/stories/a-ride}]", None),
        "draw": ("{commit: bad}", None),
    },
    "events": {
        "starts": ("2026-11-21 09:00", "2026-11-20 09:00", "2027-03-01 09:00"),
        "ends": ("2026-11-23 12:00", "2027-03-01 12:00"),
        "zone": ("America/New_York", "Asia/Tokyo"),
        "place": ("Elsewhere", None),
        "hosts": ("[kayi]", "[hana]", None),
        "speakers": ("[haruka]", None),
        "capacity": ("1", None),
        "link": ("https://meet.example/2", None),
        "recording": ("https://vimeo.com/8", None),
        "cancelled": ("Black rain.", None),
    },
    "news": {"official": ("yes", "no", None), "expires": (*DAYS, None), "link": ("https://shop.example/9", None)},
    "members": {
        "name": ("Another Name", "陳大文", "A ride", None),
        "login": ("another-login", "lauwing", "zquux", None),
        "github_id": ("101", "104", "999", None),
        "visibility": ("hidden", "public", "hiden", None),
        "description": ("About me.", None),
        "languages": ("[ja]", "[en, zh-Hant]", None),
        "interests": ("[tea]", "[new-interest, touring]", None),
        "links": ("[{title: Blog, url: 'https://blog.example/'}]", None),
        "groups": ("[menders, dawn-riders]", "[asa-kai]", None),
        "location": ("Kowloon", None),
        "zone": ("America/New_York", None),
        "joined": ("2024-01-01", None),
        "roles": ("[{role: maintainer}]", "[{role: moderator, until: 2026-11-21}]", None),
        "photo": ("me.png", None),
        "aliases": ("[members/once/]", None),
    },
    "groups": {
        "title": ("Another group", None),
        "description": ("Others.", None),
        "language": ("ja", "[en, zh-Hans]", None),
        "topic": ("Tea", None),
        "conveners": ("[kayi]", "[hana, wing]", None),
        "term": ("2026-11-22", "2027-06-30", None),
        "meets": ("Never", None),
        "since": ("2020-01-01", None),
        "closed": ("2026-11-01", None),
        "tags": ("[tea]", None),
        "aliases": ("[groups/once/]", None),
    },
}


def field(hub: Living, pick: Random) -> str:
    """Writes a field of an entry anew, or takes it out."""
    path = pick.choice(hub.entries() or [""])
    return _field(hub, pick, path)


def field_of_a_member_or_group(hub: Living, pick: Random) -> str:
    """Writes a field of a member or a group anew: they are few, and many pages show them."""
    path = pick.choice([*hub.entries("members"), *hub.entries("groups")] or [""])
    return _field(hub, pick, path)


def visibility(hub: Living, pick: Random) -> str:
    """Somebody hides or shows themselves."""
    path = pick.choice(hub.entries("members") or [""])
    return _set(hub, path, "visibility", pick.choice(("hidden", "public", None)))


def _field(hub: Living, pick: Random, path: str) -> str:
    folder = folder_of(path)
    if not folder:
        return "there is no entry left"
    fields = FIELDS[folder] if folder in ("members", "groups") else {**FIELDS[""], **FIELDS.get(folder, {})}
    key = pick.choice(sorted(fields))
    return _set(hub, path, key, pick.choice(fields[key]))


def _set(hub: Living, path: str, key: str, value: str | None) -> str:
    if not path:
        return "there is no member left"
    hub.front(path, key, value)
    return f"{path}: {key} is " + ("taken out" if value is None else f"{value}")
