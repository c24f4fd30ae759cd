chinese-script-differs = This text is in the other script of Chinese than its folder { $folder }: { $seen }.
    .next = If it is meant so, move it to content/{ $tag }/…; else write it in the folder’s script. It asks about letters only, not about anybody’s Chinese.
chinese-script-paragraph = This paragraph is in the other script of Chinese than its folder { $folder }: { $seen } (“{ $text }”).
    .next = Write it in the folder’s script, or mark it as a quotation (> …) if somebody else said it so.
