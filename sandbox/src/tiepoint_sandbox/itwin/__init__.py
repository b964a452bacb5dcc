"""Our reading of Bentley's iTwin Platform."""
