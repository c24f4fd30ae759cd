link-host-userinfo = The address puts a name before an @, so it looks like another site than { $host }.
    .next = Take everything between // and @ out.
link-host-number = The link leads to a bare number ({ $host }), not to a named site.
    .next = Use the site's name. If it has none, show the address as code instead of a link; a moderator has a look.
link-host-brand = The address { $host } begins like a well-known site and belongs to another.
    .next = Link to the site itself. If this one is what you mean, tell the moderator who looks at it whose it is.
