"""MkDocs's events: it is given the staged pages as they are, and only lays them out.

MkDocs reads no Markdown here: every page's source is given as empty, and its HTML and metadata come from the staged
file just before its template is filled in, and go again afterwards, so that 4,000 pages are never in memory together.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from kaifong.publishing import layout_order, layout_warnings, shares
from kaifong.publishing.chrome import Chrome, read_chrome
from kaifong.publishing.freshness import SOURCES
from kaifong.publishing.staged_file import read_staged
from kaifong.publishing.steady_parts import SteadyParts
from kaifong.publishing.style_sheet import StyleSheet, joined
from kaifong.publishing.table_of_contents import table_of_contents
from kaifong.publishing.theme_files import unused
from kaifong.publishing.theme_words import theme_words
from kaifong.publishing.unread_page import leave_unread

log = logging.getLogger("mkdocs.kaifong")

THEME = Path(__file__).parent.parent / "pages" / "theme"

_chrome: Chrome | None = None
_sheet: StyleSheet | None = None
_parts: SteadyParts | None = None


def on_config(config: Any, **_: object) -> Any:
    """The hub's settings and theme; stages where the stage is stale. The hub is the configuration file's folder."""
    global _sheet  # noqa: PLW0603 - MkDocs's hooks are modules: this is their only place for state between events
    given = config.extra.get("kaifong") or {}
    root = Path(config.config_file_path).resolve().parent
    if not given.get("staged"):
        _stage_if_stale(root)
    # Directly behind the hub's own overrides (`custom_dir`), before Material.
    if str(THEME) not in config.theme.dirs:
        config.theme.dirs.insert(1 if config.theme.custom_dir else 0, str(THEME))
    _sheet = joined(config.theme.dirs)
    # Material's own 404 and MkDocs's sitemap know nothing of languages; ours are staged.
    config.theme.static_templates -= {"404.html", "sitemap.xml"}
    if not layout_order.expected():
        _surround(config, Path(config.docs_dir))
    # Empty, not None: else MkDocs makes a tree of all pages, and each page costs time with all others (35 s against
    # 3.4 s for 1,000). Each page is given its language's own navigation below.
    config.nav = []
    return config


def on_files(files: Any, config: Any, **_: object) -> Any:
    """Leaves out what no page needs, and what was not asked for; where it pays, the pages are shared out between
    processes from here on.
    """
    alone = layout_order.alone(config)
    for one in unused(files, config):
        files.remove(one)
    stage = layout_order.expected()
    if stage is not None:
        layout_order.prepare(config)
        layout_order.put_into(files, layout_order.wait(), config)
        _surround(config, stage)
    shares.share_out(files, wanted=int((config.extra.get("kaifong") or {}).get("jobs", 0)) if alone else 1)
    leave_unread(files, config)
    return files


def on_env(env: Any, **_: object) -> Any:
    """The environment in which the templates are compiled already, where there is one."""
    global _parts  # noqa: PLW0603 - see on_config
    env = layout_order.prepared(env)
    _parts = SteadyParts(env, THEME)
    return env


def on_page_read_source(page: Any, **_: object) -> str:
    """Nothing: MkDocs has no Markdown of members to read."""
    layout_warnings.at(page.file.src_uri)
    return ""


def on_page_markdown(markdown: str, **_: object) -> str:
    """Nothing, even if another plugin put something there."""
    del markdown
    return ""


def on_page_content(html: str, page: Any, **_: object) -> str:
    """The title, for whoever looks at pages before they are laid out; the rest comes in `on_page_context`."""
    del html
    page.title = page.file.src_uri
    return ""


def on_page_context(context: Any, page: Any, config: Any, **_: object) -> Any:
    """The staged page, its table of contents, and its language's words and navigation."""
    assert _chrome is not None
    assert _sheet is not None
    assert _parts is not None
    shares.leave_if_orphaned()
    layout_warnings.at(page.file.src_uri)
    staged = read_staged(Path(page.file.abs_src_path))
    facts = staged.meta["kaifong"]
    page.meta = staged.meta
    page.title = staged.meta["title"]
    page.content = staged.html
    page.toc = table_of_contents(facts.get("toc", ()))
    site = _chrome.of(facts["language"])
    theme = _chrome.theme_language(facts.get("theme"), config.theme.dirs)
    words = theme_words(_parts.environment, theme)
    context["kf"] = {**facts, "site": site, "theme": theme, "theme_words": words, "sheet": _sheet.address}
    context["kf"] |= _parts.of(context, page.url)
    context["nav"] = _chrome.navigation(facts["language"], page.url)
    return context


def on_post_page(output: str, page: Any, **_: object) -> str:
    """Lets go of the page's HTML: it is written now."""
    page.content = None
    layout_warnings.at("")
    return output


def on_post_build(config: Any, **_: object) -> None:
    """Waits for the other processes, or ends this one; completes a site for whoever typed `mkdocs build`."""
    shares.finish()
    if _sheet is not None:
        _sheet.write(Path(config.site_dir))
    if not (config.extra.get("kaifong") or {}).get("staged"):
        # All of the search with all of the pages comes with it: a quarter of a second for each process that lays out.
        from kaifong.publishing.finish import finish_site

        root = Path(config.config_file_path).resolve().parent
        with _words_of_ours():
            finish_site(root, Path(config.docs_dir), Path(config.site_dir))


def on_serve(server: Any, config: Any, **_: object) -> Any:
    """`mkdocs serve`: a saved entry builds again, not only a change of the stage, which nobody edits."""
    root = Path(config.config_file_path).resolve().parent
    server.unwatch(config.docs_dir)
    for source in SOURCES:
        if (root / source).exists():
            server.watch(str(root / source))
    server.watch(str(THEME))
    return server


def on_build_error(error: BaseException, **_: object) -> None:
    """Stops the other processes, or tells the first one what went wrong in this one."""
    shares.give_up(error, layout_warnings.where() or None)


def _surround(config: Any, stage: Path) -> None:
    """Reads what surrounds the pages of a stage that is up to date."""
    global _chrome  # noqa: PLW0603 - see on_config
    _chrome = read_chrome(stage)
    config.site_name = _chrome.site_name
    config.site_url = config.site_url or _chrome.url or ""
    config.theme["language"] = _chrome.theme_language(config.theme["language"], config.theme.dirs)


def _stage_if_stale(root: Path) -> None:
    from kaifong.publishing.build_lock import build_lock
    from kaifong.publishing.clock import today_in
    from kaifong.publishing.staging import stage_if_stale

    with _words_of_ours(), build_lock(root):
        if stage_if_stale(root, today_in(root)):
            log.info("Staged the hub in %s", root)


@contextmanager
def _words_of_ours() -> Iterator[None]:
    """Lets MkDocs end with what we have to say, without a traceback."""
    from mkdocs.exceptions import Abort

    from kaifong.errors import KaifongError

    try:
        yield
    except KaifongError as wrong:
        raise Abort(str(wrong)) from None
