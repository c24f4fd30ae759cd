author-is-submitter-differs = The author is “{ $author }”, but this comes from { $login }.
    .next = If it is your own text, put the name of your own profile or login under author. If you send it for somebody else, tell the moderators how they agreed.
author-is-submitter-co-author = This comes from { $login }, a co-author, and is in the name of “{ $author }”.
    .next = Ask “{ $author }” to approve the pull request: that is all that is missing. If they cannot, a moderator asks them.
author-is-submitter-translation = This translates a text of “{ $author }” and comes from { $login }.
    .next = Thank you for translating. If “{ $author }” approves the pull request, nothing more is needed; otherwise somebody who reads both languages looks at it.
