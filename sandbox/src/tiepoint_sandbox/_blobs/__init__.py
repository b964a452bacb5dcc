"""Blob containers, as Azure's documentation has them: block blobs, and signatures for a container."""

from .service import BlobService

__all__ = ["BlobService"]
