"""The folders of ``specs/``: which APIs there are, and what belongs to each."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from attrs import frozen

from pipeline.errors import PipelineError

__all__ = ["Api", "Gap", "Vendor", "find", "select", "vendors"]


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
        files = [path for path in (self.folder / "upstream.yaml", self.folder / "upstream.json") if path.is_file()]
        if len(files) != 1:
            raise PipelineError("needs either upstream.yaml or upstream.json", file=self.folder)
        return files[0]

    @property
    def patches(self) -> list[Path]:
        """Its patches, in the order they are applied."""
        files = sorted(self.folder.glob("patches/*"))
        for path in files:
            if not path.name.endswith(".overlay.yaml"):
                raise PipelineError("is no patch by its name, which has to end in .overlay.yaml", file=path)
        return files

    @property
    def names(self) -> Path:
        """Its Python names; the file may be missing."""
        return self.folder / "names.toml"

    @property
    def docs(self) -> str:
        """The vendor's page about it, which operations without a page of their own are said to be from; or empty."""
        docs = _read_toml(self.folder / "source.toml").get("docs", "")
        return docs if isinstance(docs, str) else ""

    @property
    def openapi(self) -> Path:
        """The definition with its patches, which the pipeline writes."""
        return self.folder / "openapi.yaml"

    @property
    def package(self) -> Path:
        """Its package below ``generated/``."""
        return Path(self.vendor) / vendor_package(self.vendor) / self.name.replace("-", "_")

    def gaps(self) -> list[Gap]:
        """Return what ``gaps.toml`` accepts."""
        file = self.folder / "gaps.toml"
        if not file.is_file():
            return []
        wrong = PipelineError("is not a list of [[gap]], each with a text for says and one for reason", file=file)
        try:
            tables = tomllib.loads(file.read_text(encoding="utf-8"))
            gaps = [Gap(**table) for table in tables.pop("gap", [])]
        except (ValueError, TypeError):
            raise wrong from None
        texts: list[object] = [text for gap in gaps for text in (gap.says, gap.reason)]
        if tables or not all(isinstance(text, str) and text.strip() for text in texts):
            raise wrong
        return gaps


@frozen
class Vendor:
    """One vendor: a folder ``specs/<name>/`` with a ``source.toml``.

    Attributes:
        title: Name of the vendor's platform, for people.
        env_prefix: Prefix of the environment variables with the settings of the vendor's clients.
        client: Words of the client that is not written by hand: ``base_url`` and ``headers``, which describe these
            arguments, and, if there is more to say, ``note``. Empty if the client is written by hand.
    """

    name: str
    title: str
    env_prefix: str
    client: dict[str, str]

    @classmethod
    def load(cls, file: Path) -> Vendor:
        """Read the ``source.toml`` of a vendor.

        Raises:
            PipelineError: If the file is not valid, or has other keys.
        """
        table = _read_toml(file)
        title, env_prefix, client = table.pop("title", None), table.pop("env_prefix", None), table.pop("client", {})
        client = client if isinstance(client, dict) else {"": client}
        texts = all(isinstance(text, str) for text in (title, env_prefix, *client.values()))
        if table or not texts or (client and client.keys() - {"note"} != {"base_url", "headers"}):
            problem = "must have title and env_prefix, and no other key than [client] with base_url, headers and note"
            raise PipelineError(problem, file=file)
        return cls(file.parent.name, title, env_prefix, client)


def _read_toml(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PipelineError(f"is no valid TOML: {error}", file=file) from None


def vendors(root: Path) -> list[Vendor]:
    """Return the vendors below a root that have a ``source.toml``, by name."""
    return [Vendor.load(file) for file in sorted((root / "specs").glob("*/source.toml"))]


def vendor_package(vendor: str) -> str:
    """Return the import package that holds all APIs of a vendor."""
    return f"tiepoint_{vendor}_api"


def find(root: Path) -> list[Api]:
    """Return all APIs below a root, by vendor and name.

    Raises:
        PipelineError: A definition has no ``source.toml``; without that its package would be taken for one to remove.
    """
    folders = {path.parent for name in ("source.toml", "upstream.*") for path in (root / "specs").glob(f"*/*/{name}")}
    for folder in sorted(folders):
        if not (folder / "source.toml").is_file():
            raise PipelineError("has a definition but no source.toml", file=folder)
    return [Api(root, folder.parent.name, folder.name) for folder in sorted(folders)]


def select(apis: list[Api], wanted: list[str]) -> list[Api]:
    """Return the APIs named on the command line, or all.

    Raises:
        PipelineError: A name that no API has.
    """
    known = {api.key: api for api in apis}
    for name in wanted:
        if name not in known:
            raise PipelineError(f"there is no API {name!r}; there are {', '.join(known)}")
    return [known[name] for name in wanted] if wanted else apis
