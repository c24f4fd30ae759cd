"""Reads what maintainers write in YAML (hub.yml, policy.yml…): the first mistake stops it, with its line."""

from __future__ import annotations

from kaifong.entries.strict_yaml import Document, YamlFault, read
from kaifong.errors import SettingsError

# Large enough for the longest policy, small enough to read at once.
MAX_BYTES = 256 * 1024

# What was seen and what to do, for each fault. In English, as all settings' errors are: maintainers read them.
_FAULTS = {
    "alias": ("an alias (*{name}) is used", "write the value out where it is needed"),
    "anchor": ("an anchor (&{name}) is set", "remove it, and write the value out where it is needed"),
    "merge": ("a merge key (<<) is used", "write the keys out where they are needed"),
    "tag": ("a tag ({name}) is used", "remove it; put text that starts with ! in quotes"),
    "duplicate": ("the key “{key}” stands twice, first in line {first}", "keep one of them"),
    "complex-key": ("a key is a list or a mapping", "use plain words as keys"),
    "deep": ("this is nested more than {limit} levels deep", "flatten it"),
    "large": ("this file is larger than {limit} KiB", "keep settings only"),
    "documents": ("there is more than one YAML document", "remove the lines with --- or ..."),
    "not-mapping": ("this is not a list of `key: value` lines", "write one `key: value` on each line"),
    "control": ("there is an invisible control character ({code})", "delete it and type the line again"),
    "tab": ("a line is indented with a tab", "indent with spaces"),
    "wide-colon": ("after “{key}” stands a full-width colon (：)", "use a plain colon and a space: `{key}: …`"),
    "no-space": ("a space is missing after “{key}:”", "write `{key}: …`"),
    "at-sign": ("a value starts with @", "leave the @ out, or put the value in quotes: '@{name}'"),
    "colon": ("a value holds a colon and a space", "put the value in quotes: {text}"),
    "syntax": ("this line is not valid YAML", "look for a missing quote, bracket or colon here or on the line above"),
}


def read_maintainers_yaml(data: bytes, path: str, *, core: bool = False) -> Document:
    """Reads a maintainers' file: hub.yml, policy.yml, recognition.yml.

    Args:
        data: its bytes. path: its name for the error.
        core: see `strict_yaml.read`.

    Raises:
        SettingsError: it is not UTF-8, or not of our part of YAML.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SettingsError(
            "this file is not UTF-8", mend="save it as UTF-8", path=path, line=data.count(b"\n", 0, error.start) + 1
        ) from None
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if text.startswith("---\n"):
        text = "#--\n" + text[4:]  # a document mark on top is common and harmless; keep the lines' numbers
    try:
        return read(text, core=core, max_bytes=MAX_BYTES)
    except YamlFault as fault:
        seen, mend = _FAULTS[fault.what]
        raise SettingsError(
            seen.format(**fault.params), mend=mend.format(**fault.params), path=path, line=fault.line
        ) from None
