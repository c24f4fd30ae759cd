author-is-submitter-differs = The author is “{ $author }”, but this comes from { $login }.
    .next = If it is your own text, put the name of your own profile or login under author. If you send it for somebody else, tell the moderators how they agreed.
author-is-submitter-profile = The profile “{ $name }” does not name { $login } as its owner.
    .next = In your own profile, put your own login and github_id. A profile for somebody else waits for them or for a moderator.
author-is-submitter-taken = There are texts by “{ $name }” already, and this profile would claim them for { $login }.
    .next = If they are yours, tell the moderators; otherwise choose another name for the file.
