"""Programs of child processes: clients that are measured, and servers."""
