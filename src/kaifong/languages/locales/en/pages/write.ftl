# How to send something.
pages-write-title = How to send something
pages-write-lead = You do not need to know Git, and nothing has to be installed. You need a GitHub account and something to tell.
pages-write-how = How it goes
pages-write-step-account = Sign in to GitHub. If you have no account yet, make one; it is free, and a pen name is fine:
pages-write-step-form = Choose a form below, fill it in and press “Create” (or “Submit new issue”). The title at its top becomes the title of your page.
pages-write-step-answer = A robot answers within a minute or two, in your language: it says whether something has to change. Then a moderator reads it.
pages-write-step-mend = To change something, edit your form’s text (⋯, then “Edit”). To take it back, close it.
pages-write-step-end = When it is published, you are told, with the address of the page. If it is not, you are told why, and can ask somebody else to look again.
pages-write-public = What you send is public at once, pictures and the place where they were taken included. Share pictures without location.
pages-write-form = Fill in the form
pages-write-file = Write the file on GitHub
pages-write-fields = What the form asks for
pages-write-yours = What is yours already
pages-write-correction = other words in a text of your own.
pages-write-withdrawal = its page is taken down.
pages-write-profile = a page about you. The number that GitHub gave your account makes sure that it stays yours.
pages-write-wanted = What help is wanted with
