pace-open = { $count } of your pull requests are open; up to { $limit } are looked at side by side.
    .next = Nothing is wrong with them. They are read one after the other, and a moderator says when the next is due.
pace-day = { $count } of your pull requests were merged today; from { $limit } on, a moderator looks first.
    .next = Nothing is wrong with this one. It waits for a moderator, or for tomorrow. The limit grows with your time here.
pace-week = { $count } of your pull requests were merged within seven days; from { $limit } on, a moderator looks first.
    .next = Nothing is wrong with this one. It waits for a moderator, or for some days. The limit grows with your time here.
