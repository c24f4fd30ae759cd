# What the pages say of a community's life, of an entry's states, and of the conversation around it.
look-pulse = This season so far
look-pulse-writers = { $n ->
    [one] { $n } person wrote this season
   *[other] { $n } people wrote this season
}
look-pulse-published = { $n ->
    [one] { $n } piece published
   *[other] { $n } pieces published
}
look-pulse-answered = { $n ->
    [one] { $n } question answered
   *[other] { $n } questions answered
}
look-pulse-newcomers = { $n ->
    [one] { $n } new face
   *[other] { $n } new faces
}
look-pulse-more = All figures
look-picked-why = { $reason } ({ $person })
look-picked-more = Everything that was picked
look-answered = Answered lately
look-newcomers = New here this season
look-newcomers-more = All members
look-invitation = There is room on the board for your note
look-invitation-how = A ride, a repair, a question, a picture: fill in a form, and somebody reads it within { $hours } hours. You do not need to know Git.
look-invitation-people = Meet the members
