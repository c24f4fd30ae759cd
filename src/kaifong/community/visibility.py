"""The one filter between what is known of people and what is shown: every board and figure asks here."""

from __future__ import annotations

from kaifong.entries.hub import Hub


def visible(hub: Hub, key: str) -> bool:
    """Whether a person may be named: everybody but members who chose `visibility: hidden`.

    A broken profile counts as hidden, since it may have been. A person without a profile has not chosen, and is named
    by the login under which their pull requests are public already. `key` is as `Identities` gives it.
    """
    return key not in hub.members or hub.visible_member(key) is not None
