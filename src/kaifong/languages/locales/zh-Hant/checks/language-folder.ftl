language-folder-differs = 這篇文字看來是{ $language }，卻放在 { $folder } 資料夾。
    .next = 如果是，請移到 content/{ $tag }/…；如果不是，就不用理會。
