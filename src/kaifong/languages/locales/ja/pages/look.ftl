# コミュニティの近況、記事の進みぐあい、それをめぐる会話。
look-pulse = 今シーズンこれまで
look-pulse-writers = 今シーズン { $n } 人が執筆
look-pulse-published = { $n } 件を公開
look-pulse-answered = { $n } 件の質問に回答
look-pulse-newcomers = 新しい顔ぶれ { $n } 人
look-pulse-more = 数字をすべて見る
look-picked-why = { $reason }（{ $person }）
look-picked-more = おすすめをすべて見る
look-answered = 最近の答え
look-newcomers = 今シーズン加わった人
look-newcomers-more = メンバー一覧
look-invitation = 掲示板には、あなたの場所があります
look-invitation-how = 体験談、質問、アイデア、写真。フォームに書けば、{ $hours } 時間以内にだれかが読みます。Git の知識はいりません。
look-invitation-people = メンバーに会う
look-calendar = カレンダーに追加
look-question-detail = 質問の全文
look-answers-other = ほかの答え { $n } 件
look-way-idea = このアイデアの歩み
look-way-challenge = このチャレンジの歩み
look-way-ama = この質問会の歩み
look-ama-tally = 質問 { $asked } 件、回答ずみ { $answered } 件
look-ama-first-waiting = 答えを待つ最初の質問へ
look-ama-next-waiting = 答えを待つ次の質問
look-behind-since = この訳にまだ入っていない最初の変更は { $date } のものです。
look-behind-beginning = タイトルか冒頭が変わりました。
look-behind-section = 変更または追加：
look-behind-gone = 削除：
look-behind-changes = 変更を読む
look-behind-update = この訳を更新する
look-conversation = 会話
look-conversation-comments = { $n ->
    [0] まだ返信はありません。
   *[other] これまでにコメント { $n } 件。
}
look-conversation-last = 最新は { $date }。
look-conversation-there = この話題は GitHub で話されています。
look-conversation-join = 会話に加わる
look-conversation-none = まだだれも話していません。
look-conversation-start = 会話を始める
look-contents = このページの内容
look-copied = リンクをコピーしました
look-clause-checks = まず { $n } 件の検査が見て、そのあと人が決めます
look-clause-current = 効力をもつ文と同じ内容
look-clause-changed = 最終改訂：{ $date }。
