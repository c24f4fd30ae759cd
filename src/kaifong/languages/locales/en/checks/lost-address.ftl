lost-address-renamed = The old address { $address } leads nowhere after this.
    .next = Add it to the front matter of the new file: aliases: [{ $address }].
lost-address-removed = The address { $address } leads nowhere after this.
    .next = If another text takes its place, add the address to that text's aliases. Otherwise say in the pull request why it goes.
