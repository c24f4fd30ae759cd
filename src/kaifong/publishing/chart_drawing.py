"""Drawing the charts of a build: what was drawn before comes from `.kaifong/cache/charts`, the rest is drawn at once.

A drawing is kept under the digest of its dictionary, of vl-convert's version and of ours, and begins with the digest
of itself: one that was cut short or changed is drawn again. Nothing in the folder is needed; deleting it costs time.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from kaifong.entries.whole_file import write_whole
from kaifong.insight.charts.drawing import VEGA_LITE

CACHE = Path(".kaifong") / "cache" / "charts"
# A season has seven charts: these are those of sixteen years, some 5 MB.
MOST = 500
# Starting V8 takes 0.7 s and a chart 0.05 s; a machine that is a hundred times slower has something else wrong.
_SECONDS = 120.0


@dataclass
class Drawing:
    """Draws for one build; it is a `Draw`.

    Attributes:
        folder: the cache; made where it is missing.
        problem: why charts were not drawn, for whoever builds; None where all were.
        damaged: how many of what was drawn before were not as they were kept, and were drawn again.
    """

    folder: Path
    problem: str | None = None
    damaged: int = 0
    _used: set[str] = field(default_factory=set)

    def __call__(self, specs: Sequence[str]) -> list[str | None]:
        """See `kaifong.insight.charts.drawing.Draw`."""
        wanted = list(dict.fromkeys(specs))
        known = {spec: self._kept(spec) for spec in wanted}
        missing = [spec for spec, drawn in known.items() if drawn is None]
        if missing and self.problem is None:
            for spec, drawn in zip(missing, self._drawn(missing), strict=True):
                known[spec] = drawn
                if drawn is not None:
                    self._keep(spec, drawn)
        return [known[spec] for spec in specs]

    def tidy(self) -> None:
        """Deletes what this build did not need, the oldest first, until the cache is as small as it may be; and what
        builds that were stopped left half written.
        """
        try:
            for odd in [one for one in self.folder.iterdir() if one.suffix != ".svg" and one.is_file()]:
                odd.unlink(missing_ok=True)
            files = sorted(self.folder.glob("*.svg"), key=lambda one: (one.stat().st_mtime, one.name))
            unused = [one for one in files if one.stem not in self._used]
            for file in unused[: max(0, len(files) - MOST)]:
                file.unlink(missing_ok=True)
        except OSError:
            return  # another build tidies at the same time; the next one does the rest

    @cached_property
    def _version(self) -> str:
        try:
            return version("vl-convert-python")
        except PackageNotFoundError:
            return "none"

    def _place(self, spec: str) -> Path:
        name = hashlib.sha256(f"{self._version}\0{VEGA_LITE}\0{spec}".encode()).hexdigest()[:32]
        self._used.add(name)
        return self.folder / f"{name}.svg"

    def _kept(self, spec: str) -> str | None:
        try:
            said, _, drawn = self._place(spec).read_bytes().decode("utf-8", "replace").partition("\n")
        except OSError:
            return None
        if said == _digest(drawn):
            return drawn
        self.damaged += 1
        return None

    def _keep(self, spec: str, drawn: str) -> None:
        """Keeps a drawing, or does not, where the disk is full or not to be written on: a build goes on without."""
        place = self._place(spec)
        with suppress(OSError):
            place.parent.mkdir(parents=True, exist_ok=True)
            write_whole(place, f"{_digest(drawn)}\n{drawn}".encode())

    def _drawn(self, specs: list[str]) -> list[str | None]:
        try:
            run = subprocess.run(
                [sys.executable, "-m", "kaifong.publishing.chart_process"],
                input=json.dumps(specs),
                capture_output=True,
                encoding="utf-8",
                check=False,
                timeout=_SECONDS,
            )
            found = json.loads(run.stdout) if run.returncode == 0 else None
        except (OSError, subprocess.TimeoutExpired, ValueError) as wrong:
            return self._failed(len(specs), str(wrong))
        if not isinstance(found, list) or len(found) != len(specs):
            last = run.stderr.strip().rpartition("\n")[2]
            return self._failed(len(specs), last or f"the process ended with code {run.returncode}")
        if None in found:
            self._failed(0, f"vl-convert could not draw {found.count(None)} of {len(found)}")
        return found

    def _failed(self, count: int, reason: str) -> list[str | None]:
        self.problem = (
            f"charts are not drawn ({reason}); their tables stand on the pages. Look whether "
            "`python -c 'import vl_convert'` works, and install vl-convert-python where it does not"
        )
        return [None] * count


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
