author-is-submitter-differs = 著者は「{ $author }」ですが、提出したのは { $login } さんです。
    .next = ご自身の文章なら、author にご自身のプロフィール名かログイン名を書いてください。代わりに送る場合は、本人がどう了承したかをモデレーターに伝えてください。
author-is-submitter-profile = プロフィール「{ $name }」の持ち主が { $login } さんになっていません。
    .next = ご自身のプロフィールには、ご自身の login と github_id を書いてください。ほかの人の分は、本人かモデレーターの確認を待ちます。
author-is-submitter-taken = 「{ $name }」名義の文章がすでにあり、このプロフィールはそれを { $login } さんのものにしてしまいます。
    .next = ご自身の文章なら、モデレーターに伝えてください。そうでなければ、別のファイル名にしてください。
