people-consent-unsaid = This picture seems to show somebody: “{ $text }”. Nothing says whether they agreed.
    .next = If they can be recognised, ask them and write consent: yes at the top of the file. If not, all is well.
people-consent-children = This picture seems to show a child: “{ $text }”. Nothing says whether they and those who care for them agreed.
    .next = Ask first, and write consent: yes at the top of the file; or show them so that nobody can tell who it is. A moderator has a look.
people-consent-refused = This picture seems to show somebody, “{ $text }”, and the file says that not everybody agreed.
    .next = Take the picture out, or cut it so that nobody can be recognised. A moderator has a look.
