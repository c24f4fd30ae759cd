email-address-seen = There is an e-mail address here: { $masked }.
    .next = Take it out. To be reachable, put a link into your profile. It stays visible in this pull request's history until a moderator has it purged; ask if it matters.
email-address-quoted = There is an e-mail address in what somebody else is quoted with: { $masked }.
    .next = Leave it out of the quotation, whether or not they gave it themselves. A moderator has a look, and can have the old version purged.
email-address-role = There is the e-mail address of an office here: { $masked }.
    .next = If it is published anyway, leave it; a link to the page where it stands keeps up with changes.
