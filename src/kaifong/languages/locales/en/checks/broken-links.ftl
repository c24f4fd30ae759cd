broken-links-image = The picture { $url } is not there.
    .next = Put it beside the text and check its name: capitals and hyphens count.
broken-links-remote = A picture of { $host } is not shown, only linked: that site would learn of every reader.
    .next = Put the picture beside the text, if its licence allows it.
broken-links-page = The link { $url } leads to no page of this hub.
    .next = Check the path; it is taken from the folder of this file, or from the site's root when it begins with a slash.
broken-links-anchor = This page has no section “{ $anchor }”.
    .next = Copy the section's own address, or give the heading an id: ## Heading {"{"}#{ $anchor }{"}"}.
