"""The folders of ``specs/``: which APIs there are, and what belongs to each."""

from __future__ import annotations

import tomllib
from pathlib import Path

from attrs import frozen

from pipeline.errors import PipelineError

__all__ = ["Api", "Gap", "find", "select"]


@frozen
class Gap:
    """Something the client of an API cannot do, known and accepted.

    Attributes:
        says: What the warning or rewrite that tells of it says, or a part of that.
        reason: Why it is accepted.
    """

    says: str
    reason: str


@frozen
class Api:
    """One API: a folder ``specs/<vendor>/<name>/``."""

    root: Path
    vendor: str
    name: str

    @property
    def key(self) -> str:
        """How it is named on the command line and in the lock."""
        return f"{self.vendor}/{self.name}"

    @property
    def folder(self) -> Path:
        """Where its definition is."""
        return self.root / "specs" / self.vendor / self.name

    @property
    def upstream(self) -> Path:
        """The definition as obtained."""
        found = [path for path in (self.folder / "upstream.yaml", self.folder / "upstream.json") if path.is_file()]
        if len(found) != 1:
            raise PipelineError("needs either upstream.yaml or upstream.json", file=self.folder)
        return found[0]

    @property
    def patches(self) -> list[Path]:
        """Its patches, in the order they are applied."""
        return sorted(self.folder.glob("patches/*.overlay.yaml"))

    @property
    def names(self) -> Path:
        """Its Python names; the file may be missing."""
        return self.folder / "names.toml"

    @property
    def openapi(self) -> Path:
        """The definition with its patches, which the pipeline writes."""
        return self.folder / "openapi.yaml"

    @property
    def package(self) -> Path:
        """Its package below ``generated/``."""
        return Path(self.vendor) / vendor_package(self.vendor) / self.name.replace("-", "_")

    def gaps(self) -> list[Gap]:
        """What ``gaps.toml`` accepts."""
        file = self.folder / "gaps.toml"
        if not file.is_file():
            return []
        try:
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
            gaps = [Gap(**table) for table in tables.pop("gap", [])]
        except (tomllib.TOMLDecodeError, TypeError) as error:
            raise PipelineError(f"is not a list of [[gap]] with says and reason: {error}", file=file) from None
        if tables or not all(gap.says and gap.reason for gap in gaps):
            raise PipelineError("is not a list of [[gap]] with says and reason", file=file)
        return gaps


def vendor_package(vendor: str) -> str:
    """The import package that holds all APIs of a vendor."""
    return f"tiepoint_{vendor}_api"


def find(root: Path) -> list[Api]:
    """All APIs below a root, by vendor and name."""
    folders = sorted(path.parent for path in (root / "specs").glob("*/*/source.toml"))
    return [Api(root, folder.parent.name, folder.name) for folder in folders]


def select(apis: list[Api], wanted: list[str]) -> list[Api]:
    """The APIs named on the command line, or all.

    Raises:
        PipelineError: A name that no API has.
    """
    known = {api.key: api for api in apis}
    for name in wanted:
        if name not in known:
            raise PipelineError(f"there is no API {name!r}; there are {', '.join(known)}")
    return [known[name] for name in wanted] if wanted else apis
