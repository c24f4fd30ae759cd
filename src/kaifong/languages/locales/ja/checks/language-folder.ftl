language-folder-differs = この文章は{ $language }のようですが、{ $folder } フォルダーにあります。
    .next = そうであれば content/{ $tag }/… に移してください。違うなら、そのままで大丈夫です。
