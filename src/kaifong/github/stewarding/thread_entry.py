"""A discussion as an entry: the words of each person under their name, with the place where they said it."""

from __future__ import annotations

from datetime import date, timedelta

from kaifong.entries.hub import Hub
from kaifong.entries.identity import name_in
from kaifong.entries.kinds import BY_NAME
from kaifong.entries.kinds.every_entry import TITLE_WIDTH
from kaifong.entries.write_yaml import document
from kaifong.github.stewarding.threads import Thread, Words
from kaifong.github.submit.headings import no_higher_than
from kaifong.history.activity import Person
from kaifong.languages.catalogue import Translator
from kaifong.text.slugs import slugify
from kaifong.text.width import cut

# A question's own field is plain and short; what is longer stands below it as its detail.
QUESTION_WIDTH = 300
# An answer is looked at again after a year: most advice about products ages faster than that about people.
REVIEW_AFTER = timedelta(days=365)


def answer_entry(hub: Hub, thread: Thread, language: str, words: Translator) -> tuple[str, bytes] | None:
    """Path and bytes of a best answer made of a thread; None where none was marked.

    Its author is whoever gave the answer that was marked, and nobody else's consent is taken for granted: the pull
    request asks for it.
    """
    if thread.answer is None:
        return None
    day = thread.answer.at.astimezone(hub.settings.zone).date()
    front = {
        "title": cut(_line(thread.title), TITLE_WIDTH),
        "author": name_of(hub, thread.answer.by),
        "date": day.isoformat(),
        "question": cut(_line(thread.title), QUESTION_WIDTH),
        "asked_by": name_of(hub, thread.first.by),
        "asked_at": thread.first.url,
        "review_by": (day + REVIEW_AFTER).isoformat(),
    }
    heading = words.text("new-answer-by", name=f"@{name_of(hub, thread.answer.by)}")
    body = f"{_text(thread.first, 3)}\n\n## {heading} {{#accepted}}\n\n{_text(thread.answer, 3)}"
    return _path(hub, "answer", language, thread), document(front, body).encode()


def ama_entry(hub: Hub, thread: Thread, language: str, words: Translator) -> tuple[str, bytes] | None:
    """Path and bytes of an AMA made of a thread that was closed; None while it goes on, or has no question.

    Whoever opened the thread is its host and its guest until a moderator says otherwise; a question is a comment of
    somebody else, its answers are the replies of whoever is the guest.
    """
    guest = thread.first.by
    asked = [one for one in thread.others if one.by.id != guest.id]
    if thread.closed_at is None or not asked:
        return None
    zone = hub.settings.zone
    name = name_of(hub, guest)
    front = {
        "title": cut(_line(thread.title), TITLE_WIDTH),
        "author": name,
        "date": _day(thread.closed_at.astimezone(zone).date()),
        "state": "closed",
        "host": name,
        "guests": [{"name": guest.login, "member": name}],
        "starts": thread.first.at.astimezone(zone).strftime("%Y-%m-%d %H:%M"),
        "zone": hub.settings.timezone,
        "source": thread.first.url,
    }
    parts = [_text(thread.first, 3)]
    for number, one in enumerate(asked, 1):
        parts.append(_question(hub, number, one, guest, words))
    return _path(hub, "ama", language, thread), document(front, "\n\n".join(parts)).encode()


def name_of(hub: Hub, who: Person) -> str:
    """The name by which entries call somebody: their profile's, or the login."""
    return name_in(hub.members.values(), who.login, who.id)


def _question(hub: Hub, number: int, asked: Words, guest: Person, words: Translator) -> str:
    first, _, rest = asked.body.strip().partition("\n")
    title = cut(_line(first).lstrip("#> -*"), QUESTION_WIDTH) or words.text("new-question")
    credit = words.text("steward-asked-by", name=f"@{name_of(hub, asked.by)}", url=asked.url)
    rows = [f"## {title} {{#q-{number}}}", f"*{credit}*"]
    if rest.strip():
        rows.append(no_higher_than(4, rest.strip()))
    rows += [
        f"### @{name_of(hub, guest)}\n\n{_text(one, 4)}"
        for one in asked.replies
        if one.by.id == guest.id and one.body.strip()
    ]
    return "\n\n".join(rows)


def _text(said: Words, level: int) -> str:
    return no_higher_than(level, said.body.replace("\r\n", "\n").strip())


def _line(text: str) -> str:
    return " ".join(text.split())


def _day(day: date) -> str:
    return day.isoformat()


def _path(hub: Hub, kind: str, language: str, thread: Thread) -> str:
    """A path that no entry has: the discussion's number makes it its own."""
    home = BY_NAME[kind].home(language)
    plain = f"{home}/{slugify(thread.title, prefix=kind)}"
    taken = f"{plain}.md" in hub.tree.modes or f"{plain}/index.md" in hub.tree.modes
    return f"{plain}-{thread.number}.md" if taken else f"{plain}.md"
