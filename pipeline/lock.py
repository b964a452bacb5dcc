"""``specs/lock.toml``: which bytes of ``generated/`` came from which bytes of ``specs/`` and of the tools."""

from __future__ import annotations

import hashlib
import json
import tomllib
from importlib.metadata import version
from pathlib import Path
from typing import Final

from attrs import asdict, field, frozen

from pipeline.errors import PipelineError
from pipeline.specs import Api

__all__ = ["Entry", "Lock", "digest", "inputs", "tools", "tree_digest", "tree_files"]

_HEAD: Final = "# Written by `nox -s regenerate`, checked by `nox -s verify`. Not to be edited.\n"
# Everything installed that decides bytes.
_TOOLS: Final = (
    "openapi-python-client", "ruff", "jinja2", "markupsafe", "pydantic", "attrs", "pyyaml", "python-jsonpath",
)  # fmt: skip
# Modules of the pipeline that decide no byte of generated/. Files in overlays/ are written and compared in every run.
_BYSTANDERS: Final = frozenset(
    {
        "__main__.py", "distributions.py", "import_check.py", "overlay_files.py", "standalone.py", "swap.py",
        "sync_code.py", "verify.py",
    }
)  # fmt: skip


@frozen
class Entry:
    """What the lock says of one API: digests along the way of its definition, and what the table prints.

    Attributes:
        upstream: The definition as obtained.
        patches: File name of each patch to its digest.
        names: ``names.toml``, or empty.
        gaps: ``gaps.toml``, or empty.
        docs: The page that ``source.toml`` names.
        tools: Generator, ruff and the other tools, by version, and the pipeline with its templates.
        openapi: The definition with its patches.
        lowered: What the generator got.
        generated: The package.
        retired: Patch actions whose drop condition has come true.
    """

    upstream: str
    patches: dict[str, str]
    names: str
    gaps: str
    tools: str
    docs: str = ""
    openapi: str = ""
    lowered: str = ""
    generated: str = ""
    operations_in: int = 0
    operations_out: int = 0
    schemas_in: int = 0
    schemas_out: int = 0
    rewrites: int = 0
    listed_gaps: int = 0
    retired: list[str] = field(factory=list)

    def same_inputs(self, other: Entry) -> bool:
        """Return whether both start from the same bytes."""
        return all(
            getattr(self, name) == getattr(other, name)
            for name in ("upstream", "patches", "names", "gaps", "docs", "tools")
        )


@frozen
class Lock:
    """The whole file."""

    tools: dict[str, str]
    apis: dict[str, Entry]

    @classmethod
    def load(cls, file: Path) -> Lock:
        """Read a lock; a missing file is an empty one."""
        if not file.is_file():
            return cls({}, {})
        try:
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
            return cls(tables["tools"], {key: Entry(**table) for key, table in tables["apis"].items()})
        except (tomllib.TOMLDecodeError, UnicodeDecodeError, KeyError, TypeError, AttributeError):
            raise PipelineError("is no lock; delete it and run `nox -s regenerate`", file=file) from None

    def dump(self) -> str:
        """Return the text of the file."""
        lines = [_HEAD, "[tools]", *(f"{key} = {json.dumps(value)}" for key, value in self.tools.items())]
        for key, entry in sorted(self.apis.items()):
            lines += [
                "",
                f"[apis.{_toml(key)}]",
                *(f"{name} = {_toml(value)}" for name, value in asdict(entry).items()),
            ]
        return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, dict):
        return "{" + ", ".join(f"{_toml(key)} = {_toml(item)}" for key, item in value.items()) + "}"
    return json.dumps(value, ensure_ascii=False)  # TOML has no surrogate pairs


def digest(data: bytes) -> str:
    """Return the sha256 of some bytes, as text."""
    return hashlib.sha256(data).hexdigest()


def tree_digest(folder: Path) -> str:
    """Return the sha256 of a folder: of all its files' paths and bytes. Python's caches do not count."""
    whole = hashlib.sha256()
    for path in sorted(tree_files(folder), key=lambda path: path.relative_to(folder).as_posix()):
        whole.update(f"{path.relative_to(folder).as_posix()}\0{digest(path.read_bytes())}\n".encode())
    return whole.hexdigest()


def tree_files(folder: Path) -> list[Path]:
    """Return the files below a folder without Python's caches."""
    return [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]


def tools() -> dict[str, str]:
    """Return the versions of the tools, and the digest of the pipeline's own code, its templates included."""
    package = Path(__file__).parent
    code = hashlib.sha256()
    files = [path for path in package.rglob("*") if path.suffix in (".py", ".jinja")]
    for path in sorted(files, key=lambda path: path.relative_to(package).as_posix()):
        if path.name not in _BYSTANDERS:
            code.update(f"{path.relative_to(package).as_posix()}\0{digest(path.read_bytes())}\n".encode())
    return {name: version(name) for name in _TOOLS} | {"pipeline": code.hexdigest()}


def inputs(api: Api, tool_versions: dict[str, str]) -> Entry:
    """Return what an API's package is made from, as it is on disk now."""
    gaps = api.folder / "gaps.toml"
    return Entry(
        upstream=digest(api.upstream.read_bytes()),
        patches={path.name: digest(path.read_bytes()) for path in api.patches},
        names=digest(api.names.read_bytes()) if api.names.is_file() else "",
        gaps=digest(gaps.read_bytes()) if gaps.is_file() else "",
        docs=api.docs,
        tools=digest(json.dumps(tool_versions, sort_keys=True).encode()),
    )
