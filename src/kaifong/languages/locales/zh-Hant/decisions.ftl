### 成員、讀者和版主會讀到的決定：它的合併請求、通知、舉報結果。

decision-measure =
    { $measure ->
        [refusal] 不接納合併請求
        [removal] 下架
        [edit] 修改
        [restoration] 恢復
        [warning] 警告
        [mute] 暫停
        [ban] 離開社區
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
decision-pull = 這個合併請求帶來一項決定的紀錄（{ $measure }，守則「{ $clause }」），並執行其內容。理由寫在紀錄裏。紀錄只寫明版主是誰，不會寫其他人的名字。
decision-pull-merge = 合併後生效。如果社區還有其他版主，就由另一位批准，作出決定的那位不會自己批准。

### 通知：在事發的合併請求上說明理由。

decision-notice =
    { $measure ->
        [refusal] **版主已作決定：不接納這個合併請求，現予關閉。**
        [removal] **版主已作決定：已發佈的內容會下架**，決定合併後即生效。
        [warning] **版主已作決定：這是一次警告。** 除此以外沒有其他後果，到期自動結束。最後一天：{ $until }
        [mute] **版主已作決定：暫停。** 你送來的內容要先由版主讀過。到期自動結束。最後一天：{ $until }
        [ban] { $lasting ->
            [day] **版主已作決定：你要離開這個社區。** 最後一天：{ $until }
           *[open] **版主已作決定：你要離開這個社區**，今天沒有定下期限。
        }
       *[other] **版主已作決定。**
    }
decision-notice-facts = **看到的事：** { $facts }
decision-notice-clause = **守則：** { $clause }
decision-notice-reason = **理由：** { $reason }
decision-notice-source =
    { $source ->
        [check] 最先看到的是社區的自動檢查；作決定的是人。
        [report] 有讀者舉報；作決定的是人。
        [law] 因應法律上的命令或通知；作決定的是人。
       *[moderator] 由版主看到；沒有任何決定由機器作出。
    }
decision-notice-appeal = **你有不同看法？** 在這裏留言寫 `/appeal` 和你的理由{ $contact ->
    [none] 。
   *[other] ，或者寫信給版主：{ $contact }。
}會由另一個人，而不是作決定的那位，再看一次。上訴絕不會令你的處境變差。
decision-notice-case = 個案 { $case }。

### 舉報的讀者會收到的結果。

decision-outcome =
    { $measure ->
        [removal] 多謝你的舉報。版主看過了：內容會下架，決定合併後即生效。依據的守則是「{ $clause }」。
        [restoration] 多謝你的舉報。版主看過了：之前下架的內容會恢復，決定合併後即生效。
        [nothing] 多謝你的舉報。版主看過了，內容維持不變（守則「{ $clause }」）。理由：{ $reason }
       *[other] 多謝你的舉報。版主看過了，並已按守則「{ $clause }」處理。具體做法只有版主和當事人知道。
    }
decision-outcome-again = 你有不同看法？在這裏回覆：會由另一個人再看一次。
