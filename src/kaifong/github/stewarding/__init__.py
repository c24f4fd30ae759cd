"""`steward`: who waits, what ends, what has grown stale; said in one issue that is kept up to date."""
