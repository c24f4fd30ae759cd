protected-paths-cache = { $path } lies where builds keep what they made.
    .next = Take it out of the pull request: pages are made from texts, never from what somebody else built.
protected-paths-changed = { $path } is a file of the maintainers.
    .next = A maintainer looks at it. If you did not mean to change it, take it out of the pull request.
protected-paths-translation = { $path } is a part of the guidelines in { $language }.
    .next = Thank you for translating. Somebody who reads that language looks at it before it counts.
