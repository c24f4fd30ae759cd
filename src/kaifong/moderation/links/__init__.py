"""Where links lead: hosts, schemes, pages and anchors within the hub."""
