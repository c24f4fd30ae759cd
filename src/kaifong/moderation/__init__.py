"""What the checks say of a change, and the verdict. The engine stands here; docs/architecture.md tells its rooms."""
