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
decision-pull = このプルリクエストは、決定の記録（{ $measure }、ガイドライン「{ $clause }」）を加え、その内容を実行します。理由は記録に書いてあります。名前が出るのはモデレーターだけです。
decision-pull-merge = マージされた時点で効力を持ちます。ほかにモデレーターがいる場合は、決定した本人ではなく別の人が承認します。

### 通知：起きた場所であるプルリクエストに書く、理由の説明。

decision-notice =
    { $measure ->
        [refusal] **モデレーターが決めました：このプルリクエストは採用せず、閉じます。**
        [removal] **モデレーターが決めました：公開されたものを取り下げます。** 決定がマージされた時点で行われます。
        [warning] **モデレーターが決めました：これは注意です。** ほかには何も起こらず、期限がくれば終わります。最終日：{ $until }
        [mute] **モデレーターが決めました：一時停止です。** 送られたものは、モデレーターが読むまで待ちます。期限がくれば終わります。最終日：{ $until }
        [ban] { $lasting ->
            [day] **モデレーターが決めました：このハブを離れていただきます。** 最終日：{ $until }
           *[open] **モデレーターが決めました：このハブを離れていただきます。** 期限は今日の時点で決まっていません。
        }
       *[other] **モデレーターが決めました。**
    }
decision-notice-facts = **見たこと：** { $facts }
decision-notice-clause = **ガイドライン：** { $clause }
decision-notice-reason = **理由：** { $reason }
decision-notice-source =
    { $source ->
        [check] 最初に気づいたのは自動チェックですが、決めたのは人です。
        [report] 読者からの通報があり、人が決めました。
        [law] 法律にもとづく命令や通知を受けて、人が決めました。
       *[moderator] モデレーターが気づいたものです。機械は何も決めていません。
    }
decision-notice-appeal = **納得できませんか。** { $contact ->
    [none] ここに `/appeal` と理由をコメントしてください。
   *[other] ここに `/appeal` と理由をコメントするか、モデレーターに連絡してください：{ $contact }。
}決めた人とは別の人が、もう一度見ます。異議を申し立てて不利になることはありません。
decision-notice-case = 事案 { $case }。

### 通報した読者に伝える結果。

decision-outcome =
    { $measure ->
        [removal] ご通報ありがとうございます。モデレーターが確認し、取り下げることにしました。決定がマージされた時点で行われます。ガイドラインは「{ $clause }」です。
        [restoration] ご通報ありがとうございます。モデレーターが確認し、取り下げたものを元に戻すことにしました。決定がマージされた時点で行われます。
        [nothing] ご通報ありがとうございます。モデレーターが確認し、そのまま残すことにしました（ガイドライン「{ $clause }」）。理由：{ $reason }
       *[other] ご通報ありがとうございます。モデレーターが確認し、ガイドライン「{ $clause }」にもとづいて対応しました。その内容は、モデレーターと本人のあいだに留めます。
    }
decision-outcome-again = 納得できませんか。ここに返信してください。別の人がもう一度見ます。
