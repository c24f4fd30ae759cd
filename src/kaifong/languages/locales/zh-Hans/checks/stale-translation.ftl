stale-translation-no-revision = 这篇译文没有说明依据 { $source } 的哪一个版本。
    .next = 请在 translates 之下加上 revision: { $revision }，或者交给 `kaifong fix`。
stale-translation-behind = { $source } 在翻译之后改动过。
    .next = 请对照两篇，更新译文，然后填上 revision: { $revision }。
