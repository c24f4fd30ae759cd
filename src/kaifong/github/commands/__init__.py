"""What moderators and authors say in comments: `/approve`, `/hold`, `/fix` and the rest, one module a command."""
