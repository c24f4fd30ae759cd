"""What `kaifong init` says it did, or would do."""

from __future__ import annotations

from kaifong.setup.carrying_out import DIFFERENCES
from kaifong.setup.upgrading import Plan, Step

# What a person reads of each step, in the order in which it is listed; what is as it was is only counted.
_WORDS = (
    (Step.ADD, "new"),
    (Step.REPLACE, "newer"),
    (Step.DROP, "removed, no longer needed"),
    (Step.KEEP, "yours, kept; the difference is in"),
    (Step.LEAVE, "yours, kept; Kaifong needs it no longer"),
    (Step.GONE, "you removed it; it stays away"),
)


def told_fresh(plan: Plan, folder: str, *, carried: bool, named: bool, dry_run: bool) -> str:
    """The report on a fresh hub, with what comes next.

    Args:
        plan: what was done. folder: where. carried: it carries its engine. named: somebody answers for it.
        dry_run: nothing was written.
    """
    added, kept = plan.of(Step.ADD), plan.of(Step.KEEP)
    lines = [f"{'Would make' if dry_run else 'Made'} a hub in {folder}: {len(added)} files."]
    lines += [f"  {one.path}: was there and differs from ours; kept" for one in kept]
    if dry_run:
        return "\n".join([*lines, *(f"  {one.path}" for one in added)]) + "\n"
    steps = [
        "look at hub.yml"
        + ("" if named else ", and list yourself below `maintainers:` in guidelines/recognition.yml"),
        "`kaifong serve` shows the site on this machine; `kaifong doctor` says what is missing",
        "`git init`, commit, and push it to GitHub; then follow Kaifong's docs/running-a-hub.md",
    ]
    if not carried:
        steps.insert(1, "requirements/kaifong.txt names the engine: add its hash, or carry a wheel (--package)")
    return "\n".join([*lines, "", "Next:", *(f"  {number}. {one}" for number, one in enumerate(steps, 1))]) + "\n"


def told_upgrade(plan: Plan, *, dry_run: bool) -> str:
    """The report on an upgrade: every file that something happens to, and how many stay as they are."""
    lines = []
    for step, words in _WORDS:
        for one in plan.of(step):
            where = f" {DIFFERENCES}/{one.path}.diff" if step is Step.KEEP else ""
            lines.append(f"{one.path}: {words}{where}")
            if step is Step.KEEP and dry_run:
                lines += [f"    {line}" for line in one.difference.splitlines()]
    rest, yours = len(plan.of(Step.SAME, Step.YOURS)), len(plan.of(Step.YOURS))
    mine = f", {yours} of them changed by you" if yours else ""
    would = "would be " if dry_run else ""
    done = (
        f"{len(plan.changes)} {'file' if len(plan.changes) == 1 else 'files'} {would}changed" if plan.changes else ""
    )
    lines.append(f"{done or 'Nothing to change'}; {rest} as they are{mine}. Kaifong {plan.made.version}.")
    if plan.changes and not dry_run:
        lines.append("Look at the change with `git diff`, then commit it.")
    return "\n".join(lines) + "\n"
