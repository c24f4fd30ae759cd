"""`/feature [ENTRY] REASON`: proposes that a published entry be shown first, for a reason that readers will see."""

from __future__ import annotations

from datetime import date

from kaifong.entries.hub import Entry, Hub
from kaifong.entries.kinds import BY_NAME
from kaifong.github import labels
from kaifong.github.commands.case import Case, Outcome, Sign
from kaifong.github.commands.entries_of_pull import merged_entries, one_of
from kaifong.github.commands.front_of_file import with_front
from kaifong.github.commands.listed import listed_paths
from kaifong.github.commands.proposing import told_of
from kaifong.github.commands.rights import Caller
from kaifong.github.labels_on import put_on
from kaifong.history.change import Action, Change, ChangedFile, Submitter
from kaifong.moderation.authorship import people
from kaifong.moderation.redaction import redacted
from kaifong.reporting.markdown import code, one_line
from kaifong.text.width import cut, width

SHORTEST_REASON = 8  # columns: 四個大字, or a short word and a bit


def feature(case: Case) -> Outcome:  # noqa: PLR0911 - one line a reason
    """Opens a pull request that marks the entry. It goes the way of every other one, and its review says so."""
    if not case.pull.merged:
        return case.refused("command-feature-unpublished")
    fitting = tuple(one for one in merged_entries(case) if "featured" in BY_NAME[one.kind].by_name)
    chosen, reason = one_of(fitting, case.argument)
    if chosen is None:
        rows = listed_paths([one.path for one in fitting])
        return case.refused("command-feature-which" if fitting else "command-feature-none", list=rows)
    if not case.who.covers(chosen.language, chosen.kind):
        return case.refused("command-approve-uncovered", paths=listed_paths([chosen.path]))
    if chosen.front.get("featured"):
        return case.refused("command-feature-already", path=code(chosen.path))
    reason = one_line(redacted(reason))
    if width(reason) < SHORTEST_REASON:
        return case.refused("command-feature-reason", Sign.UNSURE)
    data = marked(case.hub, chosen, case.who, reason, case.today)
    if data is None:
        return case.refused("command-feature-broken", path=code(chosen.path))
    branch = f"kaifong/feature-{case.pull.number}-{chosen.language or 'all'}-{chosen.slug}"
    text = told_of(
        case,
        branch,
        {chosen.path: data},
        headline=f"Feature {chosen.path}",
        title="command-feature-title",
        body="command-feature-body",
        params={"title": chosen.title, "path": chosen.path, "who": case.who.login, "reason": reason},
        labels=(labels.FEATURED.name,),
    )
    put_on(case.desk.api, case.pull.number, [labels.FEATURED.name], case.pull.labels)
    return Outcome(text, facts={"featured": chosen.path})


def marked(hub: Hub, entry: Entry, who: Caller, reason: str, today: date) -> bytes | None:
    """The entry's file with the mark; None where the entry would not be whole with it."""
    field = BY_NAME[entry.kind].by_name["featured"]
    longest = next(int(one.high) for one in field.fields if one.name == "reason" and one.high)
    mine = people.profile(hub, Submitter(who.login, who.id))
    by = mine.slug if mine is not None else who.login.casefold()
    mark = {"by": by, "reason": cut(reason, longest), "date": today}
    data = with_front(hub.tree.read(entry.path), {"featured": mark})
    if data is None:
        return None
    change = Change((ChangedFile(entry.path, Action.EDITED, data=data, before=hub.tree.read(entry.path)),))
    after = hub.with_change(change)
    same = after.problems_of(after.entries[entry.path]) == hub.problems_of(entry)
    return data if same and after.entries[entry.path].front.get("featured") else None
