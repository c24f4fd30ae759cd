undisclosed-benefit-denied = The text speaks of a benefit (“{ $words }”), while its disclosure says “{ $disclosure }”.
    .next = Say in `disclosure` what you were given, lent or paid, and by whom. A benefit is no shame; readers only want to know of it.
undisclosed-benefit-code = This looks like an offer that also rewards its writer (“{ $words }”), and nothing here says so.
    .next = A moderator reads it. Take the code or the link out, or tell readers in the same place what you get when they use it.
