link-target-differs = The text says { $text }, but the link leads to { $host }.
    .next = Let the text say where the link leads.
link-target-userinfo = The address puts a name before an @, so it looks like another site than { $host }.
    .next = Take everything between // and @ out.
link-target-number = The link leads to a bare number ({ $host }), not to a named site.
    .next = Use the site's name. A moderator has a look.
link-target-shortened = { $host } shortens addresses, so nobody can see where the link leads.
    .next = Put the full address there.
