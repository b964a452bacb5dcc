"""Where the definitions are: in the installed package, or, in a clone, in ``specs/``."""

from __future__ import annotations

import hashlib
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Final

from ._definition import Definition
from ._errors import SandboxError

__all__ = ["definitions_of", "vendors"]

_INSTALLED: Final = Path(__file__).with_name("specs")
_CLONE: Final = Path(__file__).resolve().parents[3] / "specs"
_LOCK: Final = "lock.toml"


def vendors(folder: Path | None = None) -> list[str]:
    """The names of the vendors that there are definitions of."""
    return sorted({key.partition("/")[0] for key in _locked(folder or _folder())})


def definitions_of(vendor: str, folder: Path | None = None) -> list[Definition]:
    """Read the definitions of a vendor.

    Raises:
        SandboxError: There is no such vendor, or a definition is not what was written by the pipeline.
    """
    folder = folder or _folder()
    digests = {key: digest for key, digest in _locked(folder).items() if key.partition("/")[0] == vendor}
    if not digests:
        raise SandboxError(f"there is no vendor {vendor!r}, but {', '.join(vendors(folder))}")
    return [_read(folder, key, digest) for key, digest in sorted(digests.items())]


def _folder() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _CLONE


def _locked(folder: Path) -> dict[str, str]:
    try:
        lock = tomllib.loads((folder / _LOCK).read_text(encoding="utf-8"))
        return {key: api["openapi"] for key, api in lock["apis"].items()}
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise SandboxError(f"the definitions are not in {folder}: install tiepoint-sandbox again ({error})") from None


def _read(folder: Path, key: str, digest: str) -> Definition:
    file = folder / key / "openapi.yaml"
    try:
        content = file.read_bytes()
    except OSError as error:
        raise SandboxError(f"{file} cannot be read: install tiepoint-sandbox again ({error})") from None
    if hashlib.sha256(content).hexdigest() != digest:
        raise SandboxError(
            f"{file} was edited by hand, and is not what {_LOCK} says: corrections belong into patches/; then run "
            "`nox -s regenerate`"
        )
    return _parsed(key.partition("/")[2], content.decode())


_parsed = lru_cache(maxsize=16)(Definition.parse)  # several sandboxes of a vendor share it: nothing in it changes
