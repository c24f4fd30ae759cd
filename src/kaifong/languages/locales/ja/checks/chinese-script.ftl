chinese-script-differs = フォルダーは { $folder } ですが、この文章はもう一方の漢字（繁体字・簡体字）で書かれています：{ $seen }
    .next = そのつもりなら content/{ $tag }/… に移し、そうでなければフォルダーの字体で書いてください。見ているのは字の形だけです。
chinese-script-paragraph = フォルダーは { $folder } ですが、この段落はもう一方の漢字で書かれています：{ $seen }（「{ $text }」）
    .next = フォルダーの字体で書くか、人の言葉なら引用（> …）にしてください。
