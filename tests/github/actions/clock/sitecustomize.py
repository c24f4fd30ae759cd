"""Gives a step of a scenario the time of the simulated GitHub: the doors that read the clock read this one.

Python imports this module by itself where its folder stands on PYTHONPATH; nothing else of Kaifong knows of it.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import os
import sys
from collections.abc import Sequence
from datetime import datetime, tzinfo
from importlib.machinery import ModuleSpec
from types import ModuleType
from typing import Any

CLOCKS = ("kaifong.github.door", "kaifong.publishing.clock")
NOW = datetime.fromisoformat(os.environ["KAIFONG_TEST_NOW"])


class Given(datetime):
    """A clock that stands still."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Any:
        return NOW.astimezone(tz) if tz else NOW.astimezone().replace(tzinfo=None)


class Finder(importlib.abc.MetaPathFinder):
    """Hands the clock to the modules that read it, once they are imported."""

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None, _target: ModuleType | None = None, /
    ) -> ModuleSpec | None:
        if fullname not in CLOCKS:
            return None
        sys.meta_path.remove(self)
        try:
            spec = importlib.util.find_spec(fullname)
        finally:
            sys.meta_path.insert(0, self)
        assert spec is not None
        assert spec.loader is not None
        run = spec.loader.exec_module

        def execute(module: ModuleType) -> None:
            run(module)
            if hasattr(module, "datetime"):
                module.datetime = Given  # type: ignore[attr-defined]

        spec.loader.exec_module = execute  # type: ignore[method-assign]
        return spec


sys.meta_path.insert(0, Finder())
