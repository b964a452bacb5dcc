"""The sandbox, and a bare application: servers of 3dverse's users, as a list, one user, and a new user."""

from __future__ import annotations

import sys
import uuid

from bench.programs.child import execute, say


def sandbox(source: str) -> None:
    """Serve the sandbox of a program until standard input ends."""
    running = execute(source)["sandbox"]
    say(running.base_url.partition("/app")[0])
    sys.stdin.read()
    running.stop()


def bare(_source: str) -> None:
    """Serve a Starlette application of minimal length, which validates nothing, with the options of the sandbox."""
    from starlette.applications import Starlette
    from starlette.requests import Request
    from starlette.responses import JSONResponse
    from starlette.routing import Route

    from bench.programs.http_server import serve

    users: dict[str, dict[str, str]] = {}

    async def list_users(request: Request) -> JSONResponse:
        return JSONResponse(list(users.values())[: int(request.query_params["limit"])])

    async def get(request: Request) -> JSONResponse:
        return JSONResponse(users[request.path_params["user_id"]])

    async def create(request: Request) -> JSONResponse:
        body = await request.json()
        key = str(uuid.uuid4())
        users[key] = {"user_id": key, "username": body["username"], "registered_at": "2026-03-02T08:15:00Z"}
        return JSONResponse(users[key])

    path = "/app/v1/users"
    routes = [Route(path, list_users), Route(path, create, methods=["POST"]), Route(f"{path}/{{user_id}}", get)]
    serve(Starlette(routes=routes))
