chinese-script-differs = 文件夹是 { $folder }，这篇文章却是繁简相反的另一种：{ $seen }。
    .next = 如果本来就想这样写，请移到 content/{ $tag }/…；否则请转成这个文件夹所用的繁体或简体。这里只看字形，不管用词。
chinese-script-paragraph = 文件夹是 { $folder }，这一段却是繁简相反的另一种：{ $seen }（“{ $text }”）。
    .next = 请转成这个文件夹所用的繁体或简体；如果是别人的原话，请用引用格式（> …）。
