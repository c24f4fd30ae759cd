protected-paths-cache = { $path } 位于存放构建结果的文件夹。
    .next = 请从合并请求中移除：网页只由文章生成，不会使用别人构建好的文件。
protected-paths-changed = { $path } 由维护者负责。
    .next = 维护者会看看。如果不是有意改动，请从合并请求中移除。
protected-paths-translation = { $path } 是守则的译文（{ $language }）。
    .next = 谢谢你翻译。生效之前，会请懂这种语言的人看看。
