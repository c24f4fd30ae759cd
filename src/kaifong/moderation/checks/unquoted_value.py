"""Front matter that this hub reads as text, and other readers of YAML as a number, a date or a yes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from kaifong.entries.schema import Type
from kaifong.entries.write_yaml import scalar
from kaifong.moderation.check import Check, Scope, Seen, Subject
from kaifong.moderation.findings import Audience, Confidence, Family, Verdict
from kaifong.moderation.written.front_scalars import Typed, front_scalars

# The implicit types of YAML 1.1 (yaml.org/type: bool, null, int, float, timestamp) and the numbers of YAML 1.2's core
# schema (section 10.3.2).
OTHER_THAN_TEXT = re.compile(
    r"""(?:
    y|n|yes|no|on|off|true|false|null
    |[-+]?0b[01_]{1,64}|[-+]?0[xo][0-9a-f_]{1,40}|[-+]?[0-9][0-9_]{0,40}
    |[-+]?[0-9]{1,20}(?::[0-5]?[0-9]){1,10}(?:\.[0-9_]{0,20})?
    |[-+]?(?:[0-9][0-9_]{0,20}\.?[0-9_]{0,20}|\.[0-9_]{1,20})(?:e[-+]?[0-9]{1,5})?
    |[-+]?\.inf|\.nan
    |[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:(?:t|[ \t]{1,8})[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\.[0-9]{0,12})?
        (?:[ \t]{0,8}(?:z|[-+][0-9]{1,2}(?::[0-9]{2})?))?)?
    )\Z""",
    re.VERBOSE | re.IGNORECASE,
)
# What these hold is meant to be text; a date is to be a date, and a revision is written and read by the hub alone.
WORDS = frozenset(
    {Type.TEXT, Type.TAGS, Type.SLUG, Type.MEMBER, Type.MEMBERS, Type.GROUP, Type.CHOICE, Type.LANGUAGE, Type.ENTRY}
)


# `tags: #ride, hills`: a # behind a space begins a comment (YAML 1.2, section 6.6), and one glued to a word was meant
# as a hashtag. Quoted values, lists in brackets and blocks of text are left to their own readers.
LOST = re.compile(
    r"[A-Za-z_]{1,40}:[ \t](?P<kept>[^\"'\[{|>#\n][^#\n]{0,300})?(?<=[ \t])#(?P<lost>[^\s#][^\n]{0,300})"
)


def find(subject: Subject, options: Mapping[str, Any]) -> Iterator[Seen]:
    """One finding a value; with the option `needless`, also one for quotes that do nothing."""
    source, found = front_scalars(subject)
    if source is None:
        return
    if subject.entry is not None:
        for number in range(2, subject.entry.body_line - 1):
            lost = LOST.match(source.line(number))
            if lost is not None:
                said_lost = {"lost": "#" + lost["lost"].strip()[:60]}
                yield Seen("unquoted-value-comment", said_lost, number, lost.start("lost"), severity=Verdict.FIX)
    for one in found:
        said = {"field": one.spec.name, "value": one.value[:60]}
        if one.plain and one.spec.type in WORDS and OTHER_THAN_TEXT.match(one.value):
            quoted = f'"{one.value}"'
            yield Seen("unquoted-value-seen", {**said, "quoted": quoted[:62]}, one.line, fix=one.fix(source, quoted))
        elif options["needless"] and _needless(one):
            yield Seen("unquoted-value-needless", said, one.line, fix=one.fix(source, one.value))


def _needless(one: Typed) -> bool:
    # Between brackets a comma ends a value, which the writer of single lines does not know.
    return not (one.plain or one.flow or OTHER_THAN_TEXT.match(one.value)) and scalar(one.value) == one.value


CHECK = Check(
    id="unquoted-value",
    family=Family.FORM,
    clause="form",
    severity=Verdict.ADVISE,
    confidence=Confidence.HIGH,
    audience=Audience.AUTHOR,
    scope=Scope.ENTRY,
    find=find,
    options={"needless": False},
    mends=True,
)
