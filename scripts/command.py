"""Carries out the commands in a comment on a pull request: .github/workflows/command.yml."""

from kaifong.github.commands.flow import command
from kaifong.github.door import enter

enter(command)
