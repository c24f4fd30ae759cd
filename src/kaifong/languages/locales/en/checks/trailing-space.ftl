trailing-space-seen = Spaces stand at the end of lines where they mean nothing ({ $count }).
    .next = Run `kaifong fix`, or have your editor remove them. Two spaces that break a line are left alone.
