"""Which calls the simulated GitHub answers: one tuple, in the order in which they are tried."""

from __future__ import annotations

from . import (
    commenting,
    comparing,
    contents,
    git_data,
    issues,
    people,
    pulls,
    repositories,
    reviews,
    searching,
    settings,
    statuses,
    workflows,
)

ROUTES = (
    *people.ROUTES,
    *repositories.ROUTES,
    *issues.ROUTES,
    *commenting.ROUTES,
    *pulls.ROUTES,
    *reviews.ROUTES,
    *statuses.ROUTES,
    *comparing.ROUTES,
    *contents.ROUTES,
    *git_data.ROUTES,
    *workflows.ROUTES,
    *settings.ROUTES,
    *searching.ROUTES,
    *repositories.LATE,
)
