alt-text-missing = The picture { $image } has no description.
    .next = Say in the square brackets what it shows, in a sentence: ![Two riders on a sea wall at first light]({ $image }).
alt-text-says-nothing = The description of the picture { $image } is only “{ $alt }”.
    .next = Say what somebody who cannot see it would miss.
