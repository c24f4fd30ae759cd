"""Every check, in the order in which the docs list them: by family, then as a newcomer meets them."""

from __future__ import annotations

from kaifong.moderation.check import Check
from kaifong.moderation.checks import (
    active_content,
    file_mode,
    hidden_text,
    parser_bomb,
)

CHECKS: tuple[Check, ...] = (
    active_content.CHECK,
    file_mode.CHECK,
    hidden_text.CHECK,
    parser_bomb.CHECK,
)

BY_ID = {check.id: check for check in CHECKS}
