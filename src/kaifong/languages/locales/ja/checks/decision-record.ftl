decision-record-broken = この決定の記録は読めません。プログラムの説明（英語）：「{ $seen }」
    .next = 直し方（英語）：「{ $mend }」。直るまでは、何の説明にもならず、どんな措置もここからは生じません。例は docs/records.md にあります。
decision-record-elsewhere = 決定の記録は records/decisions/ の直下に .json で置きます。このファイルはどこからも読まれません。
    .next = 案件の番号を名前にしてそこへ移すか、外してください。
