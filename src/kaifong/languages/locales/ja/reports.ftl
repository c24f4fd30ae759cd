### コミュニティが自らを説明するページ：透明性報告、届いた声、使命、週のまとめ、プライバシー。

## 共通

reports-percent = { $n }％
reports-hours = { $n } 時間
reports-days = { $n } 日
reports-all = 全期間
reports-few = 5 未満
reports-few-cell = 5未満
reports-withheld = 非公開
reports-about = 数え方と、ここからは分からないこと

## 透明性報告

reports-transparency-title = 透明性報告
reports-transparency-lead = モデレーターがどう判断したかを、公開された判断の記録から数えたものです。だれの名も挙げず、数字からだれかを割り出すこともできません。
reports-transparency-none = 判断の記録はまだありません。掲載の見送り、修正、削除、注意をしたときは理由を書き残し、それ以後ここで数えます。
reports-transparency-too-few = まだ件数が少なく、分けて示すと特定の人を指すことになるため、公開していません。
reports-transparency-sum = これまでにモデレーターが下した判断は { $n } 件。同じ期間に { $merged } 件のプルリクエストを受け入れました。
reports-transparency-earlier = 以前のシーズン
reports-transparency-what = 判断の内容
reports-transparency-clause = どの条項によるか
reports-transparency-source = だれの指摘によるか
reports-transparency-seen = 先に気づいたのは
reports-transparency-appeals = 異議申し立て
reports-transparency-time = かかった時間（中央値）
reports-transparency-caption = { $table }（シーズン別）
reports-transparency-total = 判断
reports-transparency-appealed = 判断済みの異議
reports-transparency-merged = 受け入れた投稿
reports-transparency-automated-share = プログラムが先に気づいた割合
reports-transparency-overturned-share = 異議により取り消した割合
reports-transparency-unreadable = 読めない判断の記録が { $n } 件あり、数に入っていません。
reports-transparency-withheld-few = 5 未満の数は示しません。近所づきあいでは、四人いればだれのことか分かってしまうからです。
reports-transparency-withheld-others = 合計から逆算できてしまう場合は、ほかの数も伏せます（「{ $withheld }」）。件数の少ないシーズンは、ほとんど何も示せないことがあります。
reports-transparency-definition = records/decisions の記録を、一件ずつその日のシーズンに数えます。後に取り消されたものも含みます。異議申し立ては別に数えます。時間は中央値で、五件以上のときだけ示します。プルリクエストは、記録のあるものについて、開かれてから受け入れまたは見送りまで。異議は、申し立ての日が記録に残らないため、最初の判断から次の判断までです。
reports-transparency-limits = 判断に至らなかった読者の報告は記録に残らないため、ここにはありません。プログラムが指摘し、書いた人が自分で直したものは、判断に数えません。
reports-transparency-chart = 横棒グラフ（全期間、非公開の数を除く）：{ $list }。
reports-transparency-files = 同じ数字のデータ：
reports-transparency-standard = 分類は、EUデジタルサービス法の第15条、第17条、第24条とサンタクララ原則に沿っています。

reports-row-refusal = 掲載の見送り
reports-row-removal = 削除
reports-row-edit = 掲載後の修正
reports-row-restoration = 再掲載
reports-row-warning = 注意
reports-row-mute-week = 投稿の一時停止（一週間まで）
reports-row-mute-month = 投稿の一時停止（一か月まで）
reports-row-mute-longer = 投稿の一時停止（それ以上）
reports-row-ban-ends = 参加の停止（期限あり）
reports-row-ban-open = 参加の停止（期限なし）
reports-row-unsaid = 記録にない
reports-row-check = プログラムの検査
reports-row-report = 読者の報告
reports-row-moderator = モデレーター
reports-row-law = 法律による命令や通知
reports-row-by-check = プログラム
reports-row-by-people = 人
reports-row-overturned = 認めた：判断を取り消し
reports-row-upheld = 認めなかった：判断を維持
reports-row-pull-requests = 開かれてから受け入れまたは見送りまで
reports-row-refusals = 開かれてから見送りまで
reports-row-appeals = 判断から、異議への答えまで

## 声と、その後

reports-heard-title = 届いた声と、その後
reports-heard-lead = メンバーの願いや問いと、それがいつ、どうなったか。お断りしたことも、理由とともに載せています。
reports-heard-none = 決まったことや答えが出たことは、まだありません。アイデアは予定・実現・見送りが決まったとき、質問は回答が採用されたときに、ここに載ります。
reports-heard-first-idea = アイデアを出す
reports-heard-said = 届いた声
reports-heard-did = したこと
reports-heard-plan = これからすること
reports-heard-no = お断りしたこと
reports-heard-asked-by = { $people }さんの質問
reports-heard-asked-by-more = { $people }さんほか { $n } 人の質問
reports-heard-idea-by = { $people }さんの提案
reports-heard-answered = 回答あり
reports-heard-answer-by = { $people }さんの回答が採用されました。
reports-heard-answer-is-there = 回答が採用されました。
reports-heard-talked = なんでも質問会
reports-heard-ama = { $asked } 件の質問のうち { $answered } 件に答えました。
reports-heard-ama-waiting = { $n } 件が答えを待っています。
reports-heard-reason-missing = 理由は書き残されていません。
reports-heard-result = その結果：
reports-heard-wrong = 間違えたとき
reports-heard-wrong-count = 異議により取り消したモデレーターの判断：{ $n }。
reports-heard-wrong-none = 異議により取り消した判断は、これまでありません。
reports-heard-wrong-more = 透明性報告

## 使命

reports-mission-title = わたしたちの使命
reports-mission-lead = このコミュニティは何のためにあり、どこまで来たか。届いたことも、届かなかったことも。
reports-mission-none = 目標はまだ書かれていません。メンテナーが guidelines/goals.yml に書くと、それぞれの目標が数字とともにここに並びます。
reports-mission-goals = 目標と数字
reports-mission-no-goals = 使命はありますが、測れる目標はまだありません。
reports-mission-met = 達成
reports-mission-ahead = 途中
reports-mission-missed = 届かず
reports-mission-unknown = まだ測れません
reports-mission-at-least = 現在 { $value }。目標：{ $by }までに { $target } 以上。
reports-mission-at-most = 現在 { $value }。目標：{ $by }までに { $target } 以下。
reports-mission-at-least-then = 期限の日に { $value }。目標：{ $by }までに { $target } 以上。
reports-mission-at-most-then = 期限の日に { $value }。目標：{ $by }までに { $target } 以下。
reports-mission-at-least-unknown = 目標：{ $by }までに { $target } 以上。測るための記録がまだありません。
reports-mission-at-most-unknown = 目標：{ $by }までに { $target } 以下。測るための記録がまだありません。
reports-mission-today = この数字から分かるのは今日の状態だけで、期限の日の状態ではありません。
reports-mission-meter = 目標の { $filled }％
reports-mission-propose = 目標の変更を提案する

reports-figure-entries-season = 今シーズンに公開された投稿の数。ガイドラインの翻訳と取り込みは除きます。
reports-figure-entries-year = 過去365日に公開され、今もある投稿の数。
reports-figure-answers-year = 過去365日に公開されたベストアンサーの数。
reports-figure-people-season = 今シーズン、投稿がマージされた人の数。
reports-figure-people-new-season = 今シーズン、初めての投稿がマージされた人の数。
reports-figure-members-total = プロフィールの数。
reports-figure-languages-share = 過去365日の投稿のうち、最も多く書かれた言語以外の割合。
reports-figure-response-median-hours = 今シーズンに開かれたものに、人が最初に応じるまでの時間（中央値、五件以上のとき）。
reports-figure-response-kept = 今シーズンに開かれたもののうち、約束の時間内に人が応じた割合（五件以上のとき）。
reports-figure-translations-current = 原文に追いついている翻訳の割合。
reports-figure-questions-answered = 終了した質問会で、答えのあった質問の割合。
reports-figure-ideas-decided = 予定・実現・見送りのいずれかが決まったアイデアの割合。

## 週のまとめ

reports-digest-title = 週のまとめ
reports-digest-lead = 一週間の出来事。毎週月曜にまとまり、ここで読むことも、メールで送ることもできます。
reports-digest-week = { $year }年 第{ $week }週
reports-digest-span = { $first }から{ $last }
reports-digest-quiet = この八週間、新しい投稿はありません。次の投稿が公開されると、新しいまとめができます。
reports-digest-new = 新着
reports-digest-answered = 答えが出た質問
reports-digest-coming = これからの催し
reports-digest-members = 新しい顔ぶれ
reports-digest-decided = 決まったこと
reports-digest-elsewhere = ほかの言語で
reports-digest-by = { $author }
reports-digest-weeks = これまでの週
reports-digest-mail = メーリングリスト用
reports-digest-mail-how = どちらのファイルも単独で使えます。スクリプトも画像もなく、だれが開いたかも伝わりません。宛先の管理と配信停止の受付は、送る人の仕事です。このサイトはメールアドレスを持ちません。
reports-digest-mail-html = HTML
reports-digest-mail-text = テキスト
reports-digest-mail-foot = このメールは「{ $hub }」に申し込んだ方に送られています。停止は送信者にご連絡ください。
reports-digest-mail-read = サイトで読む

## プライバシー

reports-privacy-title = プライバシー
reports-privacy-lead = このサイトが保存し、読み込み、記録するもの。サイトの作りのとおりに書き、テストで確かめています。
reports-privacy-visit = 読むとき
reports-privacy-cookies = このサイトは Cookie を使いません。
reports-privacy-stored = ブラウザーは、このサイトのために { $count } つのことを端末の中だけに覚え、どこにも送りません：
reports-privacy-stored-scheme = ボタンを押した後の、暗い配色か明るい配色かの選択
reports-privacy-requests = 文字も画像も検索も、ページに必要なものはすべてこのサイトから届きます。ほかからは何も読み込まず、訪れたことがほかのだれかに伝わることはありません。
reports-privacy-policy = どのページにも、ほかからの読み込みをブラウザーに断らせる決まり（Content-Security-Policy）が付いています。
reports-privacy-search = 検索はブラウザーの中で行われます。探した言葉はだれにも送られず、索引の一部をこのサイトから受け取るだけです。
reports-privacy-videos = 動画は、押すまではただのリンクです。押すと、ブラウザーが { $hosts } からプレーヤーを読み込み、相手はあなたのネットワークアドレスを知り、データを保存することがあります。
reports-privacy-no-videos = ページの中でほかのサイトの動画が再生されることはありません。
reports-privacy-links = ほかのサイトへのリンクを押すと、このサイトから来たことは相手に伝わりますが、どのページかは伝わりません。
reports-privacy-host = どのウェブサーバーとも同じく、ページを送るサーバーには IP アドレスが見えます。このサイト自身は記録を残しません。このサイトは GitHub Pages 向けに作られており、そこでは GitHub が安全のために記録を残します：
reports-privacy-host-link = GitHub のプライバシーステートメント
reports-privacy-digest = 週のまとめは一つのページです。このサイトにメールアドレスの名簿はありません。
reports-privacy-take-part = 参加するとき
reports-privacy-public = 送ったものはすぐに公開され、GitHub の公開リポジトリの履歴に残ります。文章、画像、GitHub での名前、送った時刻です。
reports-privacy-profile = プロフィールは自分で書きます。「visibility: hidden」と書けば、このサイトのどのページ、ランキング、フィード、検索、グラフにも現れません。
reports-privacy-records = 記録に残るのは、どのプルリクエストがどの GitHub アカウントから来て、だれがいつ応じたかです。貢献を証明するためで、メールアドレスも会話の文面も残しません。
reports-privacy-decisions = 判断の記録に載るのはモデレーターの名だけで、メンバーの名は載りません。処分の相手は鍵つきハッシュで保存します。
reports-privacy-age = モデレーターの判断と待ち時間の統計では、五件に満たないものを示しません。
reports-privacy-rights = 求められること
reports-privacy-export = このコミュニティが持つ、あなたについてのすべての写し。
reports-privacy-erase = 忘れられること。プロフィールは消え、書いたものは消すか、名前を外して残すかを選べます。すでに人が写したものと、リポジトリの履歴は、このサイトからは取り戻せません。
reports-privacy-correct = 間違いの訂正。
reports-privacy-how = { $contact }までご連絡ください。メンテナーがこのサイトの道具で行い、何をしたかをお知らせします。
reports-privacy-how-nobody = 連絡先はまだ示されていません。GitHub でメンテナーにお尋ねください。
reports-privacy-withdraw = 書いたものを取り下げる
reports-privacy-contact = コミュニティの連絡先
