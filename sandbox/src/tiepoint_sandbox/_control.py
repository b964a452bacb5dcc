"""The switches by HTTP: ``/.sandbox/`` on the API's own address, where no vendor has anything.

They are there with and without what stands before the API's paths, so that who knows the base URL can append to it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ._clock import written
from ._errors import SandboxError
from ._faults import Faults
from ._json import parsed

if TYPE_CHECKING:
    from ._sandbox import Sandbox

__all__ = ["with_switches"]


def with_switches(sandbox: Sandbox, faults: Faults, app: ASGIApp, *, prefix: str) -> ASGIApp:
    """The application, and the switches of its sandbox beside it."""

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
            given = await _object(request)
            sandbox.fault(given.pop("fault", ""), **given)
        except (SandboxError, TypeError) as error:
            return JSONResponse({"message": str(error)}, status_code=400)
        return Response(status_code=204)

    async def clock(request: Request) -> Response:
        try:
            given = await _object(request)
            if unknown := given.keys() - {"advance", "stop"}:
                raise SandboxError(f"a clock has advance and stop, and no {', '.join(sorted(unknown))}")
            sandbox.clock.advance(given.get("advance", 0))
            if given.get("stop"):
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
        given = parsed((await request.body()).decode() or "{}")
    except ValueError as error:
        raise SandboxError(f"the body is not JSON: {error}") from None
    if not isinstance(given, dict):
        raise SandboxError("the body has to be a JSON object")
    return given
