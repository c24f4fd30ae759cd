# The home page.
pages-home-write = Tell your story
pages-home-guidelines = How we do things here
pages-home-picked = Picked by members
pages-home-new = Fresh from the neighbourhood
pages-home-more-stories = All stories
pages-home-coming = Coming up
pages-home-coming-none = Nothing is planned yet. Would you like to host something?
pages-home-more-events = All events
pages-home-asked = Waiting for an answer
pages-home-asked-none = No question is waiting for an answer.
pages-home-more-amas = All AMAs
pages-home-helped = Who helped this season
pages-home-helped-none = The season is young. The first line is still free.
pages-home-more-boards = All leaderboards
pages-points = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
