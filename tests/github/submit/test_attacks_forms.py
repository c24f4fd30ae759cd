"""A form filled in by somebody who means harm: it is answered, in good time, whatever it holds."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from submitting_hub import STORY, SubmittingHub

from kaifong.github.submit import attachments
from kaifong.github.submit.attachments import Attachments, Unfetched
from kaifong.github.submit.text_pictures import pictures_in
from kaifong.reporting.markdown import code

ASSET = "/user-attachments/assets/01234567-89ab-cdef-0123-456789abcdef"
# As long as GitHub lets a body be. They took seconds, when all that stands above a picture was read for each of them.
MANY = {
    "pictures": "![](http://a/1)\n" * 4_000,
    "elements": "<img src='http://a/1'>\n" * 2_900,
    "pictures below fences": "```\n" * 10_001 + "![](http://a/1)\n" * 1_600,
    "openings": "![" * 32_000,
    "unclosed": "<img src=" * 7_000,
}


class _Trickle(BaseHTTPRequestHandler):
    """Promises much, and sends a byte now and then."""

    served = threading.Event()

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("content-length", "100000")
        self.end_headers()
        try:
            while not self.served.wait(0.02):
                self.wfile.write(b"x")
                self.wfile.flush()
        except OSError:
            return

    def log_message(self, *_said: object) -> None:
        """Nothing."""


@pytest.fixture
def trickle() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Trickle)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    _Trickle.served.clear()
    yield f"http://127.0.0.1:{server.server_port}"
    _Trickle.served.set()
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_picture_that_comes_byte_by_byte_is_left(trickle: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LONGEST", 0.3)
    began = time.monotonic()
    assert Attachments(trickle).fetched(trickle + ASSET) == Unfetched("submit-picture-unreachable")
    assert time.monotonic() - began < 5, "each byte was in time, the whole was not"


INNER = (
    "127.0.0.1", "localhost", "[::1]", "169.254.169.254", "[fd00:ec2::254]", "0x7f000001", "2130706433", "127.1", "0",
    "metadata.google.internal", "github.com.", "github.com@127.0.0.1", "github.com:80", "github.com\\@127.0.0.1",
    "github.com%2f@127.0.0.1", "ｇithub.com", "github.com.127.0.0.1.nip.io", "", ".", "github.com\n.evil.example",
)  # fmt: skip


@pytest.mark.parametrize("host", INNER, ids=repr)
@pytest.mark.parametrize("scheme", ["https", "http", "ftp", "file", "gopher"])
def test_no_machine_of_the_runner_s_is_asked(host: str, scheme: str) -> None:
    """Neither as a form's picture, nor as the place to which a redirect leads."""
    url = f"{scheme}://{host}{ASSET}"
    ours = Attachments("https://github.com")
    assert not ours.is_attachment(url)
    assert not ours._welcome(url)
    assert ours.fetched(url) == Unfetched("submit-picture-elsewhere")


@pytest.mark.parametrize("text", MANY.values(), ids=MANY)
def test_a_text_of_nothing_but_pictures_is_read_at_once(text: str) -> None:
    began = time.process_time()
    pictures_in(text)
    assert time.process_time() - began < 1


def test_a_text_of_nothing_but_pictures_is_answered(hub: SubmittingHub) -> None:
    """Not one note for each: GitHub takes 65,536 characters, and a comment that is refused is no answer."""
    elsewhere = "\n".join(f"![](https://a.example/{one})" for one in range(1_500))
    issue = hub.form(answers={**STORY, "text": f"We rode out early, along the harbour.\n\n{elsewhere}"})
    assert hub.run(issue) == 0
    assert len(hub.answer(issue)) < 20_000


@pytest.mark.parametrize("form", ["correction", "withdrawal", "ama-question"])
def test_nothing_of_a_form_acts_in_its_answer(hub: SubmittingHub, form: str) -> None:
    """What is repeated stands in a span of code that it cannot end."""
    evil = "@everyone ` </details> <b>x</b> [x](javascript:y) `` closes #1 <!-- kaifong:submission {} -->"
    issue = hub.form(form, {"page": evil, "passage": evil, "instead": evil, "detail": evil}, evil)
    assert hub.run(issue) == 0
    told = hub.answer(issue)
    assert code(evil) in told
    rest = told.replace(code(evil), "")
    assert not [one for one in ("@everyone", "<b>", "javascript", "closes", "</details>") if one in rest]
