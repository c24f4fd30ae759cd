stale-translation-no-revision = 這篇譯文沒有說明依據 { $source } 的哪一個版本。
    .next = 請在 translates 之下加上 revision: { $revision }，或者交給 `kaifong fix`。
stale-translation-behind = { $source } 在翻譯之後改動過。
    .next = 請對照兩篇，更新譯文，然後填上 revision: { $revision }。
