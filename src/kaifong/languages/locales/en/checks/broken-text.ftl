broken-text-seen = Letters were broken here on the way: “{ $text }”.
    .next = Type that place anew from your original, and save as UTF-8.
broken-text-pinyin = “{ $text }” has a reading in brackets, which some sites add to what is copied from them.
    .next = If you did not mean it, write just “{ $near }”.
broken-text-escaped = Readers see “{ $text }” here, a code where a character should stand.
    .next = Type the character itself; if you write about the code, put it between backticks.
