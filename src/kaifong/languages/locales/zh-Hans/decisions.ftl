### 会员、读者和版主会读到的决定：它的 pull request、通知、举报结果。

decision-measure =
    { $measure ->
        [refusal] 不接受 pull request
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
decision-pull = 这个 pull request 带来一项决定的记录（{ $measure }，守则“{ $clause }”），并执行其内容。理由写在记录里。记录只写明版主是谁，不写其他人的名字。
decision-pull-merge = 合并后生效。社区若还有其他版主，就由另一位批准，作出决定的那位不自己批准。
