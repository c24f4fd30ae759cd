"""The same hostile text in a real hub, really built: in a story, an AMA, a profile, and in every word around them."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.build]

REPOSITORY = Path(__file__).parents[2]
HOSTILE = (Path(__file__).parent / "hostile.md").read_text(encoding="utf-8")
ORIGIN = "http://hub.test"
# What a member can write into a line of front matter, as a YAML string in single quotes.
LINE = """'"><img src=x onerror=alert(1)><script>alert(1)</script>{{ config }}</title></script>`${alert(1)}`'"""
# And one that fits where only some columns are allowed.
WORD = """'"><img src=x onerror=alert(1)>'"""
PAGES = (
    "",
    "en/",
    "en/stories/",
    "en/stories/bad/",
    "en/amas/bad/",
    "members/mallory/",
    "en/members/",
    "en/search/?q=img",
)

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
# As if the sanitiser had a hole: each would act in a page without a policy.
HOLE = """<div class="hole"><script>window.hole = "script"</script><img src="x" onerror="window.hole = 'handler'">
<a href="javascript:void(window.hole='link')">go</a><b style="position: fixed">styled</b>
<style>body{opacity:.5}</style>
<iframe src="https://evil.example/"></iframe><iframe srcdoc="<script>parent.hole='frame'</script>"></iframe>
<img src="https://evil.example/pixel.png"><script src="https://evil.example/x.js"></script>
<object data="https://evil.example/"></object><link rel="stylesheet" href="https://evil.example/x.css">
<base href="https://evil.example/"><form action="https://evil.example/"><button id="send">send</button></form>
</div>"""

STATE = """() => ({
    scheme: document.body.dataset.mdColorScheme,
    toggles: [...document.querySelectorAll('#__drawer, #__search')].map(one => one.checked),
    menus: [...document.querySelectorAll('[data-kf-menu]')].map(one => one.open),
    header: document.querySelector('header.kf-header') !== null,
    title: typeof document.title,
})"""

# Everything in the page's own text that could be a control; a video may load its player, for that was asked for.
CLICK = """() => {
    const controls = [...document.querySelectorAll('.kf-page :is(a, label, input, summary, button, img, abbr)')]
        .filter(one => !one.closest('.kf-video, form[role=search]'));
    window.addEventListener('click', event => {
        if (event.target.closest && event.target.closest('a[href]')) event.preventDefault();
    });
    for (const control of controls) {
        for (const kind of ['pointerover', 'focus', 'keydown'])
            control.dispatchEvent(new Event(kind, {bubbles: true}));
        control.click();
    }
    return controls.map(one => one.href || '').filter(href => /^(javascript|data|vbscript):/i.test(href));
}"""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hub of hostile files, built as a maintainer would."""
    hub = tmp_path_factory.mktemp("hub")
    for name in ("hub.yml", "mkdocs.yml"):
        shutil.copy(REPOSITORY / name, hub)
    for name in ("hooks", "guidelines"):
        shutil.copytree(REPOSITORY / name, hub / name, ignore=shutil.ignore_patterns("__pycache__"))
    front = f"title: {LINE}\nauthor: mallory\ndescription: {LINE}\ntags: [{WORD}]\n"
    files = {
        "content/en/stories/bad.md": f"---\n{front}---\n\n{HOSTILE}",
        "content/en/amas/bad.md": (
            f"---\n{front}state: closed\nstarts: 2026-05-09 20:00\nzone: Asia/Hong_Kong\n"
            f"guests: [{{name: {WORD}, member: mallory, about: {WORD}}}]\n---\n\n"
            f"## <img src=x onerror=alert(1)> why? {{#__search}}\n\n*Asked by @mallory*\n\n"
            f"### Answer by @mallory\n\n{HOSTILE.replace('# ', '#### ')}"
        ),
        "content/members/mallory.md": (
            f"---\nname: {WORD}\ninterests: [{WORD}]\nlocation: {WORD}\nlanguages: [en]\n---\n\n{HOSTILE}"
        ),
    }
    for path, text in files.items():
        (hub / path).parent.mkdir(parents=True, exist_ok=True)
        (hub / path).write_text(text, encoding="utf-8")
    run = [sys.executable, "-c", "from kaifong.cli.main import main; main()", "build", "--root", str(hub)]
    done = subprocess.run(run, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "no page" not in done.stderr, done.stderr
    return hub / "site"


@pytest.mark.parametrize("address", PAGES)
def test_nothing_runs_and_no_control_of_ours_moves(page: Any, site: Path, address: str) -> None:
    happened: list[str] = []

    def serve(route: Any) -> None:
        url = urlsplit(route.request.url)
        if f"{url.scheme}://{url.netloc}" != ORIGIN:
            happened.append(f"request {route.request.url}")
            route.abort()
            return
        file = site / url.path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if file.suffix == ".html":
            # Without the page's policy: what is tested here is that nothing is there for it to stop.
            without, number = POLICY.subn("", file.read_text(encoding="utf-8"))
            assert number == 1
            route.fulfill(body=without, content_type="text/html; charset=utf-8")
        elif file.is_file():
            route.fulfill(path=str(file))
        else:
            route.fulfill(status=404, body="")

    page.route("**/*", serve)

    def dialog(shown: Any) -> None:
        happened.append(f"dialog {shown.message}")
        shown.dismiss()

    page.on("dialog", dialog)
    page.on("pageerror", lambda error: happened.append(f"error {error}"))
    page.on("popup", lambda popup: happened.append(f"popup {popup.url}"))
    page.goto(f"{ORIGIN}/{address}", wait_until="load")
    page.wait_for_timeout(300)  # for what a page would do by itself
    before = page.evaluate(STATE)
    assert before["header"]
    assert page.evaluate(CLICK) == []
    page.wait_for_timeout(200)
    assert page.evaluate(STATE) == before
    assert happened == []
    assert page.url.partition("#")[0] == f"{ORIGIN}/{address}"
    scripts = page.evaluate("[...document.scripts].map(one => [one.type, one.src || 'inline', one.textContent])")
    data = [text for kind, _, text in scripts if kind == "application/ld+json"]  # a block of data: no browser runs it
    assert all(json.loads(text)["@context"] == "https://schema.org" for text in data)
    runs = [source for kind, source, _ in scripts if kind != "application/ld+json"]
    assert runs
    assert all(source.startswith(f"{ORIGIN}/assets/kaifong") for source in runs)


def test_the_policy_stops_what_a_hole_in_the_sanitiser_would_let_through(page: Any, site: Path) -> None:
    outside: list[str] = []

    def serve(route: Any, *, policy: bool = True) -> None:
        url = urlsplit(route.request.url)
        if f"{url.scheme}://{url.netloc}" != ORIGIN:
            outside.append(route.request.url)
            route.abort()
            return
        file = site / url.path.lstrip("/")
        file = file / "index.html" if file.is_dir() else file
        if file.suffix == ".html":
            text = file.read_text(encoding="utf-8").replace("</main>", f"{HOLE}</main>")
            body = text if policy else POLICY.sub("", text)
            route.fulfill(body=body, content_type="text/html; charset=utf-8")
        else:
            route.fulfill(path=str(file)) if file.is_file() else route.fulfill(status=404, body="")

    def visit() -> object:
        outside.clear()
        page.goto(f"{ORIGIN}/en/stories/bad/", wait_until="load")
        page.evaluate("document.querySelector('.hole a').click()")
        page.wait_for_timeout(200)
        return page.evaluate("""() => ({
            hole: window.hole || null,
            position: getComputedStyle(document.querySelector('.hole b')).position,
            opacity: getComputedStyle(document.body).opacity,
            base: document.baseURI,
        })""")

    page.route("**/*", lambda route: serve(route, policy=False))
    assert visit() != {"hole": None, "position": "static", "opacity": "1", "base": f"{ORIGIN}/en/stories/bad/"}
    assert outside, "without the policy the hole reaches out: else this test would prove nothing"
    page.unroute("**/*")
    page.route("**/*", serve)
    assert visit() == {"hole": None, "position": "static", "opacity": "1", "base": f"{ORIGIN}/en/stories/bad/"}
    assert outside == []
    page.evaluate("document.getElementById('send').click()")
    page.wait_for_timeout(200)
    assert outside == []
    assert page.url == f"{ORIGIN}/en/stories/bad/"
