"""Which file a request means."""

from __future__ import annotations

from pathlib import Path

import pytest

from kaifong.publishing.served_file import Served, content_type, served_file


@pytest.fixture
def site(tmp_path: Path) -> Path:
    for path in ("site/index.html", "site/en/index.html", "site/en/圖.png", "site/en/feed.xml", "secret.txt"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("x")
    (tmp_path / "site/en/圖").mkdir()
    (tmp_path / "site/.kaifong-site").write_text("x")
    (tmp_path / "site/leak.txt").symlink_to(tmp_path / "secret.txt")
    (tmp_path / "site/up").symlink_to(tmp_path)
    (tmp_path / "site/round").symlink_to(tmp_path / "site/round")
    (tmp_path / "site/inner.xml").symlink_to(tmp_path / "site/en/feed.xml")
    return tmp_path / "site"


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("/", "index.html"),
        ("/en/", "en/index.html"),
        ("/en/feed.xml", "en/feed.xml"),
        ("/en/%E5%9C%96.png", "en/圖.png"),
        ("//en//feed.xml", "en/feed.xml"),
        ("/inner.xml", "en/feed.xml"),
    ],
)
def test_a_path_means_its_file(site: Path, path: str, file: str) -> None:
    assert served_file(site, path) == Served(site.resolve() / file)


@pytest.mark.parametrize(("path", "to"), [("/en", "/en/"), ("//en", "/en/"), ("/en/%E5%9C%96", "/en/%E5%9C%96/")])
def test_a_folder_is_asked_for_with_its_slash(site: Path, path: str, to: str) -> None:
    assert served_file(site, path) == Served(None, to)


@pytest.mark.parametrize(
    "path",
    [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/en/../../secret.txt",
        "/..%2fsecret.txt",
        "/..\\secret.txt",
        "/en/%00",
        "/leak.txt",
        "/up/secret.txt",
        "/round",
        "/.kaifong-site",
        "/en/feed.xml/",
        "/none",
        "/" + "a" * 5000,
        "/%ff%fe",
    ],
    ids=lambda path: path[:24],
)
def test_nothing_outside_the_site_is_served(site: Path, path: str) -> None:
    assert served_file(site, path) == Served(None)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.html", "text/html; charset=utf-8"),
        ("a.js", "text/javascript; charset=utf-8"),
        ("a.CSS", "text/css; charset=utf-8"),
        ("a.webp", "image/webp"),
        ("a.png", "image/png"),
        ("a.pf_index", "application/octet-stream"),
    ],
)
def test_types(name: str, kind: str) -> None:
    assert content_type(Path(name)) == kind
