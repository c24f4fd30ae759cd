"""What stands on line: the commit that GitHub Pages was last given."""

from __future__ import annotations

from kaifong.github.api import Api
from kaifong.github.refusals import Refusal

ENVIRONMENT = "github-pages"
# A deployment that failed is followed by the next; after so many failures nobody asks what changed since.
LOOKED_AT = 5


def last_deployed(api: Api) -> str | None:
    """The commit of the newest deployment that succeeded; None where there was none, or GitHub does not say.

    Needs `deployments: read`.
    """
    try:
        found = api.get(api.at("/deployments"), environment=ENVIRONMENT, per_page=LOOKED_AT)
        for one in found:
            states = api.get(api.at(f"/deployments/{one['id']}/statuses"), per_page=LOOKED_AT)
            if any(state["state"] == "success" for state in states):
                return str(one["sha"])
    except Refusal:
        return None  # it is told as "not known"; a site is not kept back for a line in a summary
    return None
