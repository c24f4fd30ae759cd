near-duplicate-seen = Much of this is also said in { $path }: { $percent } % of the two texts is the same.
    .next = A moderator compares them. If yours carries the other one on, quote it and link to it; if it translates it, say so in `translates`; if you were sent both by somebody, say which one stays.
near-duplicate-own = You have said much of this already, in { $path }: { $percent } % of the two texts is the same.
    .next = If this one takes its place, edit the other instead; if both are to stay, tell readers in a sentence what is new here.
