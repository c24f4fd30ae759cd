placeholder-text-seen = “{ $text }” looks like a note or a filler that was to be replaced.
    .next = Write what you want to say there, or take it out.
placeholder-text-start = These are the words that a new file begins with: “{ $text }”.
    .next = Put your own in their place, or take them out.
placeholder-text-comment = A comment of a template is left in the file: “{ $text }”.
    .next = Take it out. The page does not show it, but everybody can read it in the repository.
