change-size-files = This pull request has { $count } files; more than { $limit } are too many to read at once.
    .next = Cut it into smaller ones: one entry each, with its pictures, goes through fastest. If it has to be one, a moderator takes the time.
change-size-entries = This pull request touches { $count } entries; more than { $limit } are too many to read at once.
    .next = Send a few at a time. If they belong together, say so, and a moderator takes the time.
change-size-megabytes = This pull request weighs { $size } MB; up to { $limit } MB go through as they are.
    .next = Make the pictures smaller, or leave some out. What was once in a pull request stays in the repository for good.
