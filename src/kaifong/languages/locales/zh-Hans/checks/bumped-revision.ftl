bumped-revision-same-text = 版本由 { $was } 改为 { $revision }，但译文一字未改，而 { $source } 已经改动。
    .next = 请再对照一次。如果那次改动与译文无关，请在合并请求里说明。
