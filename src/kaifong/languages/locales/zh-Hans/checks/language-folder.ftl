language-folder-differs = 这段文字看起来是{ $language }，却放在 { $folder } 文件夹。
    .next = 如果是，请移到 content/{ $tag }/…；如果不是，就不用理会。
