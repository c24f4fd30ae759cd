secrets-token = This looks like a secret of { $provider }, beginning { $masked }.
    .next = Revoke it there at once: a pull request is public, and deleting the line does not take it back. Then take it out; a moderator can tell you how to have the old version purged.
