empty-text-nothing = There is nothing to read below the front matter.
    .next = Write what you want to tell. A few sentences are enough.
empty-text-section = Nothing stands below the heading “{ $title }”.
    .next = Write what belongs there, or take the heading out.
