"""What a pull request that changes the rules of recognition would do to the boards, told where it is verified."""

from __future__ import annotations

from datetime import date

from kaifong.community.ranking_diff import ranking_diff
from kaifong.community.recognition import RECOGNITION
from kaifong.community.recognition_reader import parse_recognition, read_recognition
from kaifong.entries.hub import Hub
from kaifong.errors import SettingsError
from kaifong.history.change import Change
from kaifong.languages.catalogue import Translator
from kaifong.reporting.fenced import fenced
from kaifong.reporting.ranking_markdown import ranking_markdown


def rules_told(hub: Hub, change: Change, now: date, words: Translator) -> str | None:
    """The Markdown for a change, or None where it leaves the rules alone.

    The boards are those of the base's own work, counted by its rules and by the new ones: data that is read, and
    nothing that is run.
    """
    file = next((one for one in change.files if one.path == RECOGNITION), None)
    if file is None or file.data is None:
        return None
    settings = hub.settings
    try:
        after = parse_recognition(file.data, tuple(settings.by_tag), settings.reference)
        diff = ranking_diff(hub, read_recognition(hub), after, now)
    except SettingsError as error:
        return f"{words.text('ranking-broken')}\n\n{fenced(str(error))}"
    return ranking_markdown(diff, words)
