second-reader-same = This decides again about case { $case }, and by somebody who decided it the first time.
    .next = Ask another moderator to look at it and to decide: an appeal is for a second pair of eyes.
second-reader-alone = Case { $case } is decided again by whoever decided it first. This hub has no other moderator, and the record does not say who else was asked.
    .next = Ask somebody outside whom both sides can trust, and name them in “outside_reader”; or write “no_second_reader”: true, so that everybody can see it.
second-reader-brought = Somebody who decided case { $case } brings the record of what another decided about it.
    .next = Whoever decided it now approves this pull request, so that it is their word.
second-reader-no-case = There is no record of a case { $case }, so nobody can see what this decides again.
    .next = Compare the number with the notice; the record that it means has to be in records/decisions/.
