lost-links-link = { $other }, line { $line }, links to this entry ({ $url }); the link will lead nowhere.
    .next = Change that link in the same pull request, or leave the old address in “aliases” and link to the page.
lost-links-reference = { $other }, line { $line }, names this entry in “{ $field }”.
    .next = Change that line in the same pull request, or take it out there.
lost-links-translation = { $other }, line { $line }, is a translation of this entry and will have no original.
    .next = Correct “translates” there in the same pull request, or take it out.
