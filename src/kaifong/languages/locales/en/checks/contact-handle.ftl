contact-handle-seen = There is an account of { $service } here: { $masked }.
    .next = Put it into your profile instead; there it can be changed when you change it.
