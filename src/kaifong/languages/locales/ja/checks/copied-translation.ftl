copied-translation-all = { $source } の翻訳とされていますが、原文とまったく同じです。
    .next = 翻訳するか、このファイルを外してください。翻訳がなければ、読む人には原文が示されます。
copied-translation-mostly = この翻訳の { $percent } % が { $source } とまったく同じです。
    .next = 残りを訳してください。元の言葉のまま残すところは引用（> …）にできます。
