key-order-seen = “{ $key }” stands below “{ $before }”; everywhere else it stands above.
    .next = Move the line up, or let `kaifong fix` do it. Nothing is read differently; it is only easier to compare.
