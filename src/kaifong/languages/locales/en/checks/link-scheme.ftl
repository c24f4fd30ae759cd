link-scheme-seen = The link { $url } does not lead to that site: its https:// is missing or mistyped.
    .next = Write { $near }, or let `kaifong fix` do it.
