look-alike-host = The site { $host } is written with letters that look like others: it reads as { $looks_like }.
    .next = Type the address anew on your own keyboard. If the site is really called that, tell the moderators.
look-alike-word = The word “{ $word }” mixes letters that look alike{ $other ->
        [Cyrillic] , Cyrillic among them
        [Greek] , Greek among them
        [Armenian] , Armenian among them
       *[other] , of different alphabets
    }.
    .next = Type it anew; search finds it then.
look-alike-brand = The site { $host } is written to look like { $looks_like }.
    .next = Copy the address from the site itself. If this site is what you mean, tell the moderator who looks at it.
