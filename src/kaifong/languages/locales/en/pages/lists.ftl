# The lists of entries.
pages-list-story-lead = What members lived through, made, mended or could not forget.
pages-list-review-lead = Honest reports from people who used it. Any benefit they received is disclosed.
pages-list-gallery-lead = Pictures and films from the neighbourhood.
pages-list-tutorial-lead = How to do it, step by step, by people who have done it.
pages-list-ama-lead = Ask me anything: announced beforehand, answered in writing, kept for good.
pages-list-answer-lead = Questions that were answered well, checked again from time to time.
pages-list-idea-lead = What members wish for, who stands behind it, and what became of it.
pages-list-challenge-lead = Something to try together, with rules and a closing date.
pages-list-event-lead = Where to meet, on the road and on line.
pages-list-news-lead = Official announcements. Offers carry the day they end.
pages-list-empty = Nothing here yet.
pages-list-first = Write the first one
pages-pager = Pages of this list
pages-newer = Newer
pages-older = Older
pages-page-of = Page { $page } of { $pages }
pages-title-page = { $title } (page { $page })
