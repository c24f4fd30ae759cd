"""The forms of `.github/ISSUE_TEMPLATE/` for a hub, written from its kinds and languages.

`python -m kaifong.setup.issue_forms` writes those of the repository it is run in. What GitHub takes for a form stands
at docs.github.com: "Syntax for issue forms", "Syntax for GitHub's form schema" and "Common validation errors when
creating issue forms". The tests hold each form to that.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import yaml

from kaifong.entries.forms import Ask, Deed, Form, Widget, bilingual, forms, main_languages, translators
from kaifong.entries.report_form import REPORT_FORM
from kaifong.entries.settings import Settings
from kaifong.entries.settings_reader import read_settings
from kaifong.languages.catalogue import translator
from kaifong.pages.addresses import WRITE

FOLDER = ".github/ISSUE_TEMPLATE"
_HEAD = "# Written from hub.yml and the kinds of entry by `kaifong doctor --write`. Change those.\n"


def issue_forms(settings: Settings) -> dict[str, bytes]:
    """The files by path: a form each, and what stands beside them where one chooses."""
    files = {f"{FOLDER}/{one.file}": _written(_form(settings, one)) for one in (*forms(settings), REPORT_FORM)}
    files[f"{FOLDER}/config.yml"] = _written(_chooser(settings))
    return dict(sorted(files.items()))


def _form(settings: Settings, form: Form) -> dict[str, Any]:
    words = translators(settings)
    written: dict[str, Any] = {
        "name": bilingual(words, f"forms-name-{form.name}"),
        "description": bilingual(words, f"forms-about-{form.name}"),
    }
    if form.deed is not Deed.ENTRY:
        written["title"] = bilingual(words, f"forms-title-{form.name}")
    # GitHub adds them where they exist. The form is recognised by its own headings: a label can be missing.
    if form.deed is Deed.REPORT:
        written["labels"] = ["kaifong/report"]
    else:
        written["labels"] = ["kaifong/submission", *([f"kaifong/kind-{form.kind.name}"] if form.kind else [])]
    written["body"] = [
        {"type": "markdown", "attributes": {"value": _intro(settings, form)}},
        *(_element(settings, one) for one in form.asks),
    ]
    return written


def _intro(settings: Settings, form: Form) -> str:
    """What stands above the fields: a paragraph a language, each under the other."""
    paragraphs = []
    for one in translators(settings):
        paragraphs.append(one.text(f"forms-intro-{form.deed.value}"))
        if form.deed is Deed.REPORT and settings.contact is not None:
            paragraphs.append(one.text("forms-intro-report-private", contact=settings.contact))
        if form.deed not in (Deed.WITHDRAWAL, Deed.REPORT):
            paragraphs.append(one.text("forms-intro-public"))
    others = settings.languages[len(main_languages(settings)) :]
    if settings.url is not None and others:
        links = " · ".join(f"[{one.name}]({settings.url}{one.tag}/{WRITE}/)" for one in others)
        said = dict.fromkeys(translator(one.interface).text("forms-intro-languages") for one in others)
        paragraphs.append(f"{' '.join(said)} {links}")
    return "\n\n".join(paragraphs) + "\n"


def _element(settings: Settings, ask: Ask) -> dict[str, Any]:
    words = translators(settings)
    attributes: dict[str, Any] = {"label": bilingual(words, ask.message)}
    helps = list(dict.fromkeys(text for one in words if (text := one.attribute(ask.message, "help"))))
    if helps:
        attributes["description"] = "\n".join(helps) if ask.widget is Widget.TEXTAREA else " · ".join(helps)
    if ask.example is not None:
        attributes["placeholder"] = ask.example
    if ask.value is not None:
        attributes["value"] = ask.value
    if ask.widget is Widget.DROPDOWN:
        attributes["options"] = list(ask.options)
    if ask.widget is Widget.CHECKBOXES:
        attributes["options"] = [
            {"label": bilingual(words, one.message)} | ({"required": True} if one.required else {})
            for one in ask.boxes
        ]
    element: dict[str, Any] = {"type": ask.widget.value, "id": ask.id, "attributes": attributes}
    if ask.required and ask.widget is not Widget.CHECKBOXES:  # GitHub wants it of each box instead
        element["validations"] = {"required": True}
    return element


def _chooser(settings: Settings) -> dict[str, Any]:
    """`config.yml`. An empty issue stays possible: whatever no form foresaw must have a door too."""
    links = []
    if settings.url is not None:
        for one in settings.languages:
            words = translator(one.interface)
            links.append(
                {
                    "name": f"{words.text('forms-contact-pages')} ({one.name})",
                    "url": f"{settings.url}{one.tag}/{WRITE}/",
                    "about": words.text("forms-contact-pages-about"),
                }
            )
    if settings.contact is not None and settings.contact.startswith("https://"):
        both = translators(settings)
        links.append(
            {
                "name": bilingual(both, "forms-contact-private"),
                "url": settings.contact,
                "about": bilingual(both, "forms-contact-private-about"),
            }
        )
    return {"blank_issues_enabled": True} | ({"contact_links": links} if links else {})


class _Dumper(yaml.SafeDumper):
    """Texts of several lines stand as they are read, not folded and quoted."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.Node:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _text)


def _written(content: dict[str, Any]) -> bytes:
    text = yaml.dump(content, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=1000)
    return (_HEAD + text).encode()


def write(root: Path) -> list[str]:
    """Writes the forms of the hub in a folder; gives the paths of those that were different.

    Raises:
        NoHubError, SettingsError: there is no hub.yml, or it is broken.
    """
    changed = []
    for name, data in issue_forms(read_settings(root)).items():
        path = root / name
        if not path.is_file() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
            changed.append(name)
    return changed


if __name__ == "__main__":
    for one in write(Path.cwd()):
        sys.stdout.write(f"wrote {one}\n")
