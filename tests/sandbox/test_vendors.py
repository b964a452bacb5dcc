"""A vendor without code of its own is served whole, as its definition says."""

from collections.abc import Iterator

import pytest
from tiepoint_sandbox import Sandbox

from ..support.definition import Operation
from ..support.samples import Kind
from ._requests import against, asked, definitions, signed

VENDORS = ("3dverse", "prevu3d", "threekit")


@pytest.fixture(scope="module")
def running() -> Iterator[dict[str, Sandbox]]:
    with Sandbox("3dverse") as a, Sandbox("prevu3d") as b, Sandbox("threekit") as c:
        yield {each.vendor: each for each in (a, b, c)}


def basic(operation: Operation) -> bool:
    node = operation.definition.document["paths"][operation.path][operation.method]
    return any("basicAuth" in each for each in node.get("security", ()))


@pytest.mark.parametrize(
    ("vendor", "operation"),
    [
        pytest.param(vendor, operation, id=f"{vendor}-{operation.id}")
        for vendor in VENDORS
        for each in definitions(vendor)
        for operation in each.operations
    ],
)
def test_every_operation(running: dict[str, Sandbox], vendor: str, operation: Operation) -> None:
    """Every operation of the vendors without own code responds as its definition says."""
    sandbox = running[vendor]
    with signed(sandbox) as client:
        if basic(operation):
            client.auth = (sandbox.client_id, sandbox.client_secret)
        for kind in (Kind.MINIMAL, Kind.FULL):
            for request in asked(operation, kind):
                response = request.send(client)
                # Of what can be created only that is there which was.
                assert response.is_success or response.status_code == 404, response.headers.get("x-sandbox-problem")
                assert against(operation, response) == ""
                assert response.is_error or response.headers["x-sandbox-assumption"]
    assert sandbox.wrong == []
