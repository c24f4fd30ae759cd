heading-order-level = “{ $text }” is a heading of level { $level }; by the headings above it, it would be of level { $wanted }.
    .next = Change the number of # at its beginning, or let `kaifong fix` do it. Readers who listen find their way by these levels.
heading-order-skipped = “{ $text }” is a heading of level { $level } below one of level { $above }: a level is left out.
    .next = Begin it with { $next ->
        [2] ##
        [3] ###
        [4] ####
        [5] #####
       *[other] ######
    }, one # more than the heading above it.
heading-order-title = “{ $text }” is a heading of the first level, which the page has already: its title.
    .next = Take it out if it repeats the title; else begin it with ##, and those below it with ###.
heading-order-hash = “{ $text }” became a heading of level { $level }, for a line begins with # and no space.
    .next = For a heading, put a space behind the #; for a hashtag, a backslash before it: \#.
heading-order-empty = A heading of level { $level } is empty.
    .next = Write the heading behind the #, or take the line out.
heading-order-id-twice = The id “{ $id }” is taken by the heading in line { $first }: a link to it leads there only.
    .next = Give this heading another id.
