file-type-acts = This file can act in a reader's browser or on their machine ({ $type }).
    .next = Take it out. Pictures, and code shown as text in the entry itself, are fine.
file-type-other = The name ends in .{ $suffix }, but the content is something else ({ $type }).
    .next = Save it again as a real .{ $suffix } picture, or give it the ending that fits.
file-type-unknown = Files of the kind .{ $suffix } are not published.
    .next = Take it out, or turn it into a picture ({ $images }).
