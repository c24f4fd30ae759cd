decision-record-broken = This record cannot be read: { $seen }.
    .next = What helps: { $mend }. Until then it explains nothing and no sanction follows from it. docs/records.md has an example.
decision-record-elsewhere = Records stand in records/decisions/ or records/tombstones/ itself and end in .json; this file is read by nobody.
    .next = Move it there, named for its case or address, or take it out.
