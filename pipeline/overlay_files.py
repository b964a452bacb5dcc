"""Files in ``overlays/`` that `regenerate` writes and `verify` compares.

A producer returns the text of its files, by path relative to the root. To add a producer, list it in `_PRODUCERS`.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Final

from pipeline.distributions import build_hooks, thin_clients
from pipeline.lock import tree_files
from pipeline.swap import replace_file
from pipeline.sync_code import sync_files

__all__ = ["HEADER", "overlay_files", "present_files", "write_overlay_files"]

HEADER: Final = "# Written by nox -s regenerate, do not edit.\n"

_PRODUCERS: Final[tuple[Callable[[Path], dict[Path, str]], ...]] = (build_hooks, thin_clients, sync_files)


def overlay_files(root: Path) -> dict[Path, bytes]:
    """Return what each file should hold, by path relative to the root: header and formatted code.

    Raises:
        PipelineError: If a producer cannot make a file.
    """
    texts: dict[Path, str] = {}
    for produce in _PRODUCERS:
        texts |= produce(root)
    if not texts:
        return {}
    from pipeline.tidy import tidy

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in texts.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(HEADER + text, encoding="utf-8", newline="\n")
        tidy(folder)
        return {path: (folder / path).read_bytes() for path in texts}


def present_files(root: Path, files: dict[Path, bytes]) -> dict[Path, bytes]:
    """Return what the files hold now, and the stale ones: others with the header, or below ``_sync/``."""
    modules = [path for path in tree_files(root / "overlays") if path.suffix == ".py"]
    written = [path.relative_to(root) for path in modules if _is_sync(path.relative_to(root)) or _is_marked(path)]
    paths = {*files, *written}
    return {path: (root / path).read_bytes() for path in paths if (root / path).is_file()}


def write_overlay_files(root: Path, files: dict[Path, bytes]) -> list[str]:
    """Write the files that differ, delete the stale ones, and return a line about each of them."""
    present = present_files(root, files)
    differing = sorted(path for path, data in files.items() if present.get(path) != data)
    for path in differing:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        replace_file(root / path, files[path])
    stale = sorted(present.keys() - files.keys())
    for path in stale:
        (root / path).unlink()
    return [*(f"wrote {path.as_posix()}" for path in differing), *(f"removed {path.as_posix()}" for path in stale)]


def _is_sync(path: Path) -> bool:
    """Return whether a path, relative to the root, is below ``_sync/`` in the code of a distribution."""
    return path.parts[2:3] == ("src",) and "_sync" in path.parts[3:-1]


def _is_marked(path: Path) -> bool:
    with path.open("rb") as stream:
        return stream.read(len(HEADER)) == HEADER.encode()
