"""Carries out what a moderator decided: .github/workflows/decide.yml."""

from kaifong.github.decide import decide
from kaifong.github.door import enter

enter(decide)
