chinese-script-differs = 文件夹是 { $folder }，这篇文字用的却是另一种字体：{ $seen }。
    .next = 如果本来就想这样写，请移到 content/{ $tag }/…；否则请改用这个文件夹的字体。这里只看字形，不管用词。
chinese-script-paragraph = 文件夹是 { $folder }，这一段用的却是另一种字体：{ $seen }（“{ $text }”）。
    .next = 请改用这个文件夹的字体；如果是别人的原话，请用引用格式（> …）。
