co-author-consent-asked = { $role ->
    [conveners] “{ $name }” is named as a convener, and has not said yes here.
   *[other] “{ $name }” is named as a co-author, and has not said yes here.
}
    .next = Ask them to approve the pull request. If they would rather not be named, take the name out.
