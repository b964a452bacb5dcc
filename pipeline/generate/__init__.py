"""Generation: openapi-python-client, in process, on a lowered definition, with our own templates."""
