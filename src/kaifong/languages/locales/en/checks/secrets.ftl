secrets-token = This looks like a secret of { $provider }, beginning { $masked }.
    .next = Revoke it there at once: a pull request is public, and deleting the line does not take it back. Then take it out; a moderator can tell you how to have the old version purged.
secrets-web-token = This looks like a signed web token (JWT): { $masked }.
    .next = If it ever opened anything, have it withdrawn and take it out. If it was made for this text, a moderator lets it through.
secrets-password = There is a password inside an address: { $masked }.
    .next = Change it where it is used: a pull request is public, and deleting the line does not take it back. Then write a stand-in such as PASSWORD.
secrets-setting = This setting seems to hold a real secret: { $masked }.
    .next = If it is one, withdraw it at once and write a stand-in such as YOUR-TOKEN. If it was made up, a moderator lets it through.
