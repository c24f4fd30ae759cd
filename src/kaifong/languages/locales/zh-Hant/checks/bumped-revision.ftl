bumped-revision-same-text = 版本由 { $was } 改為 { $revision }，但譯文一字未改，而 { $source } 已經改動。
    .next = 請再對照一次。如果那次改動與譯文無關，請在合併請求裏說明。
