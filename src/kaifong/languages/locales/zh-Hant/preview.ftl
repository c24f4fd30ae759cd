preview-notice = 這是合併請求 { $number } 的預覽（提交 { $commit }），內容尚未刊登。
