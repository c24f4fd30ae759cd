second-reader-same = 这里再次决定个案 { $case }，但决定的人正是第一次作决定的人。
    .next = 请另一位版主来看并作决定：申诉就是要换一双眼睛再看。
second-reader-alone = 个案 { $case } 由第一次作决定的人再次决定。这个社区没有其他版主，而记录也没有写明还问过谁。
    .next = 请一位双方都信得过的外人来看，把他写在“outside_reader”；找不到人就写“no_second_reader”: true，让大家都看得见。
second-reader-brought = 个案 { $case } 当初的决定者，送来别人对它再作决定的记录。
    .next = 请这次作决定的人批准这个合并请求，这样才算是他的话。
second-reader-no-case = 找不到个案 { $case } 的记录，没有人看得到这里再次决定的是什么。
    .next = 请跟通知上的编号对照；所指的记录要放在 records/decisions/。
