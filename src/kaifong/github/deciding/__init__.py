"""What a moderator decides by a dispatch: asked, held to the rules, written down, told."""
