"""The templates' environment: escapes by itself, refuses unknown names, compiles each template once."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment() -> Environment:
    """The one environment. Autoescape is on for every template; a name that nobody gave is an error."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        # Lines that only held a tag of ours stay as empty lines; `one_block` drops them, and words stay apart.
        lstrip_blocks=True,
        auto_reload=False,
    )
