"""Transfers. The program has ``up(url, folder)`` and ``down(url, folder)``.

``up`` uploads all files of a folder to a container, and ``down`` downloads all blobs of the container.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from bench.programs.child import Stopwatch, asked, execute


def serve(source: str) -> Iterator[object]:
    """Yield the seconds of a transfer; a line has the direction, the URL and the folder."""
    names = execute(source)
    for direction, url, folder in asked():
        watch = Stopwatch()
        names[direction](url, Path(folder))
        yield watch.stop()
