contact-handle-seen = There is an account of { $service } here: { $masked }.
    .next = Put it into your profile instead; there it can be changed when you change it.
contact-handle-message = Readers are asked to write to an account elsewhere: { $masked }.
    .next = Put it into your profile instead, with the service it belongs to; there it can be changed when you change it.
contact-handle-scan = Readers are asked to scan a code for an account.
    .next = Say in words who they reach, and put the account into your profile; a picture cannot be looked up, nor changed later.
