repeated-submission-text = The same text comes { $count } times in this change; the first is { $path }.
    .next = Keep it once, in the language that it is written in. A translation says so in `translates`.
repeated-submission-link = { $count } new texts in this change all send readers to the same address at { $host }.
    .next = A moderator reads them. One text that says what is worth seeing there serves readers better; if the place is yours, say so.
