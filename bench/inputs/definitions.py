"""Definitions that are measured, and the operation of each that is called."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final

import yaml
from attrs import frozen

from bench.inputs import large
from bench.processes import BenchError

BENTLEY: Final = "itwin/reality-modeling"
LARGE: Final = "large"
_ID: Final = "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35"

# An operation that reads one object: path, component of the response, tag in the spelling of classes, and method.
_OPERATIONS: Final = {
    "3dverse/asset-api": ("/sessions/{session_id}", "Session", "Sessions", "get_session"),
    "itwin/itwins": ("/itwins/{id}", "ITwinResponse", "ITwins", "get_itwin"),
    "itwin/reality-conversion": ("/reality-conversion/jobs/{id}", "JobResponse", "Jobs", "jobs_get"),
    "itwin/reality-management": (
        *("/reality-management/reality-data/{id}", "RealityDataResponse"),
        *("RealityData", "get_reality_data_details"),
    ),
    "itwin/reality-modeling": ("/reality-modeling/jobs/{id}", "JobResponse", "Jobs", "jobs_get"),
    "prevu3d/realityconnect": ("/v1/twin/{twinId}/assets/{assetId}", "TwinAsset", "TwinAssets", "get_twin_asset"),
    "threekit/rest-api": ("/api/orders/{orderId}", "Order", "Orders", "get_order"),
    LARGE: ("/scans/{id}", "Scan", "Scan", "get_scan"),
}


@frozen(eq=False)
class Definition:
    """A definition in a file, and its operation.

    Attributes:
        key: Vendor and API as in specs/, or `LARGE`.
        file: File of the definition.
        document: Decoded definition.
        path: Path of the operation.
        model: Component of the operation's response.
        tag: Tag of the operation, in the spelling of classes.
        method: Name of the operation in all clients.
    """

    key: str
    file: Path
    document: dict[str, Any]
    path: str
    model: str
    tag: str
    method: str

    @property
    def package(self) -> str:
        """Package that Tiepoint generates, relative to the vendor's folder."""
        vendor, _, api = self.key.partition("/")
        return f"tiepoint_{vendor}_api.{api.replace('-', '_')}" if api else f"{vendor}_api"

    @property
    def slug(self) -> str:
        """Key as a Python name, for the packages of other generators."""
        return re.sub(r"\W", "_", self.key)

    @property
    def arguments(self) -> list[str]:
        """Values of the operation's path parameters."""
        return [_ID] * self.path.count("{")

    @property
    def target(self) -> str:
        """Path of the call as it is sent."""
        return re.sub(r"\{[^}]+\}", _ID, self.path)

    @property
    def media_type(self) -> str:
        """Media type of the operation's response."""
        return str(next(iter(self._operation["responses"]["200"]["content"])))

    @property
    def requires_accept(self) -> bool:
        """Whether the header Accept is a required parameter."""
        return any(one.get("name") == "Accept" and one.get("required") for one in self._operation.get("parameters", ()))

    @property
    def operations(self) -> int:
        """Number of operations."""
        methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
        return sum(method in item for item in self.document["paths"].values() for method in methods)

    @property
    def schemas(self) -> Any:
        """Component schemas."""
        return self.document["components"]["schemas"]

    @property
    def _operation(self) -> Any:
        return self.document["paths"][self.path]["get"]


def definitions(root: Path, folder: Path) -> list[Definition]:
    """Return the definitions of the repository, and the large one.

    Args:
        root: Folder of the repository.
        folder: Folder for the file of the large definition.

    Raises:
        BenchError: If the repository has other definitions than this module lists.
    """
    files = {path.parent.relative_to(root / "specs").as_posix(): path for path in root.glob("specs/*/*/openapi.yaml")}
    if {*files, LARGE} != set(_OPERATIONS):
        raise BenchError(f"bench/inputs/definitions.py must list the definitions of specs/: {', '.join(sorted(files))}")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    documents = {key: yaml.load(file.read_bytes(), Loader=loader) for key, file in sorted(files.items())}  # noqa: S506
    files[LARGE] = folder / "large.json"
    files[LARGE].write_text(json.dumps(large.document(), indent=1), encoding="utf-8")
    documents[LARGE] = json.loads(files[LARGE].read_bytes())  # decoded, so that no two parts are one object
    return [Definition(key, files[key], document, *_OPERATIONS[key]) for key, document in documents.items()]
