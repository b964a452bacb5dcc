"""A server for the measurements of the sandbox: ``python -I sandbox_server.py bare`` or ``sandbox FOLDER``.

The first line printed is its port. Both have the users of 3dverse's definition: a list of them, one, and a new one.

bare: a Starlette application as short as it can be written, which checks nothing
sandbox: the sandbox, from the package in FOLDER, which checks the sign-in, requests and its own answers
"""

from __future__ import annotations

import socket
import sys
import time
import uuid

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route


def _bare() -> None:
    users: dict[str, dict[str, str]] = {}

    async def listed(request: Request) -> JSONResponse:
        return JSONResponse(list(users.values())[: int(request.query_params["limit"])])

    async def one(request: Request) -> JSONResponse:
        return JSONResponse(users[request.path_params["user_id"]])

    async def new(request: Request) -> JSONResponse:
        given = await request.json()
        key = str(uuid.uuid4())
        users[key] = {"user_id": key, "username": given["username"], "registered_at": "2026-03-02T08:15:00Z"}
        return JSONResponse(users[key])

    path = "/app/v1/users"
    routes = [Route(path, listed), Route(path, new, methods=["POST"]), Route(f"{path}/{{user_id}}", one)]
    # The sandbox's own options, as far as they cost or save anything.
    config = uvicorn.Config(
        Starlette(routes=routes), lifespan="off", log_level="critical", access_log=False, server_header=False, ws="none"
    )
    with socket.create_server(("127.0.0.1", 0), backlog=512) as listener:
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        _say(listener.getsockname()[1])
        uvicorn.Server(config).run(sockets=[listener])


def _sandbox(folder: str) -> None:
    sys.path.insert(0, folder)
    from tiepoint_sandbox import Sandbox

    with Sandbox("3dverse") as sandbox:
        _say(sandbox.base_url.rpartition(":")[2].partition("/")[0])
        while True:  # it serves in a thread of its own
            time.sleep(3600)


def _say(port: object) -> None:
    sys.stdout.write(f"{port}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        _bare()
    else:
        _sandbox(sys.argv[2])
