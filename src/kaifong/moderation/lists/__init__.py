"""Word lists, patterns and their sources: one TOML file each, read when first asked."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def read(name: str) -> dict[str, Any]:
    """The list of that name: `secrets` is lists/secrets.toml."""
    return tomllib.loads((files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))
