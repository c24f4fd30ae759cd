"""The one family of errors that people see.

Each says what was seen, where, why it matters and what to do. Anything else that is raised is a bug of ours.
"""


class KaifongError(Exception):
    """Something that a person can mend.

    Args:
        seen: one sentence, what was found.
        mend: one sentence, what to do about it.
        path: the file it is about, as a POSIX path from the hub's root, or None.
        line: 1-based line in that file, or None.
        why: one sentence, why it matters, or None where `seen` says enough.
    """

    def __init__(
        self, seen: str, *, mend: str, path: str | None = None, line: int | None = None, why: str | None = None
    ) -> None:
        super().__init__(seen)
        self.seen = seen
        self.mend = mend
        self.path = path
        self.line = line
        self.why = why

    def __str__(self) -> str:
        """The whole message: `path:line: seen`, then why, then what to do, a line each."""
        where = "" if self.path is None else self.path + (f":{self.line}" if self.line else "") + ": "
        lines = [f"{where}{self.seen}"]
        if self.why:
            lines.append(f"  why: {self.why}")
        lines.append(f"  do:  {self.mend}")
        return "\n".join(lines)


class NoHubError(KaifongError):
    """The folder holds no hub (no hub.yml here or above)."""


class SettingsError(KaifongError):
    """hub.yml, policy.yml, recognition.yml or another maintainers' file is missing or broken."""


class RecordError(KaifongError):
    """A file below records/ is broken."""


class RenderError(KaifongError):
    """A text could not be rendered within its limits."""


class BuildError(KaifongError):
    """The site could not be built; the old one stands."""


class ImportingError(KaifongError):
    """Another system's files could not be read."""


class ReportError(KaifongError):
    """A shard's report is broken, or does not belong to the others."""
