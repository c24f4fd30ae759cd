"""What sells: offers, accounts, benefits, tracking, and texts that are nearly the same."""
