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
look-invitation-how = 走った道、直したもの、質問、写真。フォームに書けば、{ $hours } 時間以内に誰かが読みます。Git の知識はいりません。
look-invitation-people = メンバーに会う
