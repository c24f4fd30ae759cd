doxxing-seen = This seems to say where somebody can be found, or who they are in private ({ $masked }).
    .next = A moderator reads it before anything follows. Take out what leads to the person; a place that is open to everybody is fine.
doxxing-unsure = This ({ $masked }) may tell who somebody is in private, or where they can be met.
    .next = A moderator reads it in its context. If the person did not choose to make it known here, leave it out.
