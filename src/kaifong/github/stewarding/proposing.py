"""Entries proposed from discussions: drafts that ask the people whose words they hold, and are never merged by us."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from kaifong.entries.hub import Hub
from kaifong.github import labels, markers
from kaifong.github.desk import Desk
from kaifong.github.dispatch import have_reviewed
from kaifong.github.labels_on import put_on
from kaifong.github.proposals import Told, propose, pulls_from
from kaifong.github.reader_language import reader_of
from kaifong.github.stewarding.thread_entry import ama_entry, answer_entry
from kaifong.github.stewarding.threads import Thread, threads
from kaifong.languages.catalogue import Translator
from kaifong.reporting.markdown import escaped, unmentioning

# In one hour: each is somebody's quarter of an hour.
MOST = 3
Made = Callable[[Hub, Thread, str, Translator], tuple[str, bytes] | None]


def propose_answers(desk: Desk, hub: Hub) -> Iterator[str]:
    """Opens draft pull requests for what was answered; gives a line for each.

    A discussion is proposed once: the branch's name holds its number, and a pull request of that branch, open, merged
    or closed, is never made again. Nothing is asked of GitHub where hub.yml names no category.

    Raises:
        Refusal: GitHub refused.
    """
    settings = hub.settings
    sorts: Mapping[str, tuple[str, Made]] = {
        **dict.fromkeys(settings.answer_categories, ("answer", answer_entry)),
        **dict.fromkeys(settings.ama_categories, ("ama", ama_entry)),
    }
    if not sorts:
        return
    made = 0
    for thread in threads(desk.api):
        if thread.category not in sorts or made == MOST or _is_quoted(hub, thread):
            continue
        kind, entry = sorts[thread.category]
        reader = reader_of(hub, "", None, text=f"{thread.title}\n{thread.first.body}")
        found = entry(hub, thread, reader.language, reader.words)
        branch = f"kaifong/{kind}-{thread.number}"
        if found is None or pulls_from(desk.api, branch, "all"):
            continue
        path, data = found
        proposal = propose(
            desk.api,
            branch,
            settings.branch,
            {path: data},
            _told(thread, kind, reader.words),
            server=desk.server,
        )
        made += 1
        if proposal.number is not None:
            put_on(desk.api, proposal.number, [labels.kind_label(kind), labels.language_label(reader.language)])
            have_reviewed(desk, settings.branch, proposal.number)
        yield f"Proposed discussion #{thread.number} as an entry of the kind {kind}: {proposal.url}"


def _is_quoted(hub: Hub, thread: Thread) -> bool:
    """Whether an entry names the discussion as its source already."""
    needle = f"/discussions/{thread.number}".encode()
    for kind in ("answer", "ama"):
        for one in hub.of_kind(kind):
            if needle in hub.tree.read(one.path):
                source = str(one.front.get("asked_at") or one.front.get("source") or "")
                if source.rstrip("/").endswith(f"/discussions/{thread.number}"):
                    return True
    return False


def _told(thread: Thread, kind: str, words: Translator) -> Told:
    title = unmentioning(thread.title)[:120]
    people = {
        thread.first.by.login,
        *(one.by.login for one in ((thread.answer,) if thread.answer else thread.others)),
    }
    # They are asked to do something here, so they are called.
    called = words.listing([f"@{login}" for login in sorted(people, key=str.casefold)[:20]])
    body = "\n\n".join(
        [
            words.text("steward-proposal", number=thread.number, title=escaped(thread.title)),
            words.text("steward-consent", people=called),
            markers.mark(markers.Mark.DISCUSSION, number=thread.number, sort=kind),
        ]
    )
    headline = words.text("steward-proposal-headline", title=title)
    return Told(headline, headline, body, draft=True)
