"""What MkDocs's process is asked for: it gets itself ready first, and is told last which pages to lay out.

Starting MkDocs, reading its configuration and compiling the theme's templates takes half a second of one core, on
which nothing else runs while the hub is loaded and staged on the other. So the process comes up at once and waits at
the latest point at which MkDocs asks what there is: in `on_files`.

State lies here and not in the hooks: MkDocs loads those by their path, as a module of its own.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HOOKS = Path(__file__).with_name("mkdocs_hooks.py")


@dataclass(frozen=True)
class Order:
    """The pages to lay out, as paths of staged files, and whether the theme's own files are wanted too."""

    pages: tuple[str, ...]
    theme: bool

    def line(self) -> str:
        """It, as it goes over standard input."""
        return json.dumps({"pages": self.pages, "theme": self.theme}) + "\n"


@dataclass
class _Waiting:
    """What this process knows: the stage, while an order is awaited; the environment that is ready."""

    stage: Path | None = None
    environment: Any = None


_mine = _Waiting()


def expect(stage: Path) -> None:
    """From here on `on_files` waits for an order of pages of that stage."""
    _mine.stage = stage


def expected() -> Path | None:
    """The stage of which an order is awaited, or None."""
    return _mine.stage


def wait() -> Order:
    """The order, once it comes.

    Raises:
        SystemExit: there will be none: nothing has to be laid out, or whoever asks is gone.
    """
    line = sys.stdin.readline()
    if not line:
        raise SystemExit(0)
    told = json.loads(line)
    return Order(tuple(told["pages"]), bool(told["theme"]))


def put_into(files: Any, order: Order, config: Any) -> None:
    """Makes MkDocs's `files` those of the order."""
    from mkdocs.structure.files import File

    if not order.theme:
        for one in list(files):
            files.remove(one)
    for path in order.pages:
        files.append(File(path, str(_mine.stage), config.site_dir, config.use_directory_urls))


def prepare(config: Any) -> None:
    """Compiles the templates that every page needs, in an environment that `prepared` hands out."""
    environment = config.theme.get_env()
    _mine.environment = environment
    waiting, seen = ["main.html"], {"main.html"}
    while waiting:
        name = waiting.pop()
        environment.get_template(name)
        for other in _named_in(environment, name):
            if other not in seen:
                seen.add(other)
                waiting.append(other)


def prepared(environment: Any) -> Any:
    """The environment that is ready, or the one given where none is."""
    return _mine.environment or environment


def _named_in(environment: Any, name: str) -> Iterable[str]:
    """The templates that a template names outright."""
    from jinja2 import meta

    source, _, _ = environment.loader.get_source(environment, name)
    return [one for one in meta.find_referenced_templates(environment.parse(source)) if one]


def alone(config: Any) -> bool:
    """Whether nothing but our own events and templates of pages make a site: then pages do not look at each other.

    A plugin, a hub's own hook or template of the whole site (`extra_templates`, `static_templates`) may read all
    pages: then all are laid out each time.
    """
    if set(config.plugins) != set(config.hooks) or config.extra_templates:
        return False
    if set(config.theme.static_templates) - {"404.html", "sitemap.xml"}:
        return False
    return all(_is_ours(one) for one in config.hooks.values())


def _is_ours(hook: Any) -> bool:
    events = [getattr(hook, name) for name in dir(hook) if name.startswith("on_")]
    codes = [getattr(one, "__code__", None) for one in events]
    return bool(codes) and all(code is not None and Path(code.co_filename) == _HOOKS for code in codes)
