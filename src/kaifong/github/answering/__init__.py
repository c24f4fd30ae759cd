"""What a review says on GitHub: status, comment, suggestions, labels, reviewers. Each looks before it writes."""
