others-content-changed = { $what ->
    [edited] This edits a text of { $author }.
    [renamed] This renames a text of { $author }.
    [removed] This removes a text of { $author }.
    [beside] This changes a file that belongs to a text of { $author }.
   *[other] This changes something of { $author }.
}
    .next = A moderator asks { $author } first. Small corrections are welcome; say in the pull request why.
