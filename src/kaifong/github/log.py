"""What is printed to a job's log: nothing in it may be read as a command to the runner."""

from __future__ import annotations

import re

_CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f\u0085\u2028\u2029]+")


def safe_line(text: str) -> str:
    r"""One line that the runner takes as text.

    The runner looks for `::name …::` at a line's beginning (after white space) and for the older `##[name]` anywhere;
    both are broken by a space. Other line ends and control characters become spaces.
    """
    plain = _CONTROLS.sub(" ", text)
    return plain.replace("##[", "## [").replace("::", ": :")
