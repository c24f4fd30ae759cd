bumped-revision-same-text = The revision moves on ({ $was } to { $revision }), and the translation’s own words stay as they were, though { $source } has changed.
    .next = Compare the two once more. If the change asks for nothing here, say so in the pull request.
