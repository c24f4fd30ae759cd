### 決定について、メンバー・読者・モデレーターが読むもの：プルリクエスト、通知、通報の結果。

decision-measure =
    { $measure ->
        [refusal] プルリクエストの不採用
        [removal] 公開の取りやめ
        [edit] 変更
        [restoration] 公開の再開
        [warning] 注意
        [mute] 一時停止
        [ban] 退会
        [appeal] 異議申し立て
       *[other] 決定
    }
decision-deed =
    { $deed ->
        [removed] 取り下げ
        [edited] 変更
       *[restored] 元に戻す
    }

decision-title = 決定 { $case }：{ $measure }
decision-pull = このプルリクエストは、決定の記録（{ $measure }、規約「{ $clause }」）を加え、その内容を実行します。理由は記録に書いてあります。名前が出るのはモデレーターだけです。
decision-pull-merge = マージされた時点で効力を持ちます。ほかにモデレーターがいる場合は、決定した本人ではなく別の人が承認します。
