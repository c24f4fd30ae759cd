affiliate-link-seen = The link to { $host } carries “{ $name }”, which pays whoever passed it on ({ $programme ->
        [network] an affiliate network
        [invitation] an invitation
       *[other] { $programme }
    }).
    .next = Link to the page without it. If it is your own and readers should know, say what you get, in `disclosure` or beside the link.
affiliate-link-disclosed = The link to { $host } pays whoever passed it on (“{ $name }”, { $programme ->
        [network] an affiliate network
        [invitation] an invitation
       *[other] { $programme }
    }); the text says that there is a benefit.
    .next = Thank you for saying so. A plain link serves readers as well, if you can do without.
affiliate-link-perhaps = The link to { $host } carries “{ $name }”, which may be somebody's invitation.
    .next = If it is one, link to the page without it. If it is only a part of the address, leave it.
affiliate-link-tracking = The link to { $host } carries marks that only tell where a reader came from: { $names }.
    .next = Take them out; the page stays the same. `kaifong fix` does it where it is safe.
