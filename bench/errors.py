"""The one error of the benchmarks."""

from __future__ import annotations

__all__ = ["BenchError"]


class BenchError(Exception):
    """Something could not be run; no figure is left out in silence."""
