"""A finding in a reader's language: what was seen, why it matters, what to do."""

from __future__ import annotations

from dataclasses import dataclass

from kaifong.entries import guidelines
from kaifong.entries.hub import Hub
from kaifong.languages.catalogue import Translator
from kaifong.moderation.findings import Finding, Skipped, Verdict


@dataclass(frozen=True)
class Said:
    """The words of one finding, plain text: `why` is the clause's title and `link` where to read it, or None."""

    seen: str
    do: str
    why: str | None
    link: str | None

    @property
    def message(self) -> str:
        """What was seen and what to do, in one run of text."""
        wide = self.seen[-1:] > "\u2e7f"  # a Chinese or Japanese full stop brings its own space
        return f"{self.seen}{'' if wide else ' '}{self.do}".strip()


def say(finding: Finding, words: Translator, hub: Hub | None = None) -> Said:
    """The words of a finding; without a hub the clause is named by its id."""
    seen = words.text(finding.message_id, **finding.params)
    # What was there before is nobody's to mend here: what the check would else ask for would sound like blame.
    do = words.text("review-old") if finding.old else words.attribute(finding.message_id, "next", **finding.params)
    title, link = clause(finding.clause, words, hub) if hub is not None else (finding.clause, None)
    return Said(seen, do or "", title, link)


def clause(name: str, words: Translator, hub: Hub) -> tuple[str, str | None]:
    """A clause's title in the reader's language, and where it is read.

    Where the community has not translated it, its binding text serves, and the title says in which language that is.
    """
    reader = hub_language(words.tag, hub)
    found = guidelines.clause(hub, reader, name)
    if found is None:
        return name, None
    title = found.entry.title
    if found.entry.language not in (None, reader):
        other = hub.settings.by_tag.get(found.entry.language)
        title = words.text("review-clause-elsewhere", title=title, language=other.name if other else reader)
    return title, hub.settings.url + found.entry.address if hub.settings.url else found.entry.path


def hub_language(interface: str, hub: Hub) -> str:
    """The tag under which a hub has the texts for readers of an interface: `zh-Hant` may be its zh-Hant-HK."""
    speaking = [one.tag for one in hub.settings.languages if interface in (one.tag, one.interface)]
    return interface if interface in speaking or not speaking else speaking[0]


def severity(finding: Finding, words: Translator) -> str:
    """What a finding asks for, in a word or two."""
    return words.text(f"review-severity-{finding.severity.label}")


def verdict(found: Verdict, words: Translator) -> str:
    """What follows, in a sentence."""
    return words.text(f"review-verdict-{found.label}")


def skipped(one: Skipped, words: Translator) -> str:
    """Why a check was not asked, with the maintainers' own words where policy.yml has them."""
    return words.text(f"review-{one.reason}", note=one.note)
