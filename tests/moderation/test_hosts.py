"""Hosts as browsers read them, whatever the address does to hide them."""

from __future__ import annotations

import pytest

from kaifong.moderation.links import hosts
from kaifong.testing import run_check


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Elsewhere.NET./x", "elsewhere.net"),
        ("//elsewhere.net", "elsewhere.net"),
        ("https:elsewhere.net", "elsewhere.net"),
        ("https:\\\\elsewhere.net\\x", "elsewhere.net"),
        ("https:////elsewhere.net", "elsewhere.net"),
        ("https://bank.com\\@elsewhere.net/", "bank.com"),
        ("https://bank.com@elsewhere.net/", "elsewhere.net"),
        ("https://%65lsewhere.net/", "elsewhere.net"),
        ("https://ｅlsewhere。net/", "elsewhere.net"),
        ("https://xn--bcher-kva.example/", "bücher.example"),
        ("https://xn--99999999999.example/", "xn--99999999999.example"),
        ("https://[2001:DB8::1]:8080/", "2001:db8::1"),
        ("https://[broken/", None),
        ("https://", None),
        ("mailto:somebody@example.com", None),
        ("/en/stories/", None),
        ("", None),
    ],
)
def test_the_host_is_the_one_that_a_browser_would_ask(url: str, host: str | None) -> None:
    assert hosts.host_of(url) == host


@pytest.mark.parametrize(
    ("host", "number"),
    [
        ("127.0.0.1", "127.0.0.1"),
        ("0x7f000001", "127.0.0.1"),
        ("0x7f.1", "127.0.0.1"),
        ("0177.0.0.01", "127.0.0.1"),
        ("2130706433", "127.0.0.1"),
        ("93.184.55330", "93.184.216.34"),
        ("::1", "::1"),
        ("256.1.1.1", None),
        ("1.2.3.4.5", None),
        ("09.1.1.1", None),
        ("99999999999999", None),
        ("4.example.org", None),
        ("1.", None),
    ],
)
def test_figures_are_read_in_every_notation(host: str, number: str | None) -> None:
    found = hosts.number_of(host)
    assert (None if found is None else str(found)) == number


def test_a_finding_shows_the_figures_as_everybody_writes_them() -> None:
    [found] = run_check("link-host", text="[x](http://0x5DB8D822/)")
    assert found.params == {"host": "93.184.216.34"}


def test_what_a_service_hands_out_below_its_name_has_another_owner() -> None:
    assert hosts.registered("wing.github.io") == "github.io"
    assert hosts.registered("wing.github.io", private=True) == "wing.github.io"
    assert hosts.registered("news.bbc.co.uk") == "bbc.co.uk"
    assert hosts.registered("localhost") is None
