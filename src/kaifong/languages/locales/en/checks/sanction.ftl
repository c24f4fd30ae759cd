sanction-waits = A moderator looks at this before it is published.
    .next = You need not do anything. If you want to know why, write to the moderators at this hub's contact address; the answer is not given in public.
