"""What a pull request is and would change: read as data, never checked out."""
