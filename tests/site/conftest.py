"""What the measurements share: the demo hub, built once, hosted as GitHub Pages hosts it, and the tools from npm."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from built_pages import BuiltPage, built_pages
from demo_site import demo_site
from pages_host import hosted


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    return demo_site(tmp_path_factory.mktemp("measured"))


@pytest.fixture(scope="session")
def host(built: Path) -> Iterator[str]:
    """The address at which it is hosted, with a slash at the end."""
    with hosted(built) as address:
        yield address


@pytest.fixture(scope="session")
def pages(built: Path) -> tuple[BuiltPage, ...]:
    """All pages of the site."""
    return built_pages(built)


@pytest.fixture(scope="session")
def node_modules() -> Path:
    """The folder of tools from npm: KAIFONG_NODE_TOOLS, which CI sets; .ci/run says which versions."""
    named = os.environ.get("KAIFONG_NODE_TOOLS")
    if not named:
        pytest.skip("KAIFONG_NODE_TOOLS does not name node_modules with the tools; .ci/run fetches them where npm is")
    return Path(named)
