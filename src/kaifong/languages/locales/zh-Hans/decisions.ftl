### 成员、读者和版主会读到的决定：它的合并请求、通知、举报结果。

decision-measure =
    { $measure ->
        [refusal] 不接受合并请求
        [removal] 下架
        [edit] 修改
        [restoration] 恢复
        [warning] 警告
        [mute] 暂停
        [ban] 离开社区
        [appeal] 申诉
       *[other] 决定
    }
decision-deed =
    { $deed ->
        [removed] 移除
        [edited] 修改
       *[restored] 恢复
    }

decision-title = 决定 { $case }：{ $measure }
decision-pull = 这个合并请求带来一项决定的记录（{ $measure }，守则“{ $clause }”），并执行其内容。理由写在记录里。记录只写明版主是谁，不写其他人的名字。
decision-pull-merge = 合并后生效。社区若还有其他版主，就由另一位批准，作出决定的那位不自己批准。

### 通知：在事发的合并请求上说明理由。

decision-notice =
    { $measure ->
        [refusal] **版主已作决定：不接受这个合并请求，现予关闭。**
        [removal] **版主已作决定：已发布的内容会下架**，决定合并后即生效。
        [warning] **版主已作决定：这是一次警告。** 除此以外没有其他后果，到期自动结束。最后一天：{ $until }
        [mute] **版主已作决定：暂停。** 你送来的内容要先由版主读过。到期自动结束。最后一天：{ $until }
        [ban] { $lasting ->
            [day] **版主已作决定：你要离开这个社区。** 最后一天：{ $until }
           *[open] **版主已作决定：你要离开这个社区**，今天没有定下期限。
        }
       *[other] **版主已作决定。**
    }
decision-notice-facts = **看到的事：** { $facts }
decision-notice-clause = **守则：** { $clause }
decision-notice-reason = **理由：** { $reason }
decision-notice-source =
    { $source ->
        [check] 最先看到的是社区的自动检查；作决定的是人。
        [report] 有读者举报；作决定的是人。
        [law] 因应法律上的命令或通知；作决定的是人。
       *[moderator] 由版主看到；没有任何决定由机器作出。
    }
decision-notice-appeal = **你有不同看法？** 在这里留言写 `/appeal` 和你的理由{ $contact ->
    [none] 。
   *[other] ，或者写信给版主：{ $contact }。
}会由另一个人，而不是作决定的那位，再看一次。申诉绝不会让你的处境变差。
decision-notice-case = 个案 { $case }。

### 举报的读者会收到的结果。

decision-outcome =
    { $measure ->
        [removal] 谢谢你的举报。版主看过了：内容会下架，决定合并后即生效。依据的守则是“{ $clause }”。
        [restoration] 谢谢你的举报。版主看过了：之前下架的内容会恢复，决定合并后即生效。
        [nothing] 谢谢你的举报。版主看过了，内容维持不变（守则“{ $clause }”）。理由：{ $reason }
       *[other] 谢谢你的举报。版主看过了，并已按守则“{ $clause }”处理。具体做法只有版主和当事人知道。
    }
decision-outcome-again = 你有不同看法？在这里回复：会由另一个人再看一次。
