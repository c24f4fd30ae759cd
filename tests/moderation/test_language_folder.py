"""Two languages in Latin letters are told apart by the identifier, which a hub with one of them never asks."""

from __future__ import annotations

import pytest

from kaifong.testing import HUB_YML, make_hub, run_check

HUB = make_hub({"hub.yml": HUB_YML + "  - {tag: fr, name: Français}\n  - {tag: de, name: Deutsch}\n"})

TEXTS = {
    "en": "We left before the first bus and rode along the harbour until the sun came up over the hills. " * 3,
    "fr": "Nous sommes partis avant le premier autobus et nous avons longé le port jusqu'au lever du soleil. " * 3,
    "de": "Wir fuhren vor dem ersten Bus los und folgten dem Hafen, bis die Sonne über den Hügeln aufging. " * 3,
}


@pytest.mark.parametrize("folder", TEXTS)
@pytest.mark.parametrize("written", TEXTS)
def test_a_text_is_held_to_the_language_of_its_folder(folder: str, written: str) -> None:
    found = run_check("language-folder", text=TEXTS[written], path=f"content/{folder}/stories/a-ride.md", hub=HUB)
    assert bool(found) == (folder != written)


def test_of_two_languages_that_a_model_takes_for_each_other_nothing_is_said() -> None:
    hub = make_hub({"hub.yml": HUB_YML + "  - {tag: pcm, name: Naijá}\n"})
    found = run_check("language-folder", text=TEXTS["en"], path="content/pcm/stories/a-ride.md", hub=hub)
    assert not found
