# The page of the guidelines.
pages-clause-link = Link to this clause
pages-clause-missing = Not translated yet: this is the text in { $language }.
pages-clause-stale = The binding text has changed since this was translated. Read it in { $original }.
pages-clause-people = Looked after by people.
pages-clause-edit = Improve this clause
pages-clauses-none = No guidelines have been written yet.
