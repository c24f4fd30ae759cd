"""A simulated GitHub for tests: README.md beside this file says how to use it."""

from .faults import Faults
from .git import FileChange
from .people import Token, User
from .pulling import close, edit, force_push, merge, push, ready, reopen
from .repository import Repository
from .running import Server
from .state import Happened, State
from .things import Comment, Issue, Pull

__all__ = [
    "Comment",
    "Faults",
    "FileChange",
    "Happened",
    "Issue",
    "Pull",
    "Repository",
    "Server",
    "State",
    "Token",
    "User",
    "close",
    "edit",
    "force_push",
    "merge",
    "push",
    "ready",
    "reopen",
]
