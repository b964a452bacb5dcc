"""Blob containers, as Azure's documentation has them: block blobs, and signatures for a container."""

from ._faults import ASSUMPTIONS
from ._service import BlobService

__all__ = ["ASSUMPTIONS", "BlobService"]
