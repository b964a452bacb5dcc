"""HTTP clients: retries, deadlines, connections, and credentials for trusted origins only."""
