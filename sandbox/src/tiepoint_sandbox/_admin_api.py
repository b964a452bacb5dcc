"""The switches by HTTP: ``/.sandbox/`` on the API's own address, where no vendor has anything.

They are there with and without what stands before the API's paths, so that who knows the base URL can append to it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ._clock import Clock, written
from ._errors import SandboxError
from ._faults import FaultKind, Faults
from ._request.json_text import parsed


class Switches(Protocol):
    """Part of a sandbox that its switches act on; an import of the class would be a cycle."""

    clock: Clock

    @property
    def vendor(self) -> str: ...

    @property
    def wrong(self) -> list[str]: ...

    @property
    def assumptions(self) -> Mapping[str, str]: ...

    def fault(
        self, kind: FaultKind, *, operation: str = "*", times: int | None = None, seconds: float | None = None
    ) -> None: ...

    def clear_faults(self) -> None: ...


def with_switches(sandbox: Switches, faults: Faults, app: ASGIApp, *, prefix: str) -> ASGIApp:
    """Return the application, and the switches of its sandbox beside it."""

    async def state(_: Request) -> Response:
        return JSONResponse(
            {
                "vendor": sandbox.vendor,
                "time": written(sandbox.clock.now()),
                "faults": [
                    {"fault": each.kind, "operation": each.operation, "times": left, "seconds": each.seconds}
                    for each, left in faults.left()
                ],
                "wrong": sandbox.wrong,
                "assumptions": dict(sandbox.assumptions),
            }
        )

    async def switch(request: Request) -> Response:
        if request.method == "DELETE":
            sandbox.clear_faults()
            return Response(status_code=204)
        try:
            arguments = await _object(request)
            sandbox.fault(arguments.pop("fault", ""), **arguments)
        except (SandboxError, TypeError) as error:
            return JSONResponse({"message": str(error)}, status_code=400)
        return Response(status_code=204)

    async def clock(request: Request) -> Response:
        try:
            arguments = await _object(request)
            if unknown := arguments.keys() - {"advance", "stop"}:
                raise SandboxError(f"a clock has advance and stop, and no {', '.join(sorted(unknown))}")
            sandbox.clock.advance(arguments.get("advance", 0))
            if arguments.get("stop"):
                sandbox.clock.stop()
        except (SandboxError, ValueError) as error:
            return JSONResponse({"message": str(error)}, status_code=400)
        return JSONResponse({"time": written(sandbox.clock.now())})

    switches = Starlette(
        routes=[
            Route("/.sandbox/state", state, methods=["GET"]),
            Route("/.sandbox/faults", switch, methods=["POST", "DELETE"]),
            Route("/.sandbox/clock", clock, methods=["POST"]),
        ]
    )

    async def either(scope: Scope, receive: Receive, send: Send) -> None:
        path = scope["path"].removeprefix(prefix)
        if path.startswith("/.sandbox/"):
            await switches({**scope, "path": path}, receive, send)
        else:
            await app(scope, receive, send)

    return either


async def _object(request: Request) -> dict[str, Any]:
    try:
        body = parsed((await request.body()).decode() or "{}")
    except ValueError as error:
        raise SandboxError(f"the body is not JSON: {error}") from None
    if not isinstance(body, dict):
        raise SandboxError("the body has to be a JSON object")
    return body
