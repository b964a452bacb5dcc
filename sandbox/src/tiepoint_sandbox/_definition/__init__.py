"""Definitions (`openapi.yaml`) as the sandbox needs them: operations, schemas, samples."""
