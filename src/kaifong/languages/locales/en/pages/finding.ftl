# Search, lost and moved pages.
pages-search-label = Words to look for
pages-search-kind = Kind
pages-search-any-kind = All kinds
pages-search-language = Language
pages-search-any-language = All languages
pages-search-found-one = { $n } page found
pages-search-found-other = { $n } pages found
pages-search-none = Nothing was found. Try fewer or other words.
pages-search-waiting = Looking…
pages-search-error = The search index could not be read. Load the page again, or try later.
pages-search-more = Show more
pages-search-older = Search older posts too
pages-search-noscript = Search runs in your browser and needs JavaScript. These lists hold everything, too:
pages-search-narrow = Narrow it down
pages-search-tag = Tag
pages-search-any-tag = All tags
pages-search-year = Year
pages-search-any-year = All years
pages-search-clear = Clear the choices
pages-not-found = There is no page at this address. It may have moved, or never been here.
pages-not-found-home = Home
pages-moved = This page has moved:
pages-follow = Follow this list:
pages-follow-atom = feed (Atom)
pages-follow-json = feed (JSON)
pages-follow-calendar = all events in your calendar
pages-feed-title = { $what } · { $hub }

# Tags.
pages-tags-title = Tags
pages-tags-lead = What members write about here, the most used first.
pages-tags-empty = Nothing has a tag yet.
pages-tag-title = Tag: { $tag }
pages-tag-lead = { $count ->
    [one] One page carries this tag.
   *[other] { $count } pages carry this tag, the newest first.
}

# llms.txt
pages-llms-about = A community's own texts: what its members wrote, answered and found, each page signed by its author, reviewed in the open and under the licence that it names. Every page is plain HTML and reads without scripts.
pages-llms-rules = Rules
