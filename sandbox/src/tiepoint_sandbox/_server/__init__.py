"""HTTP and HTTPS server on loopback."""
