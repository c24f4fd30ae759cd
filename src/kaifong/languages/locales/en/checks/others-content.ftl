others-content-changed = { $what ->
    [edited] This edits a text of { $author }.
    [renamed] This renames a text of { $author }.
    [removed] This removes a text of { $author }.
    [beside] This changes a file that belongs to a text of { $author }.
   *[other] This changes something of { $author }.
}
    .next = A moderator asks { $author } first. Small corrections are welcome; say in the pull request why.
others-content-nobody = It is not known whose this is: the text gives no author.
    .next = A moderator finds out. Say in the pull request how you know whose it is.
others-content-author = The author was { $author }, and the text now names somebody else.
    .next = A co-author may edit, but the author stays. If { $author } agrees, ask them to approve the pull request.
