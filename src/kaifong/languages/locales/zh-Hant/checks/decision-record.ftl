decision-record-broken = 這份紀錄讀不到。程式的說明只有英文：「{ $seen }」
    .next = 修正方法（英文）：「{ $mend }」。修好之前，它不能解釋任何事，也不會引起任何處分。例子見 docs/records.md。
decision-record-elsewhere = 紀錄要直接放在 records/decisions/ 或 records/tombstones/ 內，以 .json 結尾；這個檔案沒有程式會讀。
    .next = 請移到該處並以個案編號或網址命名，或者移除。
