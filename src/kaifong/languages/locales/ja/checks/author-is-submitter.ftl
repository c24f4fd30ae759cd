author-is-submitter-differs = 著者は「{ $author }」ですが、提出したのは { $login } さんです。
    .next = ご自身の文章なら、author にご自身のプロフィール名かログイン名を書いてください。代わりに送る場合は、本人がどう了承したかをモデレーターに伝えてください。
author-is-submitter-co-author = 「{ $author }」さんの名義の文章を、共著者の { $login } さんが提出しています。
    .next = 「{ $author }」さんにプルリクエストの承認をお願いしてください。それで十分です。難しければ、モデレーターが確かめます。
author-is-submitter-translation = 「{ $author }」さんの文章の翻訳を、{ $login } さんが提出しています。
    .next = 翻訳ありがとうございます。「{ $author }」さんがプルリクエストを承認すれば、それで十分です。承認がなければ、両方の言語を読める人が確認します。
