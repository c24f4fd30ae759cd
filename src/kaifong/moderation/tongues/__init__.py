"""Languages and scripts told apart."""
