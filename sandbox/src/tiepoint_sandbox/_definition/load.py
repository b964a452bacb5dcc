"""Definitions and names of the vendors, from the installed package or, in a clone, from ``specs/``."""

from __future__ import annotations

import hashlib
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Final

from attrs import frozen

from .._errors import SandboxError
from .operations import Definition

_INSTALLED: Final = Path(__file__).resolve().parents[1] / "specs"
_CLONE: Final = Path(__file__).resolve().parents[4] / "specs"
_LOCK: Final = "lock.toml"


@frozen
class VendorNames:
    """Names of a vendor, from its ``source.toml``.

    Attributes:
        title: Name as people know it.
        env_prefix: Prefix of the names of its environment variables.
    """

    title: str
    env_prefix: str


def vendors(folder: Path | None = None) -> list[str]:
    """Return the vendors that have definitions, by folder."""
    return sorted({key.partition("/")[0] for key in _locked(folder or _folder())})


def definitions_of(vendor: str, folder: Path | None = None) -> list[Definition]:
    """Read the definitions of a vendor.

    Raises:
        SandboxError: There is no such vendor, or a definition is not what was written by the pipeline.
    """
    folder = folder or _folder()
    apis = [(key, digest) for key, digest in sorted(_locked(folder).items()) if key.partition("/")[0] == vendor]
    if not apis:
        raise _no_vendor(folder, vendor)
    return [_read_definition(folder, key, digest) for key, digest in apis]


def names_of(vendor: str, folder: Path | None = None) -> VendorNames:
    """Read the names of a vendor.

    Raises:
        SandboxError: If there is no such vendor, or the file with its names cannot be read.
    """
    folder = folder or _folder()
    if vendor not in vendors(folder):
        raise _no_vendor(folder, vendor)
    file = folder / vendor / "source.toml"
    try:
        source = tomllib.loads(_read(file).decode())
        return VendorNames(source["title"], source["env_prefix"])
    except (ValueError, KeyError) as error:
        raise SandboxError(f"{file} must be TOML with title and env_prefix ({error})") from None


def _folder() -> Path:
    return _INSTALLED if _INSTALLED.is_dir() else _CLONE


def _locked(folder: Path) -> dict[str, str]:
    """Return the digest of each definition by its key, ``vendor/api``."""
    try:
        lock = tomllib.loads((folder / _LOCK).read_text(encoding="utf-8"))
        return {key: api["openapi"] for key, api in lock["apis"].items()}
    except (OSError, tomllib.TOMLDecodeError, KeyError, TypeError) as error:
        raise SandboxError(f"the definitions are not in {folder}: install tiepoint-sandbox again ({error})") from None


def _no_vendor(folder: Path, vendor: str) -> SandboxError:
    return SandboxError(f"unknown vendor {vendor!r}; use one of {', '.join(vendors(folder))}")


def _read(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError as error:
        raise SandboxError(f"{file} cannot be read: install tiepoint-sandbox again ({error})") from None


def _read_definition(folder: Path, key: str, digest: str) -> Definition:
    file = folder / key / "openapi.yaml"
    content = _read(file)
    if hashlib.sha256(content).hexdigest() != digest:
        raise SandboxError(
            f"{file} was edited by hand, and is not what {_LOCK} says: corrections belong into patches/; then run "
            "`nox -s regenerate`"
        )
    return _parsed(key.partition("/")[2], content.decode())


_parsed = lru_cache(maxsize=16)(Definition.parse)  # several sandboxes of a vendor share it: nothing in it changes
