# Leaderboards.
pages-boards-lead = Points come from merged work alone: no likes, no clicks, no hours. Anyone can recount them.
pages-board-title-all-time = Leaderboards, all time
pages-board-rank = Rank
pages-board-member = Member
pages-board-points = Points
pages-board-entries = Entries
pages-board-span = Span of time
pages-board-season = This season
pages-board-all-time = All time
pages-board-from-to = { $first } to { $last }
pages-board-everything = All languages, all kinds
pages-board-by-language = By language
pages-board-by-kind = By kind
pages-board-none = Nobody has scored in this time yet. The first merged entry opens the board.
pages-board-worth = What counts
pages-board-how = Each part in a merged entry is worth so many points, up to a limit a day. To see every point of yours with its evidence, run “kaifong explain @name”. To leave the boards, set “visibility: hidden” in your profile.
