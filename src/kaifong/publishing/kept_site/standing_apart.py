"""What stands in a site, found by a process of its own while this one looks at the hub: on two cores both take the
time of one. It tells no more than a digest, which is enough where nothing was touched.
"""

from __future__ import annotations

import gc
import os
import signal
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NoReturn, Self

from kaifong.publishing.kept_site.standing import digest_of_standing, standing


class StandingApart:
    """The digest of what stands below a folder. To be used as a context: a process that nobody waits for is ended.

    Where there is no `fork`, or threads run (a forked lock may never open again), it is found here when it is asked.
    """

    def __init__(self, top: Path) -> None:
        self._top = top
        self._digest: str | None = None
        self._child = self._told = 0
        if not hasattr(os, "fork") or threading.active_count() > 1:
            return
        self._told, tell = os.pipe()
        try:
            self._child = os.fork()
        except OSError:  # no more processes: it is found here
            os.close(self._told)
        else:
            if self._child == 0:
                _look(top, tell)
        os.close(tell)

    def __enter__(self) -> Self:
        """It."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Ends the process, if there is one still."""
        if self._child:
            os.kill(self._child, signal.SIGKILL)
            self._end()

    def digest(self) -> str:
        """`digest_of_standing` of what stood there.

        Raises:
            OSError: a folder may not be read.
        """
        if self._digest is None:
            self._digest = self._heard() or digest_of_standing(standing(self._top))
        return self._digest

    def _heard(self) -> str:
        """What the process told; nothing where it failed: then this one will see why."""
        if not self._child:
            return ""
        said = b""
        while chunk := os.read(self._told, 1024):
            said += chunk
        return said.decode("ascii") if self._end() == 0 else ""

    def _end(self) -> int:
        child, self._child = self._child, 0
        os.close(self._told)
        with suppress(ChildProcessError):  # whoever called us may have asked not to hear of ended processes
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        return 1


def _look(top: Path, tell: int) -> NoReturn:
    """Looks, tells and ends, without this process's clean-up."""
    code = 1
    try:
        os.closerange(3, tell)  # the hub's lock among them, which is nobody's once the build is killed
        os.closerange(tell + 1, 4096)
        gc.disable()  # its marks would unshare every page of memory
        os.write(tell, digest_of_standing(standing(top)).encode("ascii"))
        code = 0
    finally:
        os._exit(code)
