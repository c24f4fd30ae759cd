author-profile-missing = 「{ $author }」さんのプロフィールはまだありません。
    .next = このままで大丈夫です。サイトの「プロフィールを作る」（または `kaifong new member`）で自分のページを作ると、作品がまとめて数えられます。
