"""`python -m kaifong.publishing.zensical_project [HUB]`: the hub's stage as a project that Zensical can build.

Zensical, Material's successor, runs no hooks and does not say so, and fills templates with another engine. The stage
is safe without us; this gives it what the hook gives to MkDocs: our templates, each page's own language, and every
language's fixed navigation. Where Zensical is installed beside us, it is run and the search index is made.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from kaifong.errors import BuildError, KaifongError
from kaifong.pages.sheets import SHEETS
from kaifong.pages.staged_page import one_line
from kaifong.publishing.build_lock import build_lock
from kaifong.publishing.chrome import Chrome, read_chrome
from kaifong.publishing.finish import finish_site
from kaifong.publishing.freshness import STAGE
from kaifong.publishing.own_folder import FOLDER

PROJECT = FOLDER / "zensical.yml"
SITE = FOLDER / "zensical-site"
_TEMPLATES = FOLDER / "zensical-theme"
_PAGES = Path(__file__).parent.parent / "pages"
# Zensical writes these itself, from templates of these names, over what a project has of them.
_OVERWRITTEN = ("404.html", "sitemap.xml")


def write_project(root: Path) -> Path:
    """Writes configuration and templates for the hub's stage, which must be up to date; gives the configuration.

    Raises:
        BuildError: there is no stage.
    """
    stage = root / STAGE
    chrome = read_chrome(stage)
    templates = root / _TEMPLATES
    shutil.rmtree(templates, ignore_errors=True)
    shutil.copytree(_PAGES / "theme", templates, ignore=shutil.ignore_patterns("README.md", "__pycache__"))
    (templates / "main.html").rename(templates / "kaifong.html")
    shutil.copytree(_PAGES / "zensical", templates, dirs_exist_ok=True)
    for name in _OVERWRITTEN:
        if (stage / name).is_file():
            (templates / name).write_text(_as_it_is((stage / name).read_text(encoding="utf-8")), encoding="utf-8")
    project = root / PROJECT
    project.write_text(one_line(_configuration(chrome, _theme_folders())) + "\n", encoding="utf-8")
    return project


def main(root: Path) -> str:
    """Stages, writes the project, and builds it where Zensical is installed; gives a line that says what was done.

    Raises:
        KaifongError: the hub cannot be staged, another build runs, or Zensical failed.
    """
    from kaifong.publishing.clock import today_in
    from kaifong.publishing.staging import stage_if_stale

    with build_lock(root):
        stage_if_stale(root, today_in(root))
        project = write_project(root)
    if find_spec("zensical") is None:
        return f"Zensical is not installed here. Where it is installed: zensical build -f {project}"
    shutil.rmtree(root / SITE, ignore_errors=True)
    command = [sys.executable, "-m", "zensical", "build", "--clean", "-f", str(project)]
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        raise BuildError(
            "Zensical could not build the site: " + " / ".join((done.stderr or done.stdout).splitlines()[-3:]),
            mend="look at docs/other-builders.md for the version that is tried; `kaifong build` needs no Zensical",
        )
    finish_site(root, root / STAGE, root / SITE)
    return f"Built {root / SITE}"


def _configuration(chrome: Chrome, theme_folders: list[str]) -> Mapping[str, Any]:
    """What Zensical reads of MkDocs's configuration; the texts in `chrome` are escaped already."""
    languages = {
        tag: {**facts, "theme": chrome.theme_language(facts["theme"], theme_folders)}
        for tag, facts in chrome.languages.items()
    }
    return {
        "site_name": chrome.site_name,
        "site_url": chrome.url,
        "docs_dir": STAGE.name,
        "site_dir": SITE.name,
        # Members' Markdown was rendered already; an extension would read the result once more.
        "markdown_extensions": [],
        "plugins": [{"search": {"enabled": False}}],
        # Without it, every page would hold a tree of all posts.
        "nav": [
            {facts["language_name"]: [{line["title"]: f"{line['href']}index.md"} for line in facts["nav"]]}
            for facts in languages.values()
        ],
        "theme": {
            "name": "material",
            "variant": "classic",
            "custom_dir": _TEMPLATES.name,
            "language": "en",
            "font": False,
            "palette": [
                {"media": "(prefers-color-scheme: light)", "scheme": "default"},
                {"media": "(prefers-color-scheme: dark)", "scheme": "slate"},
            ],
        },
        "extra_css": [f"assets/{name}.css" for name in SHEETS],
        "extra": {"kaifong": {"first": next(iter(languages)), "languages": languages}},
        "validation": {"links": {"not_found": "ignore", "anchors": "ignore"}},
    }


def _as_it_is(text: str) -> str:
    """A template that gives a text, whatever braces are in it."""
    return "{% raw %}" + text.replace("{%", "{% endraw %}{{ '{%' }}{% raw %}") + "{% endraw %}"


def _theme_folders() -> list[str]:
    """Where the theme's words lie: Zensical's own, or Material's, which has the same languages."""
    found = []
    for name in ("zensical", "material"):
        spec = find_spec(name)
        found += [str(Path(one) / "templates") for one in (spec and spec.submodule_search_locations) or ()]
    return found[:1]


if __name__ == "__main__":
    try:
        sys.stdout.write(main(Path(sys.argv[1] if len(sys.argv) > 1 else ".").resolve()) + "\n")
    except KaifongError as wrong:
        sys.exit(str(wrong))
