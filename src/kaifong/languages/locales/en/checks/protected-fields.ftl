protected-fields-given = “{ $key }” is given by the community, not taken.
    .next = Take the line out; a moderator sets it.
protected-fields-news = News are the hub's official voice.
    .next = Put it into the stories, or wait for a moderator who agrees that it is news.
protected-fields-identity = This changes “{ $key }”, by which a member is known.
    .next = If you renamed your account, say so in the pull request; a moderator compares.
