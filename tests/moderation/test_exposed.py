"""What exposes somebody: who may be named, whose number it is, and where in a file it is looked for."""

from __future__ import annotations

import pytest

from kaifong.history.change import Change, ChangedFile
from kaifong.moderation.findings import Audience, Verdict
from kaifong.moderation.policy import parse_policy
from kaifong.moderation.review import review
from kaifong.testing import DAY, HUB_YML, STORY, added, make_hub, run_check, story

NUMBER = "Call me: 91234567"
CONTACT = HUB_YML + "contact: hello@riders.org\n"
PLACES = {
    "title": '---\ntitle: "Call me: 91234567"\nauthor: siu-ming\n---\nText.\n',
    "description": '---\ntitle: A ride\nauthor: siu-ming\ndescription: "My number, call 91234567"\n---\nText.\n',
    "tags": '---\ntitle: A ride\nauthor: siu-ming\ntags: ["tel 91234567"]\n---\nText.\n',
    "heading": "# Call 91234567",
    "table": "| who | tel |\n|---|---|\n| Jo | tel 91234567 |",
    "list": "- one\n- call 91234567",
    "footnote": "Text[^1].\n\n[^1]: call 91234567",
    "quotation": "> call 91234567",
    "alternative text": "![call 91234567](a.jpg)",
    "title of a link": '[x](/en/ "call 91234567")',
    "comment": "<!-- call 91234567 -->",
    "open comment": "Text.\n\n<!-- call 91234567",
    "tel": '<a href="tel:+85291234567">x</a>',
    "whatsapp": "[x](https://wa.me/85291234567)",
    "api": "[x](https://api.whatsapp.com/send?phone=85291234567)",
    "entities": "call &#57;1234567",
    "emphasis": "call 9123**4567**",
    "abbreviation": '<abbr title="call 91234567">J.</abbr>',
}


@pytest.mark.parametrize("place", PLACES)
def test_a_number_is_found_wherever_the_file_holds_it(place: str) -> None:
    assert run_check("phone-number", text=PLACES[place])


@pytest.mark.parametrize(
    "place", ["```\ncall 91234567\n```", "    call 91234567", "https://elsewhere.example/91234567"]
)
def test_code_and_addresses_are_looked_past(place: str) -> None:
    assert not run_check("phone-number", text=place)


def test_the_hubs_own_contact_is_no_finding() -> None:
    text = "Write to hello@riders.org or Hello@Riders.org, not to jo@riders.org."
    assert len(run_check("email-address", text=text)) == 3
    [found] = run_check("email-address", text=text, hub=make_hub({"hub.yml": CONTACT}))
    assert found.params == {"masked": "j…@r….org"}


def test_a_hub_may_allow_addresses_and_numbers() -> None:
    rules = """\
schema: kaifong.policy/1
checks:
  phone-number: {options: {allowed: ["+852 2121 6020"]}}
  email-address: {options: {allowed: [Jo@riders.org]}}
"""
    file = added(STORY, story("jo@riders.org, +852 2121 6020, wing@riders.org"))
    report = review(make_hub(), Change((file,)), DAY, policy=parse_policy(rules.encode()))
    assert [one.check for one in report.findings if one.check in ("email-address", "phone-number")] == [
        "email-address"
    ]


def test_an_old_number_in_a_line_left_alone_is_advice_and_a_new_one_is_not() -> None:
    old = story(f"{NUMBER}\n\nText.\n")
    new = story(f"{NUMBER}\n\nText with a comma,\nand call 98765432.\n")
    found = {one.line: one.severity for one in run_check("phone-number", text=new, before=old)}
    assert found == {6: Verdict.ADVISE, 9: Verdict.FIX}


def test_a_number_newly_quoted_from_somebody_else_is_for_the_author_and_a_moderator() -> None:
    old = story("She gave her number.\n")
    new = story("She gave her number:\n\n> call me on 98765432\n>\n> or jo@riders.org\n")
    found = run_check("phone-number", text=new, before=old) + run_check("email-address", text=new, before=old)
    assert [(one.severity, one.audience) for one in found] == [(Verdict.HOLD, Audience.AUTHOR)] * 2


@pytest.mark.parametrize("name", [".env", "id_rsa", "notes", "a.pem", "config.toml"])
def test_secrets_are_looked_for_in_files_of_any_name(name: str) -> None:
    data = b"x\ntoken = gh" + b"p_0Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx\n\xff\xfe"
    file = ChangedFile(f"content/en/stories/a/{name}", added("x", b"").action, data=data)
    [found] = run_check("secrets", files=(file,))
    assert found.line == 2


def test_a_picture_is_no_text_to_look_for_secrets_in() -> None:
    data = b"\x89PNG\r\n\x1a\n gh" + b"p_0Ab1Cd2Ef3Gh4Ij5Kl6Mn7Op8Qr9St0Uv1Wx"
    assert not run_check("secrets", files=(added("content/en/stories/a/a.png", data),))
