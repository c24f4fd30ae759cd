profile-owner-changed = { $what ->
    [edited] This edits the profile of { $name }.
    [renamed] This gives the profile of { $name } another name.
    [removed] This removes the profile of { $name }.
   *[other] This changes something that belongs to the profile of { $name }.
}
    .next = A profile is its member's own. Ask { $name } to approve the pull request, or to make the change; else a moderator asks.
profile-owner-not-yours = The profile “{ $name }” does not name { $login } as its owner.
    .next = In your own profile, put your own login and github_id. A profile for somebody else waits for them or for a moderator.
profile-owner-login = The profile “{ $name }” comes from { $login }, and its login is “{ $given }”.
    .next = Put the login that you have today. Your github_id keeps your work together if you rename it later.
profile-owner-taken = Somebody goes by “{ $name }” here already, and this profile would claim what they wrote for { $login }.
    .next = If that was you, tell the moderators; otherwise choose another name for the file.
profile-owner-second = { $login } has a profile already: “{ $other }”.
    .next = One person, one profile. To change its name, rename the file; otherwise take the new one out.
