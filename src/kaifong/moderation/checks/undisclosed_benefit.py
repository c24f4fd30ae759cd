"""Benefits that readers are not told of: a review that says there was none, a code that rewards its writer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.promotion.benefits import PASSES, RECEIVED, benefits, declared, discloses, says_nothing
from kaifong.text.width import cut

SHOWN = 60  # columns of the words that a message repeats
# Official news say whose they are on every page.
OFFICIAL = frozenset({"news", "guideline"})


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """Whoever writes "they gave it to me" has told it, unless the front matter says the contrary."""
    del options
    if subject.entry is None or subject.entry.kind in OFFICIAL:
        return
    said = declared(subject)
    denied = said is not None and says_nothing(said)
    for one in benefits(subject):
        words = cut(one.words, SHOWN, whole_words=True)
        if one.sort == RECEIVED and denied:
            yield Seen(
                "undisclosed-benefit-denied",
                {"words": words, "disclosure": cut(said or "", SHOWN, whole_words=True)},
                one.line,
            )
        elif one.sort == PASSES and not discloses(subject):
            yield Seen("undisclosed-benefit-code", {"words": words}, one.line, confidence=Confidence.LOW)


CHECK = Check(
    id="undisclosed-benefit",
    family=Family.PROMOTION,
    clause="promotion",
    severity=Verdict.HOLD,
    confidence=Confidence.MEDIUM,
    audience=Audience.MODERATOR,
    scope=Scope.ENTRY,
    find=find,
    needs=("rendered",),
)
