"""Remote jobs and their handles."""
