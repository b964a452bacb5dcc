"""The definitions that are measured, and the one operation of each that is called.

The operation is the one that reads a single object of the vendor's chief resource. It goes by a different name in every
client, so the table below says all of them.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import yaml
from attrs import frozen

from bench import large
from bench.errors import BenchError

__all__ = ["BENTLEY", "LARGE", "Definition", "Operation", "definitions"]

BENTLEY: Final = "itwin/reality-modeling"
LARGE: Final = "large"
_ID: Final = "0f6a9d6e-52c3-4f0a-8a3e-4b9d7c1e2f35"


@frozen
class Operation:
    """An operation, by the name that each client has for it.

    Attributes:
        path: As in the definition.
        arguments: Values of its path parameters.
        model: The component that its answer is.
        ours: Tag and method of our client.
        stock: Tag and module of openapi-python-client.
        generator: API class and method of openapi-generator.
    """

    path: str
    arguments: tuple[str, ...]
    model: str
    ours: str
    stock: str
    generator: str


@frozen
class Definition:
    """A definition on disk.

    Attributes:
        key: Vendor and API, as in specs/; `LARGE` for the one that we make.
        file: The definition.
        document: What it says.
        package: Our package for it; relative to the folder of the vendor in generated/.
        operation: What is called.
    """

    key: str
    file: Path
    document: dict[str, Any]
    package: str
    operation: Operation

    @property
    def slug(self) -> str:
        """The key as a Python name, for the packages of the others."""
        return re.sub(r"\W", "_", self.key)

    @property
    def target(self) -> str:
        """Path of the call on the wire."""
        values = iter(self.operation.arguments)
        return re.sub(r"\{[^}]+\}", lambda _: quote(next(values), safe=""), self.operation.path)

    @property
    def media_type(self) -> str:
        """Media type of the operation's answer."""
        return str(next(iter(self._get["responses"]["200"]["content"])))

    @property
    def wants_accept(self) -> bool:
        """Whether the definition lists the header Accept as a required parameter."""
        return any(one.get("name") == "Accept" and one.get("required") for one in self._get.get("parameters", ()))

    @property
    def operations(self) -> int:
        """How many operations it has."""
        methods = ("get", "put", "post", "delete", "options", "head", "patch", "trace")
        return sum(method in item for item in self.document["paths"].values() for method in methods)

    @property
    def schemas(self) -> int:
        """How many component schemas it has."""
        return len(self.document["components"]["schemas"])

    @property
    def _get(self) -> dict[str, Any]:
        operation: dict[str, Any] = self.document["paths"][self.operation.path]["get"]
        return operation


_OPERATIONS: Final = {
    "3dverse/asset-api": Operation(
        "/sessions/{session_id}",
        (_ID,),
        "Session",
        "sessions.get_session",
        "sessions.get_session",
        "SessionsApi.get_session",
    ),
    "itwin/itwins": Operation(
        "/itwins/{id}", (_ID,), "ITwinResponse", "itwins.get_itwin", "i_twins.get_itwin", "ITwinsApi.get_itwin"
    ),
    "itwin/reality-conversion": Operation(
        "/reality-conversion/jobs/{id}",
        (_ID,),
        "JobResponse",
        "jobs.jobs_get",
        "jobs.jobs_get",
        "JobsApi.jobs_get",
    ),
    "itwin/reality-management": Operation(
        "/reality-management/reality-data/{id}",
        (_ID,),
        "RealityDataResponse",
        "reality_data.get_reality_data_details",
        "reality_data.get_reality_data_details",
        "RealityDataApi.get_reality_data_details",
    ),
    "itwin/reality-modeling": Operation(
        "/reality-modeling/jobs/{id}",
        (_ID,),
        "JobResponse",
        "jobs.jobs_get",
        "jobs.jobs_get",
        "JobsApi.jobs_get",
    ),
    "prevu3d/realityconnect": Operation(
        "/v1/twin/{twinId}/assets/{assetId}",
        (_ID, _ID),
        "TwinAsset",
        "twin_assets.get_twin_asset",
        "twin_assets.get_twin_asset",
        "TwinAssetsApi.get_twin_asset",
    ),
    "threekit/rest-api": Operation(
        "/api/orders/{orderId}",
        (_ID,),
        "Order",
        "orders.get_order",
        "orders.get_order",
        "OrdersApi.get_order",
    ),
    LARGE: Operation(
        "/scans/{id}",
        (_ID,),
        "Scan",
        "scan.get_scan",
        "scan.get_scan",
        "ScanApi.get_scan",
    ),
}


def definitions(root: Path, folder: Path) -> list[Definition]:
    """Find the definitions of the repository, and write the large one.

    Args:
        root: The repository.
        folder: Where the large definition goes.

    Raises:
        BenchError: The repository has others than are listed here.
    """
    files = {path.parent.relative_to(root / "specs").as_posix(): path for path in root.glob("specs/*/*/openapi.yaml")}
    if {*files, LARGE} != set(_OPERATIONS):
        raise BenchError(f"bench/definitions.py lists other definitions than specs/ has: {', '.join(sorted(files))}")
    found = []
    for key, file in sorted(files.items()):
        vendor, _, api = key.partition("/")
        document = yaml.load(file.read_bytes(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))  # noqa: S506
        package = f"tiepoint_{vendor}_api.{api.replace('-', '_')}"
        found.append(Definition(key, file, document, package, _OPERATIONS[key]))
    file = folder / "large.json"
    file.write_text(json.dumps(large.document(), indent=1), encoding="utf-8")
    # Read back, so that no object in it is shared.
    return [*found, Definition(LARGE, file, json.loads(file.read_bytes()), "large_api", _OPERATIONS[LARGE])]
