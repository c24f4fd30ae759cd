"""The commands and what carries them out. Who may give them stands in `rights`."""

from __future__ import annotations

from kaifong.github.commands import (
    appeal,
    approve,
    decide_appeal,
    feature,
    fix,
    helping,
    hold,
    translate,
    withdraw,
)
from kaifong.github.commands.case import Act
from kaifong.github.commands.names import Name

ACTS: tuple[tuple[Name, Act], ...] = (
    (Name.APPROVE, approve.approve),
    (Name.HOLD, hold.hold),
    (Name.FIX, fix.fix),
    (Name.FEATURE, feature.feature),
    (Name.TRANSLATE, translate.translate),
    (Name.APPEAL, appeal.appeal),
    (Name.UPHOLD, decide_appeal.uphold),
    (Name.OVERTURN, decide_appeal.overturn),
    (Name.WITHDRAW, withdraw.withdraw),
    (Name.HELP, helping.list_commands),
)
