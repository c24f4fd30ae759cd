picture-size-large = This picture has { $seen } million pixels; { $limit } million are the most, and more than any screen shows.
    .next = Make it smaller; a long side of 2,560 pixels is plenty.
picture-size-animation = This animation has { $frames } frames, { $seen } million pixels in all; { $limit } million are the most.
    .next = Make it shorter or smaller, or put the film on a video host and link to it.
picture-size-heavy = This picture has { $seen } MB; { $limit } MB are the most.
    .next = Make it smaller (a long side of 2,560 pixels is plenty), or save it as JPEG or WebP. A film is better on a video host.
picture-size-slow = This picture has { $seen } MB; from { $limit } MB on, readers on the move have to wait for it.
    .next = A long side of 2,560 pixels is plenty, and photographs are lighter as JPEG or WebP than as PNG.
