"""What exposes somebody, read off a text: numbers, addresses, tokens, and how they are masked."""
