steward-title = 返事を待っているもの
steward-intro = このハブでは { $hours } 時間以内にお返事します。人の返事を待っているものを、言語ごとに、長く待っている順に並べています。時計の印は約束の時間を過ぎたものです。このページはボットが更新します。書き込みは各プルリクエストや issue にお願いします。
steward-count = { $waiting ->
    [0] 待っているものはありません。
   *[other] { $waiting }件が待っています。うち{ $late }件は約束の時間を過ぎています。
}
steward-no-language = 言語の指定なし
steward-pull = プルリクエスト
steward-appeal = 異議申し立て
steward-report = 読者からの報告
steward-hours = { $count }時間
steward-days = { $count }日
steward-more = ほか{ $count }件
steward-unseen = うち{ $count }件は自動チェックもまだです。続くようなら、ワークフロー `moderate` が動いているか確かめてください。
steward-load = 担当の状況
steward-who = モデレーター
steward-asked = 依頼中のレビュー
steward-answered = 30日間のレビュー
steward-gaps = モデレーターのいない言語
steward-gaps-of = { $names }にはモデレーターがいないため、メンテナーが対応しています。その言語に詳しい方に手伝いをお願いできます。名簿は `guidelines/recognition.yml` です。
steward-ends = まもなく終わるもの
steward-office-ends = { $login } の任期は { $day } までです。`guidelines/recognition.yml` で延長するか、そのまま満了を待ってください。
steward-sanction-ends = 案件 { $case } の措置は { $day } に自動的に終わります。何もする必要はありません。
steward-stale = 原文より古い翻訳
steward-workflow = ワークフロー { $name } が動いていません（GitHub の状態: { $state }）。Actions のページで有効にしてください。60日間コミットがないと、GitHub は定期実行を止めます。
steward-workflows-unknown = すべてのワークフローが動いているかどうかは、このトークンでは確かめられません。
steward-proposal-headline = ディスカッションから：{ $title }
steward-proposal = ディスカッション #{ $number }「{ $title }」を記事として残せそうです。この下書きは元の文章をそのまま写したものです。自由に直してください。
steward-consent = { $people } さん：ここにはあなたの文章が含まれています。お名前を添えて、このハブのライセンスで公開してもよろしいですか。コメントでお返事ください。同意をいただくまでマージしません。望まない方の文章は外します。
steward-asked-by = { $name } さんが[ディスカッション]({ $url })で質問
