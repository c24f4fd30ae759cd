### What the hub says to a member who sent something by a form, in the issue that the form made.
### `.next` says what to do. Parameters that are a stranger's words come escaped.

submit-sent = **Thank you, it has arrived.** It is now [pull request { $number }]({ $url }): the place where it is checked and read before it is published.
submit-sent-anew = **Your change has arrived** and stands in [pull request { $number }]({ $url }).
submit-by-hand = **Thank you, it has arrived.** This project does not let its robot open pull requests, so a moderator has to press one button first: [open the pull request]({ $url }).
submit-next = What happens now: the checks answer here within a minute or two, then a moderator reads it. You will be told here, whatever comes of it.
submit-mend = **To change something**, press the three dots ⋯ at the top right of your form above, choose “Edit”, change the text and save. It is taken over by itself; no new form and no Git are needed. **To take it back**, close this issue.
submit-not-yet = **It has arrived, but no page can be made of it yet.** Please change this:
submit-unreadable = **This form can no longer be read.** Its headings (the lines that begin with ###) or its boxes were changed or removed, or something stands below the last box. Please put them back as they were, or fill in the form anew and close this issue. Nothing is lost: what had arrived before stays as it is.
submit-many = **You have { $count } forms open here**, and only { $limit } can be under way at a time. Once one of them is published or closed, edit this one a little and save: it then goes on.
submit-other-edit = Somebody else has changed the text of this form. Under your name only your own changes are taken over: if you want these, edit the form yourself and save.
submit-already = **This has been published already.** What you change here does not change the page any more: please use the form for corrections.
submit-over = This was closed without being published, so what you change here is not taken over any more. Reopen the issue to send it again.
submit-withdrawn = **You have taken it back.** Nothing of it was published. What you wrote here and in the pull request stays readable on GitHub; to remove it for good, ask the moderators. If you reopen this issue, it is sent again.
submit-published = **It is published: [{ $title }]({ $url }).** Thank you! The page can take some minutes to appear.
submit-published-plain = **It has been taken in.** Thank you! The site shows it in some minutes.
submit-taken-down = **It is taken down.** In some minutes the page will only say that its author took it back.
submit-closed = **It was not published.** What was said about it stands in [pull request { $number }]({ $url }). If you find no reason there, ask for it in a comment: you are owed one. If you think that this is wrong, write `/appeal` in a comment, here or there: somebody else then decides.
submit-checks = What the checks say
submit-notes = About your text and pictures:

submit-text-missing = The text is empty.
    .next = Write something below its heading.
submit-language-missing = No language is chosen.
    .next = Put one of the form’s languages below its heading, written as the form writes it.
submit-page-unknown = No page of this hub is at this address: { $page }.
    .next = Open the page, and copy its address from the top of your browser.
submit-page-others = You are not the author of { $path }, as far as this hub knows.
    .next = If something is wrong in somebody else’s text, press “Correct this page” at its foot. If it is yours, ask a moderator to note your GitHub account in your profile.
submit-passage-missing = The words to be changed do not stand in { $path } like this.
    .next = Copy them from the page once more, and fewer of them: without links, bold words and headings.
submit-passage-twice = The words to be changed stand in { $path } { $count } times.
    .next = Copy some more of what stands around the right place.
submit-nothing-new = The new words are the same as the old ones.
    .next = Write below its heading how it should read.
submit-sure-missing = The box is not ticked.
    .next = Tick it if you want the page taken down.
submit-ama-unknown = No AMA of this hub is at this address: { $page }.
    .next = Open the AMA’s page, and copy its address from the top of your browser.
submit-ama-closed = The AMA “{ $title }” takes no questions any more.
    .next = Perhaps it was answered there; the other AMAs are on the site.
submit-question-missing = There is no question.
    .next = Write it as the title of this issue.
submit-asked-by = Asked by @{ $name } on [GitHub]({ $url })

submit-picture-alt = Picture { $number } has no description, and those who cannot see it would miss it.
    .next = In your form’s text, put what it shows in place of the word “Image”.
submit-picture-unreachable = Picture { $number } could not be fetched and was left out.
    .next = Delete it from your form’s text, drop it in again and save.
submit-picture-elsewhere = Picture { $number } lies on another website and was left out: pages here show no pictures from elsewhere.
    .next = If it is yours to publish, save it and drop it into your form’s text.
submit-picture-large = Picture { $number } is larger than { $limit } MB and was left out.
    .next = Make it smaller, and drop it in again.
submit-picture-kind = Picture { $number } is of a kind that not every browser shows (HEIC from a telephone, for example), and was left out.
    .next = Save it as JPEG or PNG, and drop it in again.
submit-picture-broken = Picture { $number } could not be read to its end and was left out.
    .next = Save it anew with another program, and drop it in again.
submit-picture-many = There are more than { $limit } pictures; the others were left out.
    .next = Choose the best ones.
submit-picture-here = Pictures cannot be sent with this form; they were left out.
    .next = Press “Correct this page” at the foot of the page, or ask a moderator.

submit-pull-body = { $login } sent this by a form: #{ $issue }. What they change there is taken over here by itself, and what is decided here is told there; nobody needs to push to this branch.
submit-pull-correction = Correction of { $path }
submit-pull-withdrawal = Withdrawal of { $path }
submit-pull-question = Question: { $title }
submit-pull-why = In their words: { $why }
