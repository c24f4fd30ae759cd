author-profile-missing = “{ $author }” has no profile here yet.
    .next = Nothing has to be done. With `kaifong new member` your name gets a page of its own and your work is counted together.
