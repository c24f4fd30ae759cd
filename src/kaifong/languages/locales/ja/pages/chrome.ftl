# どのページにもある枠：案内、道具、足もと。
pages-nav-home = ホーム
pages-nav-amas = なんでも質問会
pages-nav-leaderboards = ランキング
pages-nav-search = 検索
pages-chrome-nav-label = メインナビゲーション
pages-chrome-menu-label = メニュー
pages-chrome-language-label = 言語
pages-chrome-scheme-label = ダークとライトの切り替え
pages-chrome-skip-label = 本文へ進む
pages-chrome-feed-label = フィード
pages-chrome-source-label = GitHub のソース
pages-chrome-contact-label = 非公開で知らせる
pages-chrome-footer-label = このサイトについて
pages-chrome-footer-note = メンバーが書き、公開の場で確認しています。閲覧を追跡することはありません。
