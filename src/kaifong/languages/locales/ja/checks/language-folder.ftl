language-folder-differs = この文章は「{ $language }」のようですが、{ $folder } フォルダーにあります。
    .next = そうであれば content/{ $tag }/… に移してください。違うなら、そのままで大丈夫です。
language-folder-none = この文章は「{ $language }」のようですが、このハブにはその言語のフォルダーがなく、{ $folder } にあります。
    .next = フォルダーの言語で書くか、言語を増やせないかメンテナーに聞いてみてください。
language-folder-paragraph = ここから「{ $language }」のようですが、フォルダーは { $folder } です：「{ $text }」
    .next = 訳すか、引用（> …）にしてください。読む人に通じるなら、そのままで大丈夫です。
