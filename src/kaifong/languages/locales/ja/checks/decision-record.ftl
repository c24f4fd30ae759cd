decision-record-broken = この記録は読めません。プログラムの説明（英語）：「{ $seen }」
    .next = 直し方（英語）：「{ $mend }」。直るまでは、何の説明にもならず、どんな措置もここからは生じません。例は docs/records.md にあります。
decision-record-elsewhere = 記録は records/decisions/ か records/tombstones/ の直下に .json で置きます。このファイルはどこからも読まれません。
    .next = 案件の番号かアドレスを名前にしてそこへ移すか、外してください。
