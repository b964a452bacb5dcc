"""Prove that what is committed is what comes out: digests, bytes, imports."""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Container, Iterator
from pathlib import Path
from typing import Final

from pipeline.errors import PipelineError
from pipeline.import_check import import_all
from pipeline.lock import Lock, inputs, tools, tree_files
from pipeline.overlay_files import overlay_files, present_files, write_overlay_files
from pipeline.regenerate import GENERATED, LOCK, build, write_vendor_packages
from pipeline.specs import Api, find

__all__ = ["rebuild", "verify"]

_SHOWN: Final = 10


def verify(root: Path, seeds: list[str]) -> Iterator[str]:
    """Check the lock, generate everything anew with several hash seeds, and import every module.

    Args:
        root: The repository.
        seeds: Values of ``PYTHONHASHSEED``.

    Yields:
        A line for each thing proved.

    Raises:
        PipelineError: Something is not as it should be; the error says which files.
    """
    apis = find(root)
    python = f"Python {platform.python_version()}"
    _check_lock(root, apis)
    yield f"{python}: tools and specs/ are as specs/lock.toml says ({len(apis)} APIs)"
    for seed in seeds:
        with tempfile.TemporaryDirectory() as folder:
            code = "import sys; from pathlib import Path; from pipeline.verify import rebuild; "
            code += "rebuild(*map(Path, sys.argv[1:]))"
            _run([code, str(root), folder], {"PYTHONHASHSEED": seed})
            files = _compare(root, apis, Path(folder))
        yield f"{python}, hash seed {seed}: {files} files come out the same"
    with tempfile.TemporaryDirectory() as folder:
        # A copy, so that no cache is written beside what is committed.
        shutil.copytree(root / GENERATED, Path(folder, "generated"), ignore=shutil.ignore_patterns("__pycache__"))
        modules, failed = import_all([path for path in sorted(Path(folder, "generated").iterdir()) if path.is_dir()])
    if failed:
        raise PipelineError(
            "\n  ".join(["do not import:", *(f"{name}: {problem}" for name, problem in failed.items())])
        )
    yield f"{python}: {modules} modules import"


def rebuild(root: Path, into: Path) -> None:
    """Make everything anew in another folder, the lock included."""
    apis = find(root)
    versions = tools()
    built = build(root, apis, into, versions)
    write_vendor_packages(into / GENERATED, apis)
    write_overlay_files(into, overlay_files(root))
    lock = Lock(versions, {one.api.key: one.entry for one in built})
    (into / LOCK).write_bytes(lock.dump().encode())


def _check_lock(root: Path, apis: list[Api]) -> None:
    lock = Lock.load(root / LOCK)
    versions = tools()
    wrong = [
        f"{name} is {versions.get(name)}, locked {lock.tools.get(name)}"
        for name in versions
        if versions[name] != lock.tools.get(name)
    ]
    for key in sorted(lock.apis.keys() ^ {api.key for api in apis}):
        wrong.append(f"{key} is in one of specs/ and the lock alone")
    for api in apis:
        locked = lock.apis.get(api.key)
        if locked is None:
            continue
        current = inputs(api, versions)
        for name in ("upstream", "patches", "names", "gaps", "tools"):
            if getattr(current, name) != getattr(locked, name):
                wrong.append(f"{api.key}: {name} changed since the last `nox -s regenerate`")
    if wrong:
        raise PipelineError("\n  ".join(["the lock does not fit:", *wrong]), file=root / LOCK)


def _compare(root: Path, apis: list[Api], fresh: Path) -> int:
    """Compare bytes, both ways, and say how many files are the same."""
    overlays = _contents(fresh, fresh / "overlays")
    contents = _contents(fresh, fresh / GENERATED) | _contents(fresh, fresh / "specs") | overlays
    present = _contents(root, root / GENERATED)
    files = present_files(root, {Path(name): data for name, data in overlays.items()})
    present |= {path.as_posix(): data for path, data in files.items()}
    for path in [*(api.openapi for api in apis), root / LOCK]:
        if path.is_file():
            present[path.relative_to(root).as_posix()] = path.read_bytes()
    differing = sorted(name for name in contents.keys() | present.keys() if contents.get(name) != present.get(name))
    if differing:
        shown = [f"{name}: {_difference(name, contents, present)}" for name in differing[:_SHOWN]]
        more = [f"and {len(differing) - _SHOWN} more"] if len(differing) > _SHOWN else []
        count = "1 file is" if len(differing) == 1 else f"{len(differing)} files are"
        step = "run `nox -s regenerate`, and edit the sources instead of these files"
        raise PipelineError("\n  ".join([f"{count} not what regenerate writes; {step}:", *shown, *more]))
    return len(contents)


def _difference(name: str, contents: Container[str], present: Container[str]) -> str:
    if name not in present:
        return "missing"
    return "differs" if name in contents else "not written by regenerate"


def _contents(base: Path, folder: Path) -> dict[str, bytes]:
    return {path.relative_to(base).as_posix(): path.read_bytes() for path in tree_files(folder)}


def _run(arguments: list[str], environment: dict[str, str]) -> None:
    """Run some code in a process of its own."""
    root = str(Path(__file__).resolve().parent.parent)
    process = subprocess.run(
        [sys.executable, "-c", *arguments],
        env=os.environ | {"PYTHONPATH": root} | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    if process.returncode:
        raise PipelineError(f"failed:\n{process.stderr.strip()[-3000:]}")
