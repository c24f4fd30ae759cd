"""A review in worker processes, each with limits on time and memory: on all cores, and none can take it down.

The hub is loaded before the processes are forked, so they share it. A worker does all that is asked of one file: it
reads and renders it, and asks the checks. One that dies or is late costs the file that it was at a second, closer
look: its body alone, then each check alone, so that what is at fault is named and everything else is still said.

Many files are looked at in groups, which is faster. What a group's worker leaves undone is done file by file.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, TypeAlias

from kaifong.entries.hub import Hub
from kaifong.history.change import Change
from kaifong.moderation.check import Check, Scope
from kaifong.moderation.checks import BY_ID, CHECKS
from kaifong.moderation.findings import CheckError, Family, Finding, Report
from kaifong.moderation.kept import TOGETHER
from kaifong.moderation.policy import Policy
from kaifong.moderation.shard import Shard
from kaifong.moderation.sitting import Part, Sitting, convene
from kaifong.publishing.sweep_groups import Group, Marks, groups_of
from kaifong.publishing.warming import shared, warm
from kaifong.rendering.limited import RenderFailure, work_many
from kaifong.rendering.rendered import Rendered
from kaifong.rendering.worker import Limit, Worker

# A file within the caps takes hundredths of a second. Five of a core's time are a defect of ours; the wall's are for
# machines that do other things as well. A group of files has no more: of one that takes so long, each has it anew.
OF_A_FILE = Limit(seconds=30.0, cpu_seconds=5.0)
# A check of the whole change compares all with all: its time grows with the hub, and ten minutes are a hundred times
# what 10,000 entries take.
OF_THE_WHOLE = Limit(seconds=600.0)
# A worker keeps what it has parsed, some 20 MB for 1,000 files; after so many a fresh one takes over. That costs a
# second: patterns are compiled when a text first needs them.
MOST_FILES = 8000
# Up to so many files workers share the checks and not the files: most of the time is then in reading the lists that
# checks have, and each worker reads those of its own checks alone.
FEW = 40


@dataclass(frozen=True)
class Job:
    """One thing to do. `file` is a number in the change, None for the change as a whole.

    `check` None means every check of that file, or of that `share` of them; `body` is whether its body is rendered,
    "only" for nothing else.
    """

    file: int | None
    check: str | None = None
    body: bool | str = True
    share: int | None = None


AnyJob: TypeAlias = Job | Group


def swept(  # noqa: PLR0913 - as `review`
    hub: Hub,
    change: Change,
    now: date,
    *,
    workers: int,
    shard: Shard | None = None,
    policy: Policy | None = None,
    checks: Sequence[Check] = CHECKS,
    note: Callable[[int, int], None] | None = None,
) -> Report:
    """What `review` gives, asked in processes.

    Args:
        hub, change, now, policy, checks: as of `review`.
        workers: processes, at least one.
        shard: review this part of the files only, and keep what is found of the whole where it is about them.
        note: is told how many files are done, and of how many, after each.

    Raises:
        SettingsError: guidelines/policy.yml is missing or broken.
    """
    sitting = convene(hub, change, now, policy, checks)
    mine = [number for number, file in enumerate(change.files) if shard is None or shard.holds(file.path)]
    many = len(mine) > FEW
    if many and all(BY_ID.get(check.id) is check for check in sitting.asked):
        # A hub's own checks may look at the HTML. And a change of a few files is rendered as its pages will be.
        sitting = replace(sitting, coloured=False)
    warm(sitting, lists=many)
    shares = (None,) if many or workers < 2 else _shares(sitting)
    groups = groups_of(mine) if many else ()
    marks = Marks(len(groups))
    jobs: list[AnyJob] = [Job(None, check.id) for check in sitting.of_scope(Scope.CHANGE)]
    jobs += groups or [Job(number, share=share) for share in shares for number in mine]
    parts: list[Part] = []
    failed: dict[int, RenderFailure] = {}
    done = 0
    while jobs:
        undone: list[AnyJob] = []
        for job, answer in _answers(sitting, jobs, workers, marks):
            before = done
            if isinstance(job, Group):
                left = _left(job, answer, marks, failed)
                undone += [Job(number) for number in left]
                done += len(job.files) - len(left)
                parts += [answer] if isinstance(answer, Part) else []
            elif job.file is None:
                part = answer if isinstance(answer, Part) else _error(job.check or "", None, answer)
                parts.append(_of_shard(part, shard))
            else:
                if isinstance(answer, Part):
                    parts.append(answer)
                else:
                    failed[job.file] = answer
                done += job.share == shares[-1]
            if note is not None and done > before:
                note(done, len(mine))
        jobs = undone
    if failed:
        parts += _looked_at_closely(sitting, failed, workers)
    return sitting.report(parts, (change.files[number].path for number in mine))


def _left(group: Group, answer: Part | RenderFailure, marks: Marks, failed: dict[int, RenderFailure]) -> list[int]:
    """The files of a group that are to be looked at again, each alone; the one at which its worker died is noted."""
    if isinstance(answer, Part):
        return []
    # What took too long together may do well alone.
    guilty = marks.file_of(group) if answer.reason != "time" else None
    if guilty is not None:
        failed[guilty] = answer
    return [number for number in group.files if number != guilty]


def _answers(
    sitting: Sitting, jobs: Sequence[AnyJob], workers: int, marks: Marks | None = None
) -> Iterator[tuple[AnyJob, Part | RenderFailure]]:
    with closing(_work(sitting, jobs, workers, marks or Marks(0))) as answers, shared():
        for job, (_, answer) in zip(jobs, answers, strict=True):
            yield job, answer


def _work(sitting: Sitting, jobs: Sequence[AnyJob], workers: int, marks: Marks) -> Generator[tuple[str, Any]]:
    """The generator itself: closing it ends the workers."""
    start = partial(_worker, sitting, marks)
    named = (("", job) for job in jobs)
    most = MOST_FILES // TOGETHER if any(isinstance(job, Group) for job in jobs) else MOST_FILES
    return work_many(named, start, workers=workers, alone=_by_itself, most=most)


def _worker(sitting: Sitting, marks: Marks, siblings: Sequence[Any]) -> Worker:
    return Worker(_limit, siblings, partial(_answer, sitting, marks))


def _by_itself(job: AnyJob) -> bool:
    """Whether it is sent alone: what takes its time, and what another worker should do at the same time."""
    return isinstance(job, Group) or job.file is None or job.share is not None


def _shares(sitting: Sitting) -> tuple[int | None, ...]:
    """The shares of the checks in which few files are looked at; None, which is all, where there is but one."""
    found = sorted({_share(check) for check in sitting.of_scope(Scope.FILE, Scope.ENTRY)})
    return (None,) if len(found) < 2 else tuple(found)


def _share(check: Check) -> int:
    """The lists of conduct take about as long to read as everything else."""
    return int(check.family is not Family.CONDUCT)


def _limit(job: AnyJob) -> Limit:
    return OF_THE_WHOLE if isinstance(job, Job) and job.file is None else OF_A_FILE


def _looked_at_together(sitting: Sitting, marks: Marks, group: Group) -> Part:
    """In the worker: the bodies of all, then all checks."""
    part = Part()
    files = [sitting.subject.change.files[number] for number in group.files]
    rendered: list[Rendered | None] = []
    for place, file in enumerate(files):
        marks.at(group, place)
        rendered.append(sitting.body(file, part) if sitting.is_entry(file) else None)
    return sitting.look_at_each([*zip(files, rendered, strict=True)], part, at=partial(marks.at, group))


def _answer(sitting: Sitting, marks: Marks, job: AnyJob) -> Part:
    """In the worker: does one job."""
    if isinstance(job, Group):
        return _looked_at_together(sitting, marks, job)
    asked = None
    if job.check is not None:
        asked = tuple(one for one in sitting.asked if one.id == job.check)
    elif job.share is not None:
        asked = tuple(one for one in sitting.asked if _share(one) == job.share)
    if job.file is None:
        part = Part()
        for check in asked or ():
            part = sitting.whole(check)
        return part
    part = Part()
    file = sitting.subject.change.files[job.file]
    rendered = sitting.body(file, part) if job.body and sitting.is_entry(file) else None
    return part if job.body == "only" else sitting.look_at(file, rendered, part, asked)


def _of_shard(part: Part, shard: Shard | None) -> Part:
    """What is about a shard's paths. An error stays with every shard: the check saw nothing of its paths either."""
    if shard is None:
        return part

    def ours(one: Finding) -> bool:
        return shard.holds(one.path)

    return Part(
        [one for one in part.findings if ours(one)],
        [one for one in part.skipped if shard.holds(one.path or "")],
        part.errors,
    )


def _looked_at_closely(sitting: Sitting, failed: dict[int, RenderFailure], workers: int) -> list[Part]:
    """The files at which a worker ended, in steps: the body, then check by check. Each has an error at the end."""
    files = sitting.subject.change.files
    parts: list[Part] = []
    guilty: set[int] = set()

    def take(jobs: Sequence[Job]) -> None:
        for job, answer in _answers(sitting, jobs, workers):
            if isinstance(answer, Part):
                parts.append(answer)
            elif isinstance(job, Job) and job.file is not None:
                guilty.add(job.file)
                parts.append(_error(job.check or "render", files[job.file].path, answer))

    take([Job(number, body="only") for number in failed])
    with_body = failed.keys() - guilty
    checks = sitting.of_scope(Scope.FILE, Scope.ENTRY)
    take([Job(number, check.id, body=number in with_body) for number in failed for check in checks])
    # Ended from outside, or for lack of memory that is there again: nothing is lost, and it is said all the same.
    parts += [_error("worker", files[number].path, failed[number]) for number in sorted(failed.keys() - guilty)]
    return parts


def _error(check: str, path: str | None, failure: RenderFailure) -> Part:
    """The error alone. Its detail may quote the member, so its reason has to do."""
    return Part(errors=[CheckError(check, path, failure.reason)])
