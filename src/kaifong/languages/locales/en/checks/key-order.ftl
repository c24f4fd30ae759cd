key-order-seen = “{ $key }” stands below “{ $before }”; everywhere else it stands above.
    .next = Move the line up, or run `kaifong fix`. Nothing is read differently; it is only easier to compare.
