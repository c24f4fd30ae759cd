"""The schema that editors get of policy.yml says what our own reader says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from kaifong.entries.maintainers_yaml import read_maintainers_yaml
from kaifong.errors import SettingsError
from kaifong.moderation.policy import parse_policy
from kaifong.reporting.policy_schema import as_text, schema

ROOT = Path(__file__).parents[2]
HEAD = "schema: kaifong.policy/1\n"

POLICIES = {
    "nothing said": HEAD,
    "no checks": HEAD + "checks:\n",
    "severity": HEAD + "checks: {alt-text: {severity: advise}}\n",
    "an empty rule": HEAD + "checks:\n  alt-text:\n",
    "off with a reason": HEAD + "checks: {alt-text: {off: true, reason: We have no pictures}}\n",
    "exemption": HEAD + "checks: {alt-text: {exemptions: [{path: 'content/en/**', reason: Old}]}}\n",
    "option": HEAD + "checks: {advert: {options: {signals: 3}}}\n",
    "a list as an option": HEAD + "checks: {language-folder: {options: {}}}\n",
    "stricter essential": HEAD + "checks: {file-mode: {severity: refuse}}\n",
    "BAD no schema": "checks: {}\n",
    "BAD another schema": "schema: kaifong.policy/2\n",
    "BAD unknown key": HEAD + "rules: {}\n",
    "BAD unknown check": HEAD + "checks: {alt-texts: {severity: advise}}\n",
    "BAD unknown severity": HEAD + "checks: {alt-text: {severity: warn}}\n",
    "BAD pass is no severity": HEAD + "checks: {alt-text: {severity: pass}}\n",
    "BAD off without a reason": HEAD + "checks: {alt-text: {off: true}}\n",
    "BAD off with an empty reason": HEAD + "checks: {alt-text: {off: true, reason: ' '}}\n",
    "BAD exemption without a reason": HEAD + "checks: {alt-text: {exemptions: [{path: 'content/**'}]}}\n",
    "BAD essential off": HEAD + "checks: {file-mode: {off: true, reason: Because}}\n",
    "BAD essential softened": HEAD + "checks: {file-mode: {severity: advise}}\n",
    "BAD unknown option": HEAD + "checks: {advert: {options: {signal: 3}}}\n",
    "BAD option of another type": HEAD + "checks: {advert: {options: {signals: three}}}\n",
    "BAD rule that is a word": HEAD + "checks: {advert: loud}\n",
}


def as_editors_read(text: str) -> Any:
    """As YAML 1.2 has it, in which `off` is a word."""
    return read_maintainers_yaml(text.encode(), "guidelines/policy.yml", core=True).value


@pytest.mark.parametrize("name", POLICIES)
def test_the_schema_and_the_reader_agree(name: str) -> None:
    text = POLICIES[name]
    try:
        parse_policy(text.encode())
        read = True
    except SettingsError:
        read = False
    assert read is not name.startswith("BAD")
    wrong = list(jsonschema.Draft202012Validator(schema()).iter_errors(as_editors_read(text)))
    assert (not wrong) is read, wrong


def test_the_committed_schema_is_fresh() -> None:
    assert (ROOT / "guidelines/policy.schema.json").read_text(encoding="utf-8") == as_text(), "run `make generated`"


def test_the_demo_hubs_policy_names_its_schema_and_keeps_to_it() -> None:
    text = (ROOT / "guidelines/policy.yml").read_text(encoding="utf-8")
    assert "$schema=policy.schema.json" in text.splitlines()[0]
    written: dict[str, Any] = json.loads((ROOT / "guidelines/policy.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(written)
    jsonschema.validate(as_editors_read(text), written)
