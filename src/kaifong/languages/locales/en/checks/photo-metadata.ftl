photo-metadata-place = This picture tells where it was taken (GPS).
    .next = Remove the location: your picture viewer can save a copy without it, or `exiftool -gps:all= FILE`. Replace the file in the same pull request and ask for the old one to be purged if it shows a home.
photo-metadata-large = This picture has { $seen } million pixels; { $limit } are enough for any screen.
    .next = Make it smaller; a long side of 2,500 pixels is plenty.
photo-metadata-heavy = This picture has { $seen } MB; { $limit } MB are the most.
    .next = Make it smaller, or save it as JPEG or WebP.
photo-metadata-unreadable = This picture cannot be read; it may be damaged.
    .next = Open it, save it anew, and replace it.
