placeholder-text-seen = “{ $text }” looks like a note or a filler that was to be replaced.
    .next = Write what you want to say there, or take it out.
