### 會員、讀者和版主會讀到的決定：它的 pull request、通知、舉報結果。

decision-measure =
    { $measure ->
        [refusal] 不接納 pull request
        [removal] 下架
        [edit] 修改
        [restoration] 恢復
        [warning] 警告
        [mute] 暫停
        [ban] 離開社群
        [appeal] 上訴
       *[other] 決定
    }
decision-deed =
    { $deed ->
        [removed] 移除
        [edited] 修改
       *[restored] 恢復
    }

decision-title = 決定 { $case }：{ $measure }
decision-pull = 這個 pull request 帶來一項決定的紀錄（{ $measure }，守則「{ $clause }」），並執行其內容。理由寫在紀錄裏。紀錄只寫明版主是誰，不會寫其他人的名字。
decision-pull-merge = 合併後生效。如果社群還有其他版主，就由另一位批准，作出決定的那位不會自己批准。
