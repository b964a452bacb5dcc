"""Files: sources of uploads and access by signed URLs, without I/O to the store."""
