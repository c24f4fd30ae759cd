"""What all tests share: the outside corpus, and a real browser."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# A machine that does other things too fails no test: how long an example takes says nothing.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

REPOSITORY = Path(__file__).parent.parent

# Chromium looks for updates and for its vendor's hosts unless it is told not to; tests have no network.
CHROMIUM_FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


def missing(what: str, mend: str) -> None:
    """Skips the test with the reason; on CI, where nothing may be missing, fails it."""
    message = f"{what} is missing. {mend}"
    if os.environ.get("CI"):
        pytest.fail(message)
    pytest.skip(message)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The folder of the outside corpus, read in place: KAIFONG_CORPUS, or shared/corpus beside the project."""
    given = os.environ.get("KAIFONG_CORPUS")
    folder = Path(given) if given else REPOSITORY.parent / "shared" / "corpus"
    if not folder.is_dir():
        missing("the outside corpus", "Set KAIFONG_CORPUS to its folder.")
    return folder


def chromium_path() -> str | None:
    """A Chromium on this machine: CHROMIUM, the system's, or Playwright's own (`make browser`)."""
    for name in (os.environ.get("CHROMIUM"), "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"):
        if name and (found := shutil.which(name)):
            return found
    return None


@pytest.fixture(scope="session")
def chromium() -> tuple[str, ...]:
    """What starts the same Chromium for tools that drive their own: its path, and the flags."""
    found = chromium_path()
    if found is None:
        pytest.skip("no Chromium on the PATH; install it (apt install chromium) or set CHROMIUM to its path")
    return found, *CHROMIUM_FLAGS


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """A headless Chromium driven by Playwright, with a new profile."""
    from playwright.sync_api import Error, sync_playwright

    with sync_playwright() as playwright:
        try:
            running = playwright.chromium.launch(
                executable_path=chromium_path(), headless=True, args=list(CHROMIUM_FLAGS)
            )
        except Error:
            missing("Chromium", "Install it (apt install chromium), set CHROMIUM to its path, or run `make browser`.")
        yield running
        running.close()


@pytest.fixture
def page(browser: Any) -> Iterator[Any]:
    """A fresh page in a context of its own: nothing stored, English, light, 1280 by 900."""
    context = browser.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()
