stale-advice-overdue = Somebody was to look by { $day } whether this answer still holds.
    .next = Read it again, correct what has changed, and set a new “review_by”.
stale-advice-before = The day to look again ({ $day }) is before the day of the answer itself ({ $written }).
    .next = Set “review_by” to a day that is still to come.
