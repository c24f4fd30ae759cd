"""One file per subcommand; all printing and all exit codes are here."""
