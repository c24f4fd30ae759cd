### The forms by which members send something without Git. GitHub shows them; labels are short, `.help` stands below.

forms-name-story = Tell a story
forms-name-review = Review something you use
forms-name-answer = Keep a good answer
forms-name-idea = Propose an idea
forms-name-event = Announce an event
forms-name-ama-question = Ask a guest a question
forms-name-correction = Correct something of yours
forms-name-withdrawal = Withdraw something of yours

forms-about-story = What you want to tell. No Git needed.
forms-about-review = What you found out about a product, and what you had for it.
forms-about-answer = A question that comes up again and again, and the answer that helped.
forms-about-idea = What you would like to see here.
forms-about-event = When, where and for whom.
forms-about-ama-question = A question for an AMA that is announced or running.
forms-about-correction = Other words in a text that you published here.
forms-about-withdrawal = Take down a text that you published here.

forms-title-ama-question = Your question
forms-title-correction = Correction
forms-title-withdrawal = Withdrawal

forms-intro-entry = **The title above is the title of your text.** Fill in the rest and send it: a robot makes a page of it, checks it and answers here within a minute or two, and a moderator reads it. To change something, edit your form’s text later; nothing else is needed.
forms-intro-question = **The title above is your question.** Once a moderator has read it, it joins the others on the AMA’s page.
forms-intro-correction = For texts that you published yourself. A robot puts the new words in, and answers here. Something wrong in somebody else’s text? Use “Correct this page” at the foot of that page.
forms-intro-withdrawal = For texts that you published yourself. The page then only says that its author took it back. Older versions stay in the project’s history; if something in it puts you at risk, write to the moderators in private.
forms-intro-public = ⚠️ **Everything here is public at once**: your words, your GitHub name, and every picture from the moment you drop it in, with its hidden data such as the place where it was taken. Share it from your phone without location first. What we publish has no such data any more; GitHub’s own copy keeps it.
forms-intro-languages = This form in your language:

forms-language = Which language is it in?
forms-slug = Name in the address
    .help = Optional: a few words in plain letters, such as my-grandfathers-letters. They stand in the page’s address for good.
forms-page = Which page?
    .help = Its address, copied from the top of your browser.
forms-ama = Which AMA?
    .help = The address of its page, copied from the top of your browser.
forms-text-story = Your story
    .help = Write as you would tell it. Drop pictures in where they belong, and write what each one shows in place of the word “Image” that GitHub puts there, for those who cannot see it.
forms-text-review = Your review
    .help = How long you have used it and for what, what is good, what is bad, for whom. Drop pictures in where they belong, and write what each shows in place of the word “Image”.
forms-detail-answer = What the question was about
    .help = What was seen, what was tried, with which parts. The question itself is the title above.
forms-text-answer = The answer
    .help = Your answer, in your words: first the answer, then the reason, then how to check it.
forms-text-idea = Your idea
    .help = What is missing today, whom it would help, and how you imagine it.
forms-text-event = What will happen
    .help = What to bring, how to get there, for whom it is. At least a place or a link has to stand above.
forms-question-detail = Anything to add?
    .help = Optional: what one should know to answer well.
forms-passage = The words as they stand
    .help = Copied from the page: so much that they occur there only once.
forms-instead = The words as they should be
    .help = Leave it empty to take the words out.
forms-correction-why = Why
    .help = Optional, in a few words.
forms-withdrawal-why = Why
    .help = Optional. You owe nobody a reason, and what you write here is public.
forms-before = Before you send it
forms-box-own = These are my own words and pictures, or I may publish them; it may be published here.
forms-box-public = I know that this is public at once, pictures and their hidden data included.
forms-box-people = Everyone who can be recognised in the pictures agreed to be shown.
forms-box-licence = Others may pass it on and adapt it with my name (licence CC BY 4.0).
forms-box-sure = This is my own text, and I want its page taken down.

forms-contact-pages = How to send something
forms-contact-pages-about = Step by step: what to press, and what happens then.
forms-contact-private = Write to the moderators in private
forms-contact-private-about = For what must not stand in public.

### The form by which readers report something published.

forms-name-report = Report something
forms-about-report = Something published here that breaks a rule, harms somebody or should not stand in public.
forms-title-report = Report
forms-intro-report = Somebody in office reads it and answers here. **Everything you write here is public at once, with your GitHub name.** So say which page and what is wrong with it; do not repeat private things, and name nobody.
forms-intro-report-private = Would you rather not be seen reporting it, or does it put somebody at risk? Write in private: { $contact }
forms-report-wrong = What is wrong with it?
    .help = Where on the page, and why it should not stand like that. In any language.
forms-box-report-public = I know that this report is public, with my GitHub name.
forms-box-report-honest = What I say is true as far as I know.
