# The frame around every page: navigation, tools, foot.
pages-nav-home = Home
pages-nav-amas = AMAs
pages-nav-leaderboards = Leaderboards
pages-nav-search = Search
pages-chrome-nav-label = Main
pages-chrome-menu-label = Menu
pages-chrome-language-label = Language
pages-chrome-scheme-label = Dark or light
pages-chrome-skip-label = Skip to the page
pages-chrome-feed-label = Feed
pages-chrome-source-label = Source on GitHub
pages-chrome-contact-label = Report something in private
pages-chrome-footer-label = About this hub
pages-chrome-footer-note = Written by its members, reviewed in the open, and read without being tracked.
