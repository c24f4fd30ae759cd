advert-signals = This reads like an advert to a machine (signs: { $signals }).
    .next = A moderator reads it. Telling what you found out about a thing is welcome; selling it is not. If you had a benefit, say so.
