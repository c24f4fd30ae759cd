preview-notice = プルリクエスト { $number }（コミット { $commit }）のプレビューです。まだ公開されていません。
