phone-number-seen = There is a telephone number here: { $masked }.
    .next = Take it out. It stays visible in this pull request's history until a moderator has it purged; ask if it matters.
phone-number-quoted = There is a telephone number in what somebody else is quoted with: { $masked }.
    .next = Leave it out of the quotation, whether or not they gave it themselves. A moderator has a look, and can have the old version purged.
phone-number-service = There is the telephone number of a service here: { $masked }.
    .next = If everybody may call it, leave it; a link to the page where it stands keeps up with changes.
