trailing-space-seen = Spaces stand at the end of lines where they mean nothing ({ $count }).
    .next = Let `kaifong fix` remove them, or your editor. Two spaces that break a line are left alone.
