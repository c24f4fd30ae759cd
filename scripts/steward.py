"""The step of steward.yml that looks who waits."""

from kaifong.github.door import enter
from kaifong.github.stewarding.steward import steward

enter(steward)
