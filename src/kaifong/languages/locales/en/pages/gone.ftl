# Pages at addresses of what was taken down.
pages-gone = This is not here any more
pages-gone-author = Whoever wrote this has taken it down.
pages-gone-rules = Moderators have taken this down, by the rules of this community.
pages-gone-law = This has been taken down because the law asked for it.
pages-gone-duplicate = This has been taken down, since the same stands elsewhere.
pages-gone-erased = Whoever wrote this has left, and asked that it go too.
pages-gone-unknown = This has been taken down.
pages-gone-day = That was on { $when }.
pages-gone-instead = What stands in its place
pages-gone-list = More of its kind
