preview-notice = 这是合并请求 { $number } 的预览（提交 { $commit }），内容尚未发布。
