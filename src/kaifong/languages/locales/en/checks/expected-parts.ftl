expected-parts-state = The state is “{ $state }”, and the AMA was to begin on { $day }.
    .next = If it has been held, set state: closed and add the questions; if it was put off, change “starts”.
expected-parts-record = The AMA is over, and nothing says where it can be read or heard as it was.
    .next = Add “source: https://…” or “recording: https://…”, so that readers can look it up.
expected-parts-asker = It is not said who asked “{ $title }”.
    .next = Add a line below the heading: “*Asked by @ng-tsz-kin on [the thread](https://…)*”. Whoever asks gets credit for it.
expected-parts-answers =
    { $count ->
        [one] The AMA is closed, and its question has no answer.
       *[other] The AMA is closed, and none of its { $count } questions has an answer.
    }
    .next = Add the answers below headings of level 3, or set the state to “collecting”.
expected-parts-review-by = Nothing says when somebody should look whether this answer still holds.
    .next = Add “review_by: …” with a day, such as a year from now.
expected-parts-asked = Nothing says who asked this, or where.
    .next = Add “asked_by: …” or “asked_at: https://…”, so that readers can see where it comes from.
expected-parts-disclosure = The disclosure is “{ $value }”, which does not say whether you had anything for this review.
    .next = Say it in words: “None; I bought it myself”, or who gave you what.
expected-parts-caption = Item { $number } of the gallery has no caption.
    .next = Say where and when it was, or what one might overlook: “caption: …”.
expected-parts-secret = There are winners, and the draw’s secret is not revealed: nobody can run the draw again.
    .next = Add “secret: …” below “draw”, exactly as it was committed to.
expected-parts-committed = The draw was committed to after the challenge closed ({ $closes }): by then the entries were known.
    .next = Correct the date if it is a slip; else say in the text how it came about.
expected-parts-winners = Winners are named, and the challenge is open until { $closes }.
    .next = Name them once it is closed, or correct “closes”.
expected-parts-result = The idea is done, and nothing says what came of it.
    .next = Add “result: …” with the entry that tells of it, or “reason: …” in a sentence.
