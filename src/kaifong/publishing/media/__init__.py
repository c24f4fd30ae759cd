"""Pictures and cards of a build: made by limited processes, once per content, and kept."""
