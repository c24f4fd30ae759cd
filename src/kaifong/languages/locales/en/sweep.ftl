# The progress of a long review.
sweep-progress = { $done } of { $total } files reviewed, { $rate } a second; { $minutes ->
    [0] { $seconds ->
            [one] { $seconds } second
           *[other] { $seconds } seconds
        }
   *[other] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        } { $seconds ->
            [one] { $seconds } second
           *[other] { $seconds } seconds
        }
} left
