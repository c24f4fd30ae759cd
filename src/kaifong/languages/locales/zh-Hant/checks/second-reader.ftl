second-reader-same = 這裏再次決定個案 { $case }，但決定的人正是第一次作決定的人。
    .next = 請另一位版主來看並作決定：上訴就是要換一雙眼睛再看。
second-reader-alone = 個案 { $case } 由第一次作決定的人再次決定。這個社區沒有其他版主，而紀錄也沒有寫明還問過誰。
    .next = 請一位雙方都信得過的外人來看，把他寫在「outside_reader」；找不到人就寫「no_second_reader」: true，讓大家都看得見。
second-reader-brought = 個案 { $case } 當初的決定者，送來別人對它再作決定的紀錄。
    .next = 請這次作決定的人批准這個合併請求，這樣才算是他的話。
second-reader-no-case = 找不到個案 { $case } 的紀錄，沒有人看得到這裏再次決定的是甚麼。
    .next = 請跟通知上的編號對照；所指的紀錄要放在 records/decisions/。
