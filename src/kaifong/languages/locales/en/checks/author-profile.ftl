author-profile-missing = “{ $author }” has no profile here yet.
    .next = Nothing has to be done. With a profile your name gets a page of its own and your work is counted together: press “Add your profile” on the site, or run `kaifong new member`.
