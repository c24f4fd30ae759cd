"""Where the licences that entries may carry are read in full. The names are SPDX's."""

from __future__ import annotations

from collections.abc import Mapping

_CREATIVE_COMMONS = "https://creativecommons.org"

# `all-rights-reserved` has no text to link.
LICENCES: Mapping[str, str] = {
    "CC-BY-4.0": f"{_CREATIVE_COMMONS}/licenses/by/4.0/",
    "CC-BY-SA-4.0": f"{_CREATIVE_COMMONS}/licenses/by-sa/4.0/",
    "CC-BY-NC-4.0": f"{_CREATIVE_COMMONS}/licenses/by-nc/4.0/",
    "CC-BY-NC-SA-4.0": f"{_CREATIVE_COMMONS}/licenses/by-nc-sa/4.0/",
    "CC0-1.0": f"{_CREATIVE_COMMONS}/publicdomain/zero/1.0/",
}
