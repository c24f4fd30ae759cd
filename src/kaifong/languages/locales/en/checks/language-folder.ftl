language-folder-differs = This text seems to be in { $language }, but it lies in the folder { $folder }.
    .next = If that is so, move it to content/{ $tag }/…; if not, leave it.
language-folder-none = This text seems to be in { $language }, for which this hub has no folder; it lies in { $folder }.
    .next = Say the same in the folder’s language, or ask the maintainers whether they want to open another.
language-folder-paragraph = From here on this seems to be in { $language }, in the folder { $folder }: “{ $text }”.
    .next = Translate it, mark it as a quotation (> …), or leave it if your readers will follow.
