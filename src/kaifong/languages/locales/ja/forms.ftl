### Git を使わずに投稿するためのフォーム。GitHub が表示する。ラベルは短く、`.help` はその下に出る。

forms-name-story = ストーリーを書く
forms-name-review = 使った物をレビューする
forms-name-answer = よい回答を残す
forms-name-idea = アイデアを出す
forms-name-event = イベントを知らせる
forms-name-ama-question = ゲストに質問する
forms-name-correction = 自分の記事を直す
forms-name-withdrawal = 自分の記事を取り下げる

forms-about-story = 話したいことを自由に。Git の知識はいりません。
forms-about-review = 使って分かったことと、受けた便宜。
forms-about-answer = 何度も出てくる質問と、役に立った答え。
forms-about-idea = ここであったらいいと思うこと。
forms-about-event = いつ、どこで、だれのために。
forms-about-ama-question = 予告中または開催中の AMA への質問。
forms-about-correction = ここで公開した自分の文章を直します。
forms-about-withdrawal = ここで公開した自分の文章を下ろします。

forms-title-ama-question = 質問
forms-title-correction = 訂正
forms-title-withdrawal = 取り下げ

forms-intro-entry = **上のタイトルが、そのまま記事のタイトルになります**。残りの欄を埋めて送信してください。ロボットがページにして確認し、一、二分のうちにここで返事をします。そのあとモデレーターが読みます。直したいときは、このフォームの本文を編集するだけで大丈夫です。
forms-intro-question = **上のタイトルが、そのまま質問になります**。モデレーターが読んだあと、AMA のページに並びます。
forms-intro-correction = 自分で公開した記事のためのフォームです。ロボットが新しい言葉に差し替え、ここで返事をします。ほかの人の記事の間違いは、そのページの下にある「このページを直す」からお願いします。
forms-intro-withdrawal = 自分で公開した記事のためのフォームです。そのページには、作者が取り下げたことだけが残ります。古い版はプロジェクトの履歴に残ります。内容のために身に危険があるときは、モデレーターに非公開で連絡してください。
forms-intro-public = ⚠️ **ここに書いたことは、すぐに全部公開されます**。文章も、GitHub の名前も。画像は入れた瞬間に、撮影場所などの隠れたデータごと公開されます。先にスマートフォンで「位置情報なし」で保存し直してください。私たちが公開する画像からはそのデータを消しますが、GitHub 側の画像には残ります。
forms-intro-languages = ほかの言語での説明：

forms-language = 何語で書きますか
forms-slug = アドレスに入る名前
    .help = 空欄でもかまいません。my-grandfathers-letters のように、英字の短い言葉で。ページのアドレスにずっと残ります。
forms-page = どのページですか
    .help = ブラウザーの上に出ているアドレスを写してください。
forms-ama = どの AMA ですか
    .help = そのページのアドレスを、ブラウザーの上から写してください。
forms-text-story = ストーリー
    .help = 人に話すように書いてください。画像は入れたい場所にドラッグし、GitHub が入れる「Image」という語を、何が写っているかに書きかえてください。見えない人のためです。
forms-text-review = レビュー
    .help = どれくらい何に使ったか、よい点、悪い点、だれに向くか。画像は入れたい場所にドラッグし、「Image」という語を、何が写っているかに書きかえてください。
forms-detail-answer = 質問のいきさつ
    .help = 何が起きたか、何を試したか、どの部品か。質問そのものは上のタイトルです。
forms-text-answer = 回答
    .help = 自分の言葉で。まず答え、次に理由、最後に確かめ方を。
forms-text-idea = アイデア
    .help = 今なにが足りないか、だれの助けになるか、どんな形を思い描いているか。
forms-text-event = イベントの内容
    .help = 持ち物、行き方、だれに向くか。上の場所かリンクのどちらかは必要です。
forms-question-detail = 補足はありますか
    .help = 空欄でもかまいません。よく答えるために知っておきたいことを。
forms-passage = 今の言葉
    .help = ページから写してください。そのページに一度しか出てこない長さで。
forms-instead = 直したあとの言葉
    .help = 空欄なら、その部分を消します。
forms-correction-why = 直す理由
    .help = 空欄でもかまいません。ひとことで十分です。
forms-withdrawal-why = 取り下げる理由
    .help = 空欄でもかまいません。説明する義務はありませんし、ここに書くと公開されます。
forms-before = 送信の前に
forms-box-own = 文章と画像は自分のもの、または公開してよいもので、ここで公開してかまいません。
forms-box-public = 画像やその隠れたデータもふくめて、すぐに公開されることを知っています。
forms-box-people = 画像で見分けがつく人は、全員が載ることに同意しています。
forms-box-licence = 私の名前を添えれば、転載や改作をしてかまいません（ライセンスは CC BY 4.0）。
forms-box-sure = これは自分の記事で、ページを下ろしたいです。

forms-contact-pages = 投稿のしかた
forms-contact-pages-about = どこを押すか、そのあとどうなるかを順に説明します。
forms-contact-private = モデレーターに非公開で連絡する
forms-contact-private-about = 公開してはいけないことは、こちらへ。

### The form by which readers report something published.

forms-name-report = 通報する
forms-about-report = 規約に反するもの、人を傷つけるもの、公開すべきでないもの。
forms-title-report = 通報
forms-intro-report = モデレーターが読み、ここで返事をします。**ここに書いたことは、GitHub の名前とともにすぐ公開されます。** どのページの何が問題かだけを書き、個人の情報を繰り返したり、誰かの名前を出したりしないでください。
forms-intro-report-private = 通報したことを知られたくないとき、誰かに危険が及ぶときは、非公開でご連絡ください：{ $contact }
forms-report-wrong = 何が問題ですか
    .help = ページのどこか、なぜそのままではいけないのか。どの言語でもかまいません。
forms-box-report-public = この通報が GitHub の名前とともに公開されることを知っています。
forms-box-report-honest = 知るかぎり、書いたことは事実です。
