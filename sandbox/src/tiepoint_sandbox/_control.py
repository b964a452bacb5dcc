"""The switches by HTTP: ``/.sandbox/`` on the API's own address, where no vendor has anything."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from ._clock import written
from ._errors import SandboxError

if TYPE_CHECKING:
    from ._sandbox import Sandbox

__all__ = ["with_switches"]


def with_switches(sandbox: Sandbox, app: ASGIApp) -> ASGIApp:
    """The application, and the switches of its sandbox beside it."""

    async def state(_: Request) -> Response:
        return JSONResponse(
            {
                "vendor": sandbox.vendor,
                "time": written(sandbox.clock.now()),
                "faults": [
                    {"fault": each.kind, "operation": each.operation, "times": each.times, "seconds": each.seconds}
                    for each in sandbox.faults
                ],
                "wrong": sandbox.wrong,
                "assumptions": dict(sandbox.assumptions),
            }
        )

    async def faults(request: Request) -> Response:
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
            if given.get("stop"):
                sandbox.clock.stop()
            sandbox.clock.advance(given.get("advance", 0))
        except (SandboxError, TypeError, ValueError) as error:
            return JSONResponse({"message": str(error)}, status_code=400)
        return JSONResponse({"time": written(sandbox.clock.now())})

    switches = Starlette(
        routes=[
            Route("/.sandbox/state", state, methods=["GET"]),
            Route("/.sandbox/faults", faults, methods=["POST", "DELETE"]),
            Route("/.sandbox/clock", clock, methods=["POST"]),
        ]
    )

    async def either(scope: Scope, receive: Receive, send: Send) -> None:
        await (switches if scope["path"].startswith("/.sandbox") else app)(scope, receive, send)

    return either


async def _object(request: Request) -> dict[str, Any]:
    try:
        given = json.loads(await request.body() or b"{}")
    except ValueError as error:
        raise SandboxError(f"the body is not JSON: {error}") from None
    if not isinstance(given, dict):
        raise SandboxError("the body has to be a JSON object")
    return given
