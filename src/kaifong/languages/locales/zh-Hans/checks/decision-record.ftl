decision-record-broken = 这份记录无法读取。程序的说明只有英文：“{ $seen }”
    .next = 修正方法（英文）：“{ $mend }”。修好之前，它不能解释任何事，也不会引起任何处分。例子见 docs/records.md。
decision-record-elsewhere = 记录要直接放在 records/decisions/ 或 records/tombstones/ 里，以 .json 结尾；这个文件没有程序会读。
    .next = 请移到那里并以个案编号或网址命名，或者移除。
