"""What members send by a form becomes a branch and a pull request; its outcome comes back to the issue."""
