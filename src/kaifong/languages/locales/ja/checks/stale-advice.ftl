stale-advice-overdue = { $day } までに、この答えが今も正しいか見直すことになっていました。
    .next = 読み直して変わったところを直し、新しい「review_by」を書いてください。
stale-advice-before = 見直しの日（{ $day }）が、答えの日付（{ $written }）より前です。
    .next = 「review_by」をこれから来る日にしてください。
