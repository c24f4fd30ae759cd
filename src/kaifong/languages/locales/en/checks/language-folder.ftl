language-folder-differs = This text seems to be in { $language }, but it lies in the folder { $folder }.
    .next = If that is so, move it to content/{ $tag }/…; if not, leave it.
